import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import type { Tijdvak } from '../../tables/beeld';
import type { Doorrekening } from '../../tables/doorrekening';
import { gemeentejaren, INDELINGEN, naastElkaar, zinvolleIndelingen, type Vergelijkcel } from '../../tables/naast-elkaar';
import { Foutgrens } from '../foutgrens';
import { Keuzelijst } from '../onderdelen/keuzelijst';
import { Laden } from '../onderdelen/laden';
import { useTeksten } from '../teksten';
import { useVoorkeur } from '../voorkeuren';
import { BEELDEN, Beeldkeuze } from './beeldkeuze';
import { Matrix } from './matrix';
import { Vergelijkingstabel } from './vergelijkingstabel';

const Grafiek = lazy(() => import('./grafiek'));

const useStijl = makeStyles({
  deel: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  kop: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' },
  keuzes: { display: 'grid', columnGap: tokens.spacingHorizontalM, gridTemplateColumns: 'repeat(auto-fit, minmax(178px, 1fr))' },
});

interface Props {
  readonly doorrekening: Doorrekening;
  readonly tijdvak: Tijdvak;
  readonly tegen: string;
  /** The scenario shown where there is room for one. */
  readonly scenario: string;
  readonly kiesScenario: (scenario: string) => void;
}

/** The scenarios side by side per segment, gemeente or year, as a chart or as a table. */
export function NaastElkaar({ doorrekening, tijdvak, tegen, scenario, kiesScenario }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [beeld, kiesBeeld] = useVoorkeur('beeld', BEELDEN, 'grafiek');
  const [gekozen, kiesIndeling] = useVoorkeur('indeling', INDELINGEN, 'segment');
  const indelingen = useMemo(() => zinvolleIndelingen(doorrekening), [doorrekening]);
  const indeling = indelingen.find((kandidaat) => kandidaat === gekozen) ?? 'segment';
  const eenScenario = indeling === 'gemeente en jaar';
  const rijen = useMemo(
    () => (indeling === 'gemeente en jaar' ? gemeentejaren(doorrekening, scenario, tegen) : naastElkaar(doorrekening, indeling, tijdvak, tegen)),
    [doorrekening, indeling, tijdvak, tegen, scenario],
  );
  const naam = (cel: Vergelijkcel) => (eenScenario ? t.vergelijking.tijdvak(cel.tijdvak) : cel.scenario);

  return (
    <section className={stijl.deel}>
      <div className={stijl.kop}>
        <Subtitle2 as="h2">{t.vergelijking.per[indeling]}</Subtitle2>
        <Beeldkeuze beeld={beeld} kies={kiesBeeld} />
      </div>
      {indelingen.length > 1 && (
        <div className={stijl.keuzes}>
          <Keuzelijst naam={t.vergelijking.indeling} opties={indelingen} waarde={indeling} kies={kiesIndeling} tekst={(optie) => t.vergelijking.per[optie]} />
          {eenScenario && (
            <Keuzelijst naam={t.vergelijking.scenario} opties={doorrekening.scenarios.map((uitkomst) => uitkomst.scenario)} waarde={scenario} kies={kiesScenario} />
          )}
        </div>
      )}
      {beeld === 'grafiek' && (
        <Foutgrens melding={t.vergelijking.grafiekMislukt}>
          <Suspense fallback={<Laden tekst={t.vergelijking.grafiekLaden} />}>
            {/* The whole of it would make the bars of its parts too short to compare. */}
            <Grafiek
              rijen={rijen
                .filter(({ onderdeel }) => onderdeel !== undefined)
                .map((rij) => (eenScenario ? { ...rij, cellen: rij.cellen.filter((cel) => cel.tijdvak !== 'looptijd') } : rij))}
              naam={naam}
              eenSchaal={indeling !== 'segment'}
            />
          </Suspense>
        </Foutgrens>
      )}
      {beeld === 'tabel' && indeling === 'segment' && <Vergelijkingstabel rijen={rijen} />}
      {beeld === 'tabel' && indeling !== 'segment' && <Matrix rijen={rijen} indeling={indeling} tegen={tegen} naam={naam} />}
    </section>
  );
}
