import { BRUGNAMEN } from '../../../locales/notanamen';
import { EENHEDEN } from '../../../model/nota/afronding';
import { asbegin, type Brugstap } from '../../../model/nota/brug';
import type { Notabeeld } from '../../../tables/nota/notabeeld';
import { bereikadres, celadres } from '../../adres';
import type { Grafiekplan } from '../blad';
import { ONDERTITEL } from '../opmaak';
import type { Bouwer } from './bouwer';
import type { Schrijfwijze } from './celformules';
import { letterVan } from './kolommen';

/** Rows that the chart takes on the sheet. */
const GRAFIEKHOOGTE = 18;

/**
 * The bridge from budget to forecast in net lasten, with a chart beside it. Its levels are those of the table; the
 * causes are values, and a sentence says whether they still lead from the one to the other.
 *
 * @param resultaat the row of the resultaat in the table, as Excel counts
 */
export function brugblok(bouwer: Bouwer, { brug, eenheid }: Notabeeld, resultaat: number, wijze: Schrijfwijze): Grafiekplan {
  bouwer.zet(['Van begroting naar prognose: netto lasten na reserves'], ONDERTITEL);
  const kop = bouwer.zetKoppen(['Stap', 'Ondergrond', 'Stand', 'Nadeel', 'Voordeel', 'Bedrag', 'Daarna']);
  for (const stap of brug) bouwer.zet(brugrij(stap, bouwer.rij + 1, resultaat, wijze));
  const laatste = bouwer.rij;
  if (wijze.levend) {
    bouwer.zet([`=IF(G${laatste}=G${laatste - 1},"De brug sluit op de prognose.","De brug sluit niet meer: zet de nota opnieuw op een blad.")`]);
  }
  return {
    naam: 'Van begroting naar prognose',
    titel: `Van begroting naar prognose${eenheid === 'duizend' ? ' (× € 1.000)' : ' (€)'}`,
    soort: 'ColumnStacked',
    bron: bereikadres(kop, 0, brug.length + 1, 5),
    linksboven: celadres(kop - 1, 8),
    rechtsonder: celadres(kop - 1 + GRAFIEKHOOGTE, 14),
    zwevend: true,
    vanaf: asbegin(brug, EENHEDEN[eenheid]) / EENHEDEN[eenheid],
  };
}

/** What lifts a change to its place, the bar itself, its amount and the level after it. */
function brugrij({ naam, soort, bedrag, na }: Brugstap, rij: number, resultaat: number, { levend, eenheid, stijl }: Schrijfwijze) {
  const [eigen, stand] = [bedrag / EENHEDEN[eenheid], na / EENHEDEN[eenheid]];
  const label = BRUGNAMEN[naam];
  if (!levend) {
    const laagste = Math.min(stand, stand - eigen);
    if (soort === 'stand') return [label, 0, eigen, 0, 0, eigen, stand];
    return [label, laagste, 0, Math.max(eigen, 0), Math.max(-eigen, 0), eigen, stand];
  }
  const netto = stijl === 'zonder teken' ? '' : '-';
  const kolom = { primitief: letterVan('primitief'), wijzigingen: letterVan('wijzigingen'), actueel: letterVan('actueel'), prognose: letterVan('prognose') };
  const cel = naam in kolom ? `=${netto}${kolom[naam as keyof typeof kolom]}${resultaat}` : eigen;
  if (soort === 'stand') return [label, 0, `=F${rij}`, 0, 0, cel, `=F${rij}`];
  return [label, `=MIN(G${rij - 1},G${rij})`, 0, `=MAX(F${rij},0)`, `=MAX(-F${rij},0)`, cel, `=G${rij - 1}+F${rij}`];
}
