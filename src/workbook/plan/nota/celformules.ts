import type { Cent } from '../../../model/geld';
import { EENHEDEN, type Eenheid } from '../../../model/nota/afronding';
import type { Bedragkolom, Notaregel } from '../../../model/nota/nota';
import { bedragteken, getoond, type Notarij, type Tekenstijl } from '../../../model/nota/tekens';
import type { Bronkolom, Celbron } from '../../../tables/nota/celbron';
import type { Beeldregel } from '../../../tables/nota/notabeeld';
import type { Tabelnaam } from '../../../tables/schema';
import type { Notacel } from './bouwer';
import { letterVan } from './kolommen';

/** How a nota writes its amounts on its sheet. */
export interface Schrijfwijze {
  readonly stijl: Tekenstijl;
  readonly eenheid: Eenheid;
  /** What the tables are called in this workbook. */
  readonly tabelnaam: (tabel: Tabelnaam) => string;
  /** Whether cells follow the tables; a frozen nota holds values. */
  readonly levend: boolean;
}

/** An amount of a line: traced to the tables where it is a sum of their cells, else as calculated. */
export function regelcel({ regel, exact, bronnen }: Beeldregel, kolom: Bedragkolom, rij: number, wijze: Schrijfwijze): Notacel {
  const waarde = getoond(regel, kolom, regel.soort, wijze.stijl) / EENHEDEN[wijze.eenheid];
  if (!wijze.levend) return waarde;
  if (kolom === 'actueel') return `=${letterVan('primitief')}${rij}+${letterVan('wijzigingen')}${rij}`;
  if (kolom === 'verschil') return verschilformule(regel.soort, rij, wijze.stijl);
  if (kolom === 'prognose' && regel.conformBegroting) return `=${letterVan('actueel')}${rij}`;
  const bron = bronnen[kolom];
  return bron ? bronformule(bron, exact, kolom, waarde, wijze) : waarde;
}

/**
 * The sum of cells of a table, rounded to the unit. What rounding to a total asked of this line beyond its own is added,
 * so that the lines add up.
 */
function bronformule({ tabel, kolom, voorwaarden }: Celbron, exact: Notaregel, bedrag: Bronkolom, waarde: number, { stijl, eenheid, tabelnaam }: Schrijfwijze): string {
  const naam = tabelnaam(tabel);
  const eisen = voorwaarden.map(([kop, tekst]) => `(${naamsleutelformule(`${naam}[${kop}]`)}="${tekst.replace(/\s+/g, ' ').replaceAll('"', '""')}")`).join('*');
  const som = `SUMPRODUCT(${eisen},${naam}[${kolom}])`;
  const teken = bedragteken(exact.soort, stijl);
  const afgerond = teken * rondAls(exact[bedrag], EENHEDEN[eenheid]);
  const over = waarde - afgerond;
  const deling = eenheid === 'duizend' ? '/1000' : '';
  return `=${teken < 0 ? '-' : ''}ROUND(${som}${deling},0)${over === 0 ? '' : over > 0 ? `+${over}` : String(over)}`;
}

/** What names are compared by, as a formula: TRIM knows one kind of space only, and capitals are no difference to Excel. */
function naamsleutelformule(cellen: string): string {
  return `TRIM(SUBSTITUTE(SUBSTITUTE(${cellen},"\u00a0"," "),CHAR(10)," "))`;
}

/** As Excel's ROUND does: half away from zero. */
function rondAls(bedrag: Cent, eenheid: Cent): number {
  return Math.sign(bedrag) * Math.round(Math.abs(bedrag) / eenheid);
}

/** The difference of a row out of its own cells. */
export function verschilformule(wat: Notarij, rij: number, stijl: Tekenstijl): string {
  const [begroting, prognose] = [`${letterVan('actueel')}${rij}`, `${letterVan('prognose')}${rij}`];
  if (stijl === 'zonder teken') return `=ABS(${prognose}-${begroting})`;
  const lasten = wat === 'lasten' || wat === 'storting';
  return stijl === 'effect' && lasten ? `=${begroting}-${prognose}` : `=${prognose}-${begroting}`;
}

/** V or N of a row out of its own cells. */
export function oordeelformule(wat: Notarij, rij: number, stijl: Tekenstijl): string {
  const [begroting, prognose, verschil] = [`${letterVan('actueel')}${rij}`, `${letterVan('prognose')}${rij}`, `${letterVan('verschil')}${rij}`];
  if (stijl !== 'zonder teken') return `=IF(${verschil}>0,"V",IF(${verschil}<0,"N",""))`;
  // Without signs saldo and resultaat are net lasten, so that more is worse.
  const [meer, minder] = wat === 'baten' || wat === 'onttrekking' ? ['V', 'N'] : ['N', 'V'];
  return `=IF(${prognose}>${begroting},"${meer}",IF(${prognose}<${begroting},"${minder}",""))`;
}
