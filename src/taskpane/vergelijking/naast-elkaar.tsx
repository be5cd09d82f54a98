import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, useMemo } from 'react';
import { beelden, type Tijdvak } from '../../tables/beelden/beeld';
import type { Doorrekening } from '../../tables/doorrekening';
import { gemeentejaren, INDELINGEN, naastElkaar, zinvolleIndelingen, type Vergelijkcel } from '../../tables/beelden/naast-elkaar';
import { Grafiekkader } from '../onderdelen/grafiekkader';
import { Keuzelijst } from '../onderdelen/keuzelijst';
import { useTeksten } from '../teksten';
import { useVoorkeur } from '../voorkeuren';
import { vergelijkingsfiguur } from './figuur';
import { Matrix } from './matrix';
import { Vergelijkingstabel } from './vergelijkingstabel';

const Grafiek = lazy(() => import('./grafiek'));

const useStijl = makeStyles({
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
  const [gekozen, kiesIndeling] = useVoorkeur('indeling', INDELINGEN, 'segment');
  const indelingen = useMemo(() => zinvolleIndelingen(doorrekening), [doorrekening]);
  const indeling = indelingen.find((kandidaat) => kandidaat === gekozen) ?? 'segment';
  const eenScenario = indeling === 'gemeente en jaar';
  const rijen = useMemo(
    () => (indeling === 'gemeente en jaar' ? gemeentejaren(doorrekening, scenario, tegen) : naastElkaar(doorrekening, indeling, tijdvak, tegen)),
    [doorrekening, indeling, tijdvak, tegen, scenario],
  );
  // The whole of it would make the bars of its parts too short to compare.
  const getekend = rijen
    .filter(({ onderdeel }) => onderdeel !== undefined)
    .map((rij) => (eenScenario ? { ...rij, cellen: rij.cellen.filter((cel) => cel.tijdvak !== 'looptijd') } : rij));
  const totalen = useMemo(() => beelden(doorrekening, tijdvak), [doorrekening, tijdvak]);
  const naam = (cel: Vergelijkcel) => (eenScenario ? t.vergelijking.tijdvak(cel.tijdvak) : cel.scenario);

  return (
    <Grafiekkader
      kop={t.vergelijking.per[indeling]}
      figuur={(teksten) => vergelijkingsfiguur({ indeling, tijdvak, rijen: getekend, beelden: totalen }, teksten)}
      keuzes={
        indelingen.length > 1 && (
          <div className={stijl.keuzes}>
            <Keuzelijst naam={t.vergelijking.indeling} opties={indelingen} waarde={indeling} kies={kiesIndeling} tekst={(optie) => t.vergelijking.per[optie]} />
            {eenScenario && (
              <Keuzelijst naam={t.vergelijking.scenario} opties={doorrekening.scenarios.map((uitkomst) => uitkomst.scenario)} waarde={scenario} kies={kiesScenario} />
            )}
          </div>
        )
      }
      grafiek={<Grafiek rijen={getekend} naam={naam} eenSchaal={indeling !== 'segment'} />}
      tabel={indeling === 'segment' ? <Vergelijkingstabel rijen={rijen} /> : <Matrix rijen={rijen} indeling={indeling} tegen={tegen} naam={naam} />}
    />
  );
}
