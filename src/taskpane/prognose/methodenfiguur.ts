import type { Paneelteksten } from '../../locales/paneel';
import { BANDBREEDTE } from '../../model/jaarprognose/band';
import type { Naijlmethode } from '../../model/naijl/methode';
import type { Methodeuitkomst } from '../../tables/beelden/naijlbeeld';
import type { Figuur } from '../../workbook/plan/figuurblad';

/** What is still to come by every method, and how far each is from the chosen one. */
export function methodenfiguur(bereik: string, uitkomsten: readonly Methodeuitkomst[], gekozen: Naijlmethode, { prognose: t }: Paneelteksten): Figuur {
  const eigen = uitkomsten.find(({ methode }) => methode === gekozen)?.totaal?.nogTeOntvangen;
  const bedragen = uitkomsten.flatMap(({ totaal }) => (totaal ? [totaal.nogTeOntvangen] : []));
  return {
    blad: t.methodenblad,
    titel: `${t.methodenNaastElkaar}: ${bereik}`,
    conclusie: eigen === undefined ? t.methodeZonderUitkomst(t.methoden[gekozen]) : t.methodenUitkomst(t.methoden[gekozen], eigen, Math.min(...bedragen), Math.max(...bedragen)),
    cijfers: {
      kolommen: [
        { kop: t.methode, soort: 'tekst' },
        { kop: t.nogTeOntvangen, soort: 'bedrag' },
        { kop: t.marge, soort: 'bedrag' },
        { kop: t.verschil, soort: 'bedrag' },
      ],
      rijen: uitkomsten.map(({ methode, totaal }) => [
        t.methoden[methode],
        totaal?.nogTeOntvangen,
        totaal?.standaardfout === undefined ? undefined : BANDBREEDTE * totaal.standaardfout,
        totaal && eigen !== undefined ? totaal.nogTeOntvangen - eigen : undefined,
      ]),
    },
    grafiek: { soort: 'BarClustered', kolommen: 2 },
  };
}
