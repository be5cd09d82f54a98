import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import { jaarbeelden, uitkomstjaren } from '../../tables/jaarbeeld';
import { productenPerRegel } from '../../tables/producten';
import { Foutgrens } from '../foutgrens';
import { Herleiding } from '../herleiding/herleiding';
import { HerleidingContext, type Bedragkeuze } from '../herleiding/keuze';
import { Keuzelijst } from '../onderdelen/keuzelijst';
import { Laden } from '../onderdelen/laden';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';
import { useVoorkeur } from '../voorkeuren';
import { BEELDEN, Beeldkeuze } from './beeldkeuze';
import { Scenariolijst } from './scenariolijst';
import { Segmentoverzicht } from './segmentoverzicht';
import { perSegmentNaastElkaar } from './segmentrijen';
import { Vergelijkingstabel } from './vergelijkingstabel';

const Grafiek = lazy(() => import('./grafiek'));

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalXXL, gridTemplateColumns: 'minmax(0, 1fr)' },
  deel: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  kop: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' },
});

/** Scenarios side by side: in total, per segment against the plafond, and down to every line. */
export function Vergelijkingscherm({ stand }: { stand: Modelstand }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [beeld, kiesBeeld] = useVoorkeur('beeld', BEELDEN, 'grafiek');
  const [gekozenJaar, kiesJaar] = useState<number>();
  const [gekozenScenario, kiesScenario] = useState<string>();
  const [keuze, kies] = useState<Bedragkeuze>();
  const producten = useMemo(() => productenPerRegel(stand.lezing.tabellen), [stand]);

  const jaren = uitkomstjaren(stand.doorrekening);
  const jaar = jaren.find((kandidaat) => kandidaat === gekozenJaar) ?? jaren.at(-1);
  const beelden = useMemo(() => (jaar === undefined ? [] : jaarbeelden(stand.doorrekening, jaar)), [stand, jaar]);
  const scenario = beelden.find((kandidaat) => kandidaat.scenario === gekozenScenario) ?? beelden[0];
  if (!scenario || scenario.segmenten.length === 0) return <Leeg />;

  const rijen = perSegmentNaastElkaar(beelden);
  return (
    <HerleidingContext value={kies}>
      <div className={stijl.scherm}>
        {jaren.length > 1 && (
          <Keuzelijst naam={t.vergelijking.jaar} opties={jaren.map(String)} waarde={String(jaar)} kies={(tekst) => kiesJaar(Number(tekst))} />
        )}
        <section className={stijl.deel}>
          <Subtitle2 as="h2">{t.vergelijking.scenarios}</Subtitle2>
          <Scenariolijst beelden={beelden} />
        </section>
        <section className={stijl.deel}>
          <div className={stijl.kop}>
            <Subtitle2 as="h2">{t.vergelijking.segmenten}</Subtitle2>
            <Beeldkeuze beeld={beeld} kies={kiesBeeld} />
          </div>
          {beeld === 'tabel' ? (
            <Vergelijkingstabel rijen={rijen} />
          ) : (
            <Foutgrens melding={t.vergelijking.grafiekMislukt}>
              <Suspense fallback={<Laden tekst={t.vergelijking.grafiekLaden} />}>
                <Grafiek rijen={rijen} />
              </Suspense>
            </Foutgrens>
          )}
        </section>
        <section className={stijl.deel}>
          <Subtitle2 as="h2">{t.vergelijking.regels}</Subtitle2>
          <Keuzelijst
            naam={t.vergelijking.scenario}
            opties={beelden.map((kandidaat) => kandidaat.scenario)}
            waarde={scenario.scenario}
            kies={kiesScenario}
          />
          <Segmentoverzicht beeld={scenario} producten={producten} />
        </section>
      </div>
      <Herleiding keuze={keuze} kies={kies} beelden={beelden} lezing={stand.lezing} producten={producten} />
    </HerleidingContext>
  );
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
