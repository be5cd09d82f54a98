import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { bedragVan, type Aanwijzing } from '../../tables/aanwijzing';
import type { Bedragkeuze } from '../../tables/beelden/opbouw';
import { productenPerRegel } from '../../tables/producten';
import { Bedragopbouw } from '../herleiding/herleiding';
import { HerleidingContext } from '../herleiding/keuze';
import { Kruimelpad } from '../herleiding/kruimelpad';
import { Keuzelijst } from '../onderdelen/keuzelijst';
import { ZONDER_MARGES } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';

const useStijl = makeStyles({
  kaart: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    maxHeight: '50vh',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    ...ZONDER_MARGES,
  },
});

/** How the amount of the selected row is made up, in a scenario of choice. */
export function Selectiekaart({ stand: { doorrekening, lezing }, aanwijzing }: { stand: Modelstand; aanwijzing: Aanwijzing }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const namen = doorrekening.scenarios.map(({ scenario }) => scenario);
  const [gekozen, kiesScenario] = useState(namen[0]!);
  const [verder, ga] = useState<Bedragkeuze>();
  const producten = useMemo(() => productenPerRegel(lezing.tabellen), [lezing]);
  const scenario = namen.find((naam) => naam === gekozen) ?? namen[0]!;
  const begin = bedragVan(aanwijzing, scenario, doorrekening);
  const keuze = verder ?? begin;
  const kies = (naam: string) => {
    kiesScenario(naam);
    ga(undefined);
  };
  return (
    // It scrolls by itself, and has nothing but text in it for some lines.
    <div className={stijl.kaart} role="region" tabIndex={0} aria-label={t.selectie.opbouw}>
      {namen.length > 1 && <Keuzelijst naam={t.vergelijking.scenario} opties={namen} waarde={scenario} kies={kies} />}
      {verder && <Kruimelpad keuze={verder} kies={ga} />}
      {keuze ? (
        <HerleidingContext value={ga}>
          <Bedragopbouw keuze={keuze} doorrekening={doorrekening} lezing={lezing} producten={producten} />
        </HerleidingContext>
      ) : (
        <Body1 as="p">{t.selectie.nietInScenario}</Body1>
      )}
    </div>
  );
}
