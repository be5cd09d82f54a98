import type { Tabelnaam } from './schema';
import type { Tabelinhoud } from './tabel';

/** Cells of one row by column header: null empties a cell, and a header that is left out stays as it is. */
export type Rijinhoud = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Something to change in the tables of the workbook. A row that is there already is named by the reading it was seen
 * in and its number in it (1 is the first below the header): what was read must still be there.
 */
export type Tabelwijziging =
  | { readonly soort: 'nieuw'; readonly tabel: Tabelnaam; readonly rijen: readonly Rijinhoud[] }
  | { readonly soort: 'wijzig'; readonly gelezen: Tabelinhoud; readonly rij: number; readonly waarden: Rijinhoud }
  | { readonly soort: 'vervalt'; readonly gelezen: Tabelinhoud; readonly rij: number };

/** The table that a change is about. */
export function tabelVan(wijziging: Tabelwijziging): Tabelnaam {
  return wijziging.soort === 'nieuw' ? wijziging.tabel : wijziging.gelezen.naam;
}
