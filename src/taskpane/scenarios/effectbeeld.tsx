import { Body1Strong, Caption1, makeStyles, mergeClasses, Select, Field, Subtitle2, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import type { Scenariouitkomst } from '../../tables/doorrekening';
import { effectVan, type Effectrij } from '../../tables/scenario/effect';
import { Statuslabel } from '../onderdelen/statuslabel';
import { ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  deel: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  totaal: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontVariantNumeric: 'tabular-nums',
  },
  groot: typographyStyles.subtitle1,
  tabel: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  titel: { ...typographyStyles.body1Strong, textAlign: 'left', paddingBottom: tokens.spacingVerticalXS },
  rij: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  cel: { paddingBlock: tokens.spacingVerticalXS, textAlign: 'left', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  kop: { ...typographyStyles.caption1, ...ZACHT },
  bedrag: { textAlign: 'right', whiteSpace: 'nowrap', paddingInlineStart: tokens.spacingHorizontalS },
  zacht: { ...ZACHT, display: 'block' },
});

interface Props {
  readonly basis: Scenariouitkomst;
  readonly scenario: Scenariouitkomst;
}

/** What a scenario does: in all, and where. */
export function Effectbeeld({ basis, scenario }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [gekozen, kies] = useState<number>();
  const jaren = [...new Set(basis.segmenten.map(({ jaar }) => jaar))].sort((a, b) => a - b);
  const jaar = jaren.find((kandidaat) => kandidaat === gekozen);
  const { totaal, perJaar, perSegment, perGemeente } = effectVan(basis, scenario, jaar);
  return (
    <section className={stijl.deel}>
      <Subtitle2 as="h3">{t.scenarios.effect.kop}</Subtitle2>
      {jaren.length > 1 && (
        <Field label={t.scenarios.effect.jaar}>
          <Select value={String(jaar ?? '')} onChange={(_, { value }) => kies(value === '' ? undefined : Number(value))}>
            <option value="">{t.scenarios.effect.alleJaren}</option>
            {jaren.map((optie) => (
              <option key={optie}>{optie}</option>
            ))}
          </Select>
        </Field>
      )}
      <Totaal rij={totaal} />
      {!totaal.fout && (
        <>
          {jaar === undefined && jaren.length > 1 && <Effecttabel titel={t.scenarios.effect.perJaar} rijen={perJaar} />}
          <Effecttabel titel={t.scenarios.effect.perSegment} rijen={perSegment} />
          <Effecttabel titel={t.scenarios.effect.perGemeente} rijen={perGemeente} />
        </>
      )}
    </section>
  );
}

function Totaal({ rij }: { rij: Effectrij }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <div className={stijl.totaal} role="group" aria-label={t.scenarios.effect.totaal}>
      <Caption1 className={stijl.zacht}>{t.scenarios.effect.totaal}</Caption1>
      {rij.fout ? (
        <Statuslabel toon="fout" icoon={ErrorCircle16Filled}>
          {t.scenarios.past}
        </Statuslabel>
      ) : (
        <>
          <Body1Strong className={stijl.groot}>{t.scenarios.effect.bedrag(rij.verschil)}</Body1Strong>
          <Caption1 className={stijl.zacht}>{t.scenarios.effect.vanNaar(rij.basis, rij.scenario)}</Caption1>
          {rij.onvergoed !== 0 && (
            <Statuslabel toon="letOp" icoon={Warning16Filled}>
              {t.scenarios.effect.onvergoed(rij.onvergoed)}
            </Statuslabel>
          )}
        </>
      )}
    </div>
  );
}

/** Only what changes; how much stays the same is said below it. */
function Effecttabel({ titel, rijen }: { titel: string; rijen: readonly Effectrij[] }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const anders = rijen.filter(({ verschil, onvergoed, fout }) => verschil !== 0 || onvergoed !== 0 || fout);
  const kop = mergeClasses(stijl.cel, stijl.kop);
  return (
    <table className={stijl.tabel}>
      <caption className={stijl.titel}>{titel}</caption>
      <thead>
        <tr>
          <th scope="col" className={kop}>
            {t.scenarios.effect.naam}
          </th>
          <th scope="col" className={mergeClasses(kop, stijl.bedrag)}>
            {t.scenarios.effect.verschil}
          </th>
        </tr>
      </thead>
      <tbody>
        {anders.map((rij) => (
          <tr key={rij.naam} className={stijl.rij}>
            <th scope="row" className={stijl.cel}>
              {rij.naam}
              <Caption1 className={stijl.zacht}>{t.scenarios.effect.vanNaar(rij.basis, rij.scenario)}</Caption1>
            </th>
            <td className={mergeClasses(stijl.cel, stijl.bedrag)}>{rij.fout ? t.scenarios.past : t.scenarios.effect.bedrag(rij.verschil)}</td>
          </tr>
        ))}
        {anders.length < rijen.length && (
          <tr className={stijl.rij}>
            <td colSpan={2} className={kop}>
              {t.scenarios.effect.ongewijzigd(rijen.length - anders.length)}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
