import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { Werkmapinhoud } from '../tables/werkmapinhoud';
import { kiesTabel } from '../workbook/model';
import { zetWerkmapNeer } from '../workbook/schrijf-werkmap';
import { Berichten } from './berichten';
import { Foutgrens } from './foutgrens';
import { useModel } from './gebruik-model';
import { Paneelmenu } from './menu/paneelmenu';
import { Laden } from './onderdelen/laden';
import { ZONDER_MARGES } from './onderdelen/stijlen';
import { Voortgang } from './onderdelen/voortgang';
import { SchrijvenContext } from './schrijven';
import { Startscherm } from './start/startscherm';
import { Tabelkeuze } from './start/tabelkeuze';
import { useVoorbeeldUitAdres } from './start/voorbeeld-uit-adres';
import { Tabbladen, type Tabblad } from './tabbladen';
import { useTeksten } from './teksten';

const useStijl = makeStyles({
  paneel: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    rowGap: tokens.spacingVerticalM,
    ...ZONDER_MARGES,
  },
  inhoud: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  // Above the rest, for the menu that opens out of it.
  kop: { position: 'relative', zIndex: 1, display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
});

/** The task pane: what is going on above, and below it the screen that fits what the workbook holds. */
export function Paneel() {
  const { t } = useTeksten();
  const stijl = useStijl();
  const model = useModel();
  const { stand, bezig, mislukking } = model.toestand;
  const { schrijf } = model;
  const [tabblad, kiesTabblad] = useState<Tabblad>();
  const kiesStart = useCallback(() => kiesTabblad('start'), []);
  const zetNeer = useCallback(
    (inhoud: Werkmapinhoud) => {
      kiesTabblad('vergelijking');
      void schrijf(() => zetWerkmapNeer(inhoud));
    },
    [schrijf],
  );
  const schrijven = useMemo(() => ({ schrijf, bezig: bezig.schrijven }), [schrijf, bezig.schrijven]);
  useVoorbeeldUitAdres(stand?.soort === 'geen', zetNeer);

  const scherm = () => {
    switch (stand?.soort) {
      case undefined:
        return !mislukking && <Laden tekst={t.algemeen.laden} />;
      case 'geen':
        return <Startscherm zetNeer={zetNeer} bezig={bezig.schrijven} />;
      case 'keuze':
        return (
          <Tabelkeuze
            vraag={stand}
            kies={(tabelId) => void schrijf(() => kiesTabel(stand.tabel, tabelId))}
            bezig={bezig.schrijven}
          />
        );
      case 'model':
        return (
          <SchrijvenContext value={schrijven}>
            <Tabbladen stand={stand} gekozen={tabblad} kies={kiesTabblad} />
          </SchrijvenContext>
        );
    }
  };

  return (
    <div className={stijl.paneel}>
      <header className={stijl.kop}>
        <Subtitle1 as="h1">{t.naam}</Subtitle1>
        <Paneelmenu model={model} />
      </header>
      <Voortgang bezig={bezig.lezen || bezig.schrijven} />
      <main className={stijl.inhoud}>
        <Berichten model={model} kiesStart={kiesStart} />
        <Foutgrens>{scherm()}</Foutgrens>
      </main>
    </div>
  );
}
