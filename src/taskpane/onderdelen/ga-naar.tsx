import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { useState, type ReactNode } from 'react';
import { zinVoorWerkmapfout } from '../../locales/werkmap';
import type { Plaats } from '../../tables/tabel';
import { gaNaar } from '../../workbook/ga-naar';
import { alsWerkmapfout, type Werkmapfout } from '../../workbook/werkmapfout';
import { useTeksten } from '../teksten';
import { Statuslabel } from './statuslabel';
import { ZACHT } from './stijlen';

/** Selects a cell of the model in Excel; `gevolg` says so where that did not work. */
export function useGaNaar(plaats: Plaats): { ga: () => void; gevolg: ReactNode } {
  const { taal } = useTeksten();
  const [fout, zetFout] = useState<Werkmapfout>();
  const ga = () =>
    void gaNaar(plaats).then(
      () => zetFout(undefined),
      (error: unknown) => zetFout(alsWerkmapfout(error)),
    );
  const gevolg = (
    <div role="alert">
      {fout && (
        <Statuslabel toon="fout" icoon={ErrorCircle16Filled}>
          {zinVoorWerkmapfout(fout, taal)}
        </Statuslabel>
      )}
    </div>
  );
  return { ga, gevolg };
}

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
  zacht: ZACHT,
});

/** A place in the workbook: choosing it goes there. */
export function GaNaarknop({ wat, waar, plaats }: { wat: string; waar: string; plaats: Plaats }) {
  const stijl = useStijl();
  const { ga, gevolg } = useGaNaar(plaats);
  return (
    <>
      <Button className={stijl.knop} appearance="subtle" icon={<ArrowRight16Regular />} iconPosition="after" onClick={ga}>
        <span className={stijl.tekst}>
          <Body1>{wat}</Body1>
          <Caption1 className={stijl.zacht}>{waar}</Caption1>
        </span>
      </Button>
      {gevolg}
    </>
  );
}
