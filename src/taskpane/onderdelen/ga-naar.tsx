import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { createContext, use } from 'react';
import type { Plaats } from '../../tables/tabel';

export const GaNaarContext = createContext<(plaats: Plaats) => void>(() => undefined);

/** Selects a cell of the model in Excel. */
export const useGaNaar = (): ((plaats: Plaats) => void) => use(GaNaarContext);

const useStijl = makeStyles({
  knop: {
    justifyContent: 'space-between',
    width: '100%',
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  tekst: { display: 'grid' },
  waar: { color: tokens.colorNeutralForeground3 },
});

/** A place in the workbook: choosing it goes there. */
export function GaNaarknop({ wat, waar, plaats }: { wat: string; waar: string; plaats: Plaats }) {
  const stijl = useStijl();
  const gaNaar = useGaNaar();
  return (
    <Button
      className={stijl.knop}
      appearance="subtle"
      icon={<ArrowRight16Regular />}
      iconPosition="after"
      onClick={() => gaNaar(plaats)}
    >
      <span className={stijl.tekst}>
        <Body1>{wat}</Body1>
        <Caption1 className={stijl.waar}>{waar}</Caption1>
      </span>
    </Button>
  );
}
