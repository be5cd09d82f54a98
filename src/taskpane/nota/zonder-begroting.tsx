import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Modellezing } from '../../workbook/model';
import { zetBegrotingstabellenNeer } from '../../workbook/zet-nota-neer';
import { useSchrijven } from '../schrijven';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({ scherm: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' } });

/** For a model without a budget: what a nota begins with, and a way to get it. */
export function Zonderbegroting({ lezing }: { lezing: Modellezing }) {
  const { t } = useTeksten();
  const { schrijf, bezig } = useSchrijven();
  const staatEr = lezing.plaatsen.tblBegroting !== undefined;
  return (
    <div className={useStijl().scherm}>
      <Subtitle2 as="h2">{t.nota.leegKop}</Subtitle2>
      <Body1 as="p">{t.nota.leegUitleg}</Body1>
      {!staatEr && (
        <Button appearance="primary" disabledFocusable={bezig} onClick={() => void schrijf(zetBegrotingstabellenNeer)}>
          {t.nota.maakTabellen}
        </Button>
      )}
    </div>
  );
}
