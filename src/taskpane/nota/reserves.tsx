import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import type { Notabeeld } from '../../tables/nota/notabeeld';
import { useVerborgen } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { Notabedrag } from './notabedrag';
import { useTabelstijl } from './tabelstijl';

const useStijl = makeStyles({ deel: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' } });

/** The reserves behind the nota, from the first to the last day of its year. */
export function Reserves({ beeld: { reserves, eenheid } }: { beeld: Notabeeld }) {
  const { t } = useTeksten();
  const stijl = useTabelstijl();
  const verborgen = useVerborgen();
  const deel = useStijl().deel;
  if (reserves.length === 0) return null;
  const koppen = [t.nota.begin, t.nota.brugnaam.storting, t.nota.brugnaam.onttrekking, t.nota.einde];
  return (
    <section className={deel}>
      <Subtitle2 as="h2">{t.nota.reserves}</Subtitle2>
      <table className={stijl.tabel}>
        <caption className={verborgen}>{t.nota.reserves}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(stijl.cel, stijl.kop)}>
              {t.nota.reserve}
            </th>
            {koppen.map((kop) => (
              <th key={kop} scope="col" className={mergeClasses(stijl.cel, stijl.kop, stijl.bedrag)}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reserves.map(({ reserve, begin, storting, onttrekking, einde }) => (
            <tr key={reserve} className={stijl.rij}>
              <th scope="row" className={stijl.cel}>
                {reserve}
              </th>
              {[begin, storting, onttrekking, einde].map((cents, i) => (
                <td key={i} className={mergeClasses(stijl.cel, stijl.bedrag)}>
                  {cents === undefined ? t.nota.onbekend : <Notabedrag cents={cents} eenheid={eenheid} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
