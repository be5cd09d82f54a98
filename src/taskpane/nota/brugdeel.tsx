import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Notabeeld } from '../../tables/nota/notabeeld';
import { Foutgrens } from '../foutgrens';
import { Laden } from '../onderdelen/laden';
import { useVerborgen } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { BEELDEN, Beeldkeuze } from '../onderdelen/beeldkeuze';
import { useVoorkeur } from '../voorkeuren';
import { Notabedrag } from './notabedrag';
import { useTabelstijl } from './tabelstijl';

const Brug = lazy(() => import('./brug'));

const useStijl = makeStyles({
  deel: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  kop: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' },
});

/** From budget to forecast, as a chart or as a table that says the same. */
export function Brugdeel({ beeld }: { beeld: Notabeeld }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [weergave, kies] = useVoorkeur('beeld', BEELDEN, 'grafiek');
  return (
    <section className={stijl.deel}>
      <div className={stijl.kop}>
        <Subtitle2 as="h2">{t.nota.brug}</Subtitle2>
        <Beeldkeuze beeld={weergave} kies={kies} />
      </div>
      {weergave === 'tabel' ? (
        <Brugtabel beeld={beeld} />
      ) : (
        <Foutgrens melding={t.figuur.mislukt}>
          <Suspense fallback={<Laden tekst={t.figuur.laden} />}>
            <Brug beeld={beeld} />
          </Suspense>
        </Foutgrens>
      )}
    </section>
  );
}

function Brugtabel({ beeld: { brug, eenheid } }: { beeld: Notabeeld }) {
  const { t } = useTeksten();
  const stijl = useTabelstijl();
  const kop = mergeClasses(stijl.cel, stijl.kop);
  return (
    <table className={stijl.tabel}>
      <caption className={useVerborgen()}>{t.nota.brugUitleg}</caption>
      <thead>
        <tr>
          <th scope="col" className={kop}>
            {t.nota.stap}
          </th>
          <th scope="col" className={mergeClasses(kop, stijl.bedrag)}>
            {t.nota.bedrag}
          </th>
          <th scope="col" className={mergeClasses(kop, stijl.bedrag)}>
            {t.nota.na}
          </th>
        </tr>
      </thead>
      <tbody>
        {brug.map(({ naam, soort, bedrag, na }) => (
          <tr key={naam} className={mergeClasses(stijl.rij, soort === 'stand' && stijl.totaal)}>
            <th scope="row" className={stijl.cel}>
              {t.nota.brugnaam[naam]}
            </th>
            <td className={mergeClasses(stijl.cel, stijl.bedrag)}>{soort === 'verandering' && <Notabedrag cents={bedrag} eenheid={eenheid} />}</td>
            <td className={mergeClasses(stijl.cel, stijl.bedrag)}>
              <Notabedrag cents={na} eenheid={eenheid} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
