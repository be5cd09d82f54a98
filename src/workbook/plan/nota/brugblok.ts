import { BRUGNAMEN } from '../../../locales/notanamen';
import { EENHEDEN } from '../../../model/nota/afronding';
import { asbegin, type Brugstap } from '../../../model/nota/brug';
import type { Bedragkolom } from '../../../model/nota/nota';
import type { Notabeeld } from '../../../tables/nota/notabeeld';
import { bereikadres, celadres } from '../../adres';
import type { Grafiekplan } from '../blad';
import { ONDERTITEL } from '../opmaak';
import type { Bouwer } from './bouwer';
import type { Schrijfwijze } from './celformules';

/** The chart stands beside the table, in these columns and so many rows high. */
const GRAFIEK = { van: 8, tot: 15, hoogte: 24 };

/** A level, a nadeel and a voordeel: dark, halfway and light, so that they differ on paper without colour too. */
const BRUGKLEUREN = ['#1F3A5F', '#C4483C', '#9BD3B4'];

/** The cell of the resultaat in a column of the nota, as a formula on another sheet names it. */
export type Resultaatcel = (kolom: Bedragkolom) => string;

/**
 * The bridge from budget to forecast in net lasten, with a chart beside it. Its levels are those of the table; the
 * causes are values, and a sentence says whether they still lead from the one to the other.
 */
export function brugblok(bouwer: Bouwer, { brug, eenheid }: Notabeeld, resultaat: Resultaatcel, wijze: Schrijfwijze): Grafiekplan {
  bouwer.zet(['Netto lasten na reserves'], ONDERTITEL);
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
    linksboven: celadres(kop, GRAFIEK.van),
    rechtsonder: celadres(kop + GRAFIEK.hoogte - 1, GRAFIEK.tot),
    zwevend: true,
    kleuren: BRUGKLEUREN,
    vanaf: asbegin(brug, EENHEDEN[eenheid]) / EENHEDEN[eenheid],
  };
}

/** What lifts a change to its place, the bar itself, its amount and the level after it. */
function brugrij({ naam, soort, bedrag, na }: Brugstap, rij: number, resultaat: Resultaatcel, { levend, eenheid, stijl }: Schrijfwijze) {
  const [eigen, stand] = [bedrag / EENHEDEN[eenheid], na / EENHEDEN[eenheid]];
  const label = BRUGNAMEN[naam];
  if (!levend) {
    const laagste = Math.min(stand, stand - eigen);
    if (soort === 'stand') return [label, 0, eigen, 0, 0, eigen, stand];
    return [label, laagste, 0, Math.max(eigen, 0), Math.max(-eigen, 0), eigen, stand];
  }
  const netto = stijl === 'zonder teken' ? '' : '-';
  const cel = naam === 'primitief' || naam === 'wijzigingen' || naam === 'actueel' || naam === 'prognose' ? `=${netto}${resultaat(naam)}` : eigen;
  if (soort === 'stand') return [label, 0, `=F${rij}`, 0, 0, cel, `=F${rij}`];
  return [label, `=MIN(G${rij - 1},G${rij})`, 0, `=MAX(F${rij},0)`, `=MAX(-F${rij},0)`, cel, `=G${rij - 1}+F${rij}`];
}
