import { Caption1, makeStyles, mergeClasses } from '@fluentui/react-components';
import { heleEuro } from '../../locales/taal';
import { BANDBREEDTE } from '../../model/jaarprognose/band';
import type { Naijlmethode } from '../../model/naijl/methode';
import type { Methodeuitkomst } from '../../tables/naijlbeeld';
import { Foutregel } from '../onderdelen/foutregel';
import { useVerborgen, ZACHT } from '../onderdelen/stijlen';
import { useTabelstijl } from '../onderdelen/tabelstijl';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({ zacht: ZACHT, marge: { ...ZACHT, display: 'block', textAlign: 'right' } });

/** What the methods say, and how far each is from the chosen one. */
export function Methodentabel({ uitkomsten, gekozen }: { uitkomsten: readonly Methodeuitkomst[]; gekozen: Naijlmethode }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const tabel = useTabelstijl();
  const getal = mergeClasses(tabel.cel, tabel.getal);
  const eigen = uitkomsten.find(({ methode }) => methode === gekozen)?.totaal?.nogTeOntvangen;
  return (
    <table className={tabel.tabel}>
      <caption className={useVerborgen()}>{t.prognose.methodenNaastElkaar}</caption>
      <thead>
        <tr>
          <th scope="col" className={tabel.kop}>
            {t.prognose.methode}
          </th>
          <th scope="col" className={mergeClasses(tabel.kop, tabel.getal)}>
            {t.prognose.nogTeOntvangen}
          </th>
          <th scope="col" className={mergeClasses(tabel.kop, tabel.getal)}>
            {t.prognose.verschil}
          </th>
        </tr>
      </thead>
      <tbody>
        {uitkomsten.map(({ methode, totaal, fout }) => (
          <tr key={methode}>
            <th scope="row" className={mergeClasses(tabel.cel, methode === gekozen && tabel.totaal)}>
              {t.prognose.methoden[methode]}
              {methode === gekozen && <Caption1 className={stijl.zacht}> ({t.prognose.gekozen})</Caption1>}
            </th>
            {fout ? (
              <td className={tabel.cel} colSpan={2}>
                <Foutregel fout={fout} />
              </td>
            ) : (
              <>
                <td className={getal}>
                  {heleEuro(totaal.nogTeOntvangen)}
                  {totaal.standaardfout !== undefined && (
                    <Caption1 className={stijl.marge}>{t.prognose.plusMin(BANDBREEDTE * totaal.standaardfout)}</Caption1>
                  )}
                </td>
                <td className={getal}>
                  {eigen === undefined || methode === gekozen ? '' : heleEuro(totaal.nogTeOntvangen - eigen)}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
