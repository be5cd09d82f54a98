import { isLeeg, naamsleutel, type Celwaarde } from '../celwaarde';
import { leesRijen } from '../rijen';
import type { Kolom, Tabelnaam } from '../schema';
import { SCHEMAS } from '../schemas';
import { WIJZIGBAAR } from '../schemas/scenarios';
import type { Tabelinhoud } from '../tabel';
import { schemaOpNaam, sleutelVan } from './cel';

/** The tables of a workbook that a scenario can differ in. */
export function wijzigbareTabellen(tabellen: readonly Tabelinhoud[]): Tabelnaam[] {
  return WIJZIGBAAR.filter((naam) => tabellen.some((tabel) => tabel.naam === naam));
}

/** The rows of a table by the key that a difference names them with. */
export function sleutelsVan(tabellen: readonly Tabelinhoud[], naam: Tabelnaam): ReadonlyMap<string, Readonly<Record<string, Celwaarde>>> {
  const tabel = tabellen.find((kandidaat) => kandidaat.naam === naam);
  const { sleutel } = SCHEMAS[naam];
  const rijen = tabel ? leesRijen(SCHEMAS[naam], tabel, () => undefined).rijen : [];
  return new Map(
    rijen
      .filter(({ waarden }) => !isLeeg(waarden[sleutel[0] ?? '']))
      .map(({ waarden }) => [sleutelVan(naam, waarden), waarden]),
  );
}

/** The columns of a table that a difference can set: all but its key. */
export function wijzigbareKolommen(naam: Tabelnaam): readonly Kolom[] {
  const { kolommen, sleutel } = SCHEMAS[naam];
  return kolommen.filter(({ kop }) => !sleutel.includes(kop));
}

/** The column that a difference names; one that is not there takes anything. */
export function kolomOpNaam(tabel: string, kolom: string): Pick<Kolom, 'kop' | 'soort' | 'keuzes'> {
  return schemaOpNaam(tabel)?.kolommen.find(({ kop }) => naamsleutel(kop) === naamsleutel(kolom)) ?? { kop: kolom, soort: 'vrij' };
}
