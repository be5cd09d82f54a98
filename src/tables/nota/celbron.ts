import type { Cent } from '../../model/geld';
import type { Notaregel } from '../../model/nota/nota';
import { naamsleutel, type Celwaarde } from '../celwaarde';
import type { Tabelnaam } from '../schema';
import type { Tabelinhoud } from '../tabel';
import type { Notakeuze } from './keuzes';
import type { Begroting, Bestemming } from './begroting';
import { ONVERDEELD } from './stel-nota-op';

/** The rows of a table, and the column, that an amount of the nota is the sum of. */
export interface Celbron {
  readonly tabel: Tabelnaam;
  readonly kolom: string;
  /** What must stand in which column; nothing is a blank cell. */
  readonly voorwaarden: readonly (readonly [kolom: string, waarde: string])[];
}

/** The columns of a nota that may stand in the tables as they are. */
export type Bronkolom = 'primitief' | 'wijzigingen' | 'realisatie' | 'nogTeOntvangen' | 'prognose';

/** A row that may count, with the amount of one column. */
type Bronrij = Bestemming & { readonly jaar: number; readonly soort: string; readonly bedrag: Cent };

const IN_BEGROTING = { primitief: 'primitief', realisatie: 'realisatie', nogTeOntvangen: 'nog te ontvangen', prognose: 'prognose' } as const;

/**
 * Where the amounts of a line can be traced to in the tables. Absent where an amount is not a plain sum of cells: it
 * comes out of contract lines then, or out of rows that no single condition names.
 */
export function celbronnen(
  regel: Notaregel,
  keuze: Notakeuze,
  begroting: Begroting,
  tabellen: readonly Tabelinhoud[],
): Partial<Record<Bronkolom, Celbron>> {
  const bronnen = (Object.keys(IN_BEGROTING) as (keyof typeof IN_BEGROTING)[]).map((kolom) => {
    const rijen = begroting.posten.map((post): Bronrij => ({ ...post, bedrag: post[kolom] ?? 0 }));
    return [kolom, zoekBron({ tabel: 'tblBegroting', kolom: IN_BEGROTING[kolom] }, rijen, regel, regel[kolom], keuze, tabellen)] as const;
  });
  const wijzigingen = zoekBron({ tabel: 'tblBegrotingswijzigingen', kolom: 'bedrag' }, begroting.wijzigingen, regel, regel.wijzigingen, keuze, tabellen);
  return Object.fromEntries([...bronnen, ['wijzigingen', wijzigingen] as const].filter(([, bron]) => bron));
}

/** The first set of conditions whose rows add up to the amount; a formula may never say something else than the nota. */
function zoekBron(
  { tabel, kolom }: Pick<Celbron, 'tabel' | 'kolom'>,
  rijen: readonly Bronrij[],
  { naam, soort }: Notaregel,
  bedrag: Cent,
  { jaar, indeling, gemeente }: Notakeuze,
  tabellen: readonly Tabelinhoud[],
): Celbron | undefined {
  const inhoud = tabellen.find((kandidaat) => kandidaat.naam === tabel);
  const koppen = (inhoud?.koppen ?? []).map(naamsleutel);
  const vast = [['jaar', String(jaar)], ['soort', soort]] as const;
  const namen = [['reserve', naam], [indeling, naam === ONVERDEELD ? '' : naam]] as const;
  const bereiken = gemeente === undefined ? [[], [['gemeente', '']] as const] : [[['gemeente', gemeente]] as const];
  const mogelijk = namen
    .flatMap((opNaam) => bereiken.map((bereik): Celbron => ({ tabel, kolom, voorwaarden: [opNaam, ...bereik, ...vast] })))
    .filter(({ voorwaarden }) => [kolom, ...voorwaarden.map(([kop]) => kop)].every((kop) => koppen.includes(kop)));
  return mogelijk.find(({ voorwaarden }) => {
    const voldoet = (cel: (kop: string) => Celwaarde | undefined) => voorwaarden.every(([kop, waarde]) => naamsleutel(cel(kop)) === naamsleutel(waarde));
    const eigen = rijen.filter((rij) => voldoet((kop) => celVan(rij, kop)));
    // A row that was left aside for a fault would still be in the sum of a formula.
    const inTabel = inhoud!.rijen.filter((cellen) => voldoet((kop) => cellen[koppen.indexOf(kop)]));
    return eigen.length > 0 && eigen.length === inTabel.length && eigen.reduce((som, rij) => som + rij.bedrag, 0) === bedrag;
  });
}

function celVan(rij: Bronrij, kop: string): string {
  return String((rij as Readonly<Record<string, string | number | undefined>>)[kop] ?? '');
}
