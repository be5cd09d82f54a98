import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { beelden, uitkomstjaren, type Tijdvak } from '../../tables/beelden/beeld';
import type { Bedragkeuze } from '../../tables/beelden/opbouw';
import { productenPerRegel } from '../../tables/producten';
import { Herleiding } from '../herleiding/herleiding';
import { HerleidingContext } from '../herleiding/keuze';
import { Keuzelijst } from '../onderdelen/keuzelijst';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';
import { NaastElkaar } from './naast-elkaar';
import { Scenariolijst } from './scenariolijst';
import { Segmentoverzicht } from './segmentoverzicht';

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalXXL, gridTemplateColumns: 'minmax(0, 1fr)' },
  deel: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  keuzes: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))',
    marginBottom: tokens.spacingVerticalS,
  },
});

/** Scenarios side by side: in total, per part against the plafond, and down to every line; in a year or over the term. */
export function Vergelijkingscherm({ stand: { doorrekening, lezing } }: { stand: Modelstand }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [gekozenTijdvak, kiesTijdvak] = useState<Tijdvak>('looptijd');
  const [gekozenTegen, kiesTegen] = useState<string>();
  const [gekozenScenario, kiesScenario] = useState<string>();
  const [keuze, kies] = useState<Bedragkeuze>();
  const producten = useMemo(() => productenPerRegel(lezing.tabellen), [lezing]);

  const jaren = uitkomstjaren(doorrekening);
  const tijdvakken: readonly Tijdvak[] = jaren.length > 1 ? ['looptijd', ...jaren] : jaren;
  const tijdvak = tijdvakken.find((kandidaat) => kandidaat === gekozenTijdvak) ?? tijdvakken[0];
  const namen = doorrekening.scenarios.map(({ scenario }) => scenario);
  const tegen = namen.find((naam) => naam === gekozenTegen) ?? namen[0]!;
  const gezien = useMemo(() => (tijdvak === undefined ? [] : beelden(doorrekening, tijdvak, tegen)), [doorrekening, tijdvak, tegen]);
  const beeld = gezien.find(({ scenario }) => scenario === gekozenScenario) ?? gezien[0];
  if (!beeld || tijdvak === undefined || beeld.segmenten.length === 0) return <Leeg />;

  return (
    <HerleidingContext value={kies}>
      <div className={stijl.scherm}>
        <section className={stijl.deel}>
          {(tijdvakken.length > 1 || namen.length > 1) && (
            <div className={stijl.keuzes}>
              {tijdvakken.length > 1 && (
                <Keuzelijst
                  naam={t.vergelijking.periode}
                  opties={tijdvakken.map(String)}
                  waarde={String(tijdvak)}
                  kies={(optie) => kiesTijdvak(alsTijdvak(optie))}
                  tekst={(optie) => t.vergelijking.tijdvak(alsTijdvak(optie))}
                />
              )}
              {namen.length > 1 && <Keuzelijst naam={t.vergelijking.tegen} opties={namen} waarde={tegen} kies={kiesTegen} />}
            </div>
          )}
          <Subtitle2 as="h2">{t.vergelijking.scenarios}</Subtitle2>
          <Scenariolijst beelden={gezien} tegen={tegen} />
        </section>
        <NaastElkaar doorrekening={doorrekening} tijdvak={tijdvak} tegen={tegen} scenario={beeld.scenario} kiesScenario={kiesScenario} />
        <section className={stijl.deel}>
          <Subtitle2 as="h2">{t.vergelijking.regels}</Subtitle2>
          <Keuzelijst naam={t.vergelijking.scenario} opties={namen} waarde={beeld.scenario} kies={kiesScenario} />
          <Segmentoverzicht beeld={beeld} producten={producten} />
        </section>
      </div>
      <Herleiding keuze={keuze} kies={kies} doorrekening={doorrekening} lezing={lezing} producten={producten} />
    </HerleidingContext>
  );
}

function alsTijdvak(optie: string): Tijdvak {
  return optie === 'looptijd' ? optie : Number(optie);
}

function Leeg() {
  const { t } = useTeksten();
  return (
    <>
      <Subtitle2 as="h2">{t.vergelijking.leegKop}</Subtitle2>
      <Body1 as="p">{t.vergelijking.leegUitleg}</Body1>
    </>
  );
}
