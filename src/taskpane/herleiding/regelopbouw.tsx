import { Body1, Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { naamVanStap, zinVoorStap } from '../../locales/stappen';
import { euro, euroMetTeken } from '../../locales/taal';
import type { Stap } from '../../model/bekostiging/stappen';
import { verklaar, type Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import type { Scenariouitkomst } from '../../tables/doorrekening';
import type { Modellezing } from '../../workbook/model';
import { Foutregel } from '../onderdelen/foutregel';
import { opsomming } from '../onderdelen/opsomming';
import { LIJST, NAAM_EN_BEDRAG, ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { Afrekening } from './afrekening';
import { Gemeentelijst } from './gemeentelijst';
import { Herkomst } from './herkomst';
import { Vindplaatslijst } from './vindplaatslijst';

const useStijl = makeStyles({
  opbouw: { display: 'grid', rowGap: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  stappen: LIJST,
  stap: { paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  regel: NAAM_EN_BEDRAG,
  naam: { display: 'inline-block', '::first-letter': { textTransform: 'uppercase' } },
  zacht: { ...ZACHT, display: 'block', overflowWrap: 'anywhere' },
});

interface Props {
  readonly scenario: Scenariouitkomst;
  readonly uitkomst: Regeluitkomst;
  readonly lezing: Modellezing;
  readonly product: string | undefined;
}

/** The payment of one line, step by step, and the cells it rests on. */
export function Regelopbouw({ scenario, uitkomst, lezing, product }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <div className={stijl.opbouw}>
      <Caption1 as="p" className={stijl.zacht}>
        {opsomming(product, t.vergelijking.vorm[uitkomst.vorm], String(uitkomst.jaar))}
      </Caption1>
      {uitkomst.fout ? (
        <Foutregel fout={uitkomst.fout} />
      ) : (
        <>
          <Stappen stappen={verklaar(uitkomst)} />
          <Herkomst invoer={scenario.invoer} uitkomst={uitkomst} />
          <Gemeentelijst uitkomst={uitkomst} />
          <Afrekening uitkomst={uitkomst} />
        </>
      )}
      <Subtitle2 as="h3">{t.herleiding.waar}</Subtitle2>
      <Caption1 className={stijl.zacht}>{t.herleiding.waarUitleg}</Caption1>
      <Vindplaatslijst lezing={lezing} vraag={uitkomst} scenario={scenario} />
    </div>
  );
}

function Stappen({ stappen }: { stappen: readonly Stap[] }) {
  const { t, taal } = useTeksten();
  const stijl = useStijl();
  return (
    <ol className={stijl.stappen} aria-label={t.herleiding.stappen}>
      {stappen.map(({ stap, bedrag, subtotaal, toelichting }, i) => (
        <li key={i} className={stijl.stap}>
          <div className={stijl.regel}>
            <Body1 className={stijl.naam}>{naamVanStap(stap, taal)}</Body1>
            <Body1>{i === 0 ? euro(bedrag) : euroMetTeken(bedrag)}</Body1>
          </div>
          <Caption1 as="p" className={stijl.zacht}>
            {zinVoorStap(toelichting, taal)}
          </Caption1>
          {bedrag !== 0 && i > 0 && (
            <Caption1 as="p" className={stijl.zacht}>
              {t.herleiding.wordt(euro(subtotaal))}
            </Caption1>
          )}
        </li>
      ))}
      <li className={stijl.stap}>
        <div className={stijl.regel}>
          <Body1Strong className={stijl.naam}>{naamVanStap('teBetalen', taal)}</Body1Strong>
          <Body1Strong>{euro(stappen.at(-1)?.subtotaal ?? 0)}</Body1Strong>
        </div>
      </li>
    </ol>
  );
}
