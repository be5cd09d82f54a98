import { mergeClasses } from '@fluentui/react-components';
import { BEGROTINGSSOORTEN } from '../../model/nota/post';
import type { Notabedragen } from '../../model/nota/nota';
import type { Notarij } from '../../model/nota/tekens';
import type { Notabeeld } from '../../tables/nota/notabeeld';
import { useVerborgen } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { Rijbedrag, Rijverschil, type Schrijfwijze } from './notabedrag';
import { Notaregelrij } from './notaregel';
import { useTabelstijl } from './tabelstijl';

/** The nota in figures: lines per soort with their total, the saldo before reserves and the resultaat after them. */
export function Notatabel({ beeld, wijze }: { beeld: Notabeeld; wijze: Schrijfwijze }) {
  const { t } = useTeksten();
  const stijl = useTabelstijl();
  const { nota, regels } = beeld;
  const kop = mergeClasses(stijl.cel, stijl.kop);
  return (
    <table className={stijl.tabel}>
      <caption className={useVerborgen()}>{t.nota.tabelUitleg}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(kop, stijl.naam)}>
            {t.nota.naam}
          </th>
          {[t.nota.begroting, t.nota.prognose, t.nota.verschil].map((naam) => (
            <th key={naam} scope="col" className={mergeClasses(kop, stijl.bedrag)}>
              {naam}
            </th>
          ))}
        </tr>
      </thead>
      {BEGROTINGSSOORTEN.map((soort) => {
        const eigen = regels.filter(({ regel }) => regel.soort === soort);
        if (eigen.length === 0) return null;
        return (
          <tbody key={soort}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={mergeClasses(stijl.cel, stijl.groep)}>
                {t.nota.soorten[soort]}
              </th>
            </tr>
            {eigen.map((regel) => (
              <Notaregelrij key={regel.regel.naam} beeld={beeld} beeldregel={regel} wijze={wijze} />
            ))}
            <Totaalrij naam={t.nota.totalen[soort]} bedragen={nota.totalen[soort]} rij={soort} wijze={wijze} />
          </tbody>
        );
      })}
      <tbody>
        <Totaalrij naam={t.nota.saldo} bedragen={nota.saldo} rij="saldo" wijze={wijze} />
        <Totaalrij naam={t.nota.resultaat} bedragen={nota.resultaat} rij="resultaat" wijze={wijze} />
      </tbody>
    </table>
  );
}

function Totaalrij({ naam, bedragen, rij, wijze }: { naam: string; bedragen: Notabedragen; rij: Notarij; wijze: Schrijfwijze }) {
  const stijl = useTabelstijl();
  return (
    <tr className={mergeClasses(stijl.rij, stijl.totaal)}>
      <th scope="row" className={stijl.cel}>
        {naam}
      </th>
      <td className={mergeClasses(stijl.cel, stijl.bedrag)}>
        <Rijbedrag bedragen={bedragen} kolom="actueel" rij={rij} wijze={wijze} />
      </td>
      <td className={mergeClasses(stijl.cel, stijl.bedrag)}>
        <Rijbedrag bedragen={bedragen} kolom="prognose" rij={rij} wijze={wijze} />
      </td>
      <td className={mergeClasses(stijl.cel, stijl.bedrag)}>
        <Rijverschil bedragen={bedragen} rij={rij} wijze={wijze} />
      </td>
    </tr>
  );
}
