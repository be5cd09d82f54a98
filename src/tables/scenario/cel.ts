import { rijsleutel as genormeerd, SLEUTELTEKEN } from '../../model/scenario';
import { celtekst, naamsleutel, type Celwaarde } from '../celwaarde';
import type { Tabelnaam, Tabelschema } from '../schema';
import { SCHEMAS } from '../schemas';
import { sleuteldeel } from '../sleutel';

/** A cell, or a whole row, that a difference is about. */
export interface Verschilplek {
  readonly tabel: string;
  readonly sleutel: string;
  readonly kolom: string;
}

/** The table that a difference names, however it is written. */
export function schemaOpNaam(tabel: string): Tabelschema | undefined {
  return Object.values(SCHEMAS).find(({ naam }) => naamsleutel(naam) === naamsleutel(tabel));
}

/** The key that a difference names a row by. */
export function sleutelVan(tabel: Tabelnaam, waarden: Readonly<Record<string, Celwaarde>>): string {
  return SCHEMAS[tabel].sleutel.map((kolom) => celtekst(waarden[kolom])).join(SLEUTELTEKEN);
}

/** One text per row of a table, however its key is typed. */
export function rijsleutel({ tabel, sleutel }: Omit<Verschilplek, 'kolom'>): string {
  const kolommen = schemaOpNaam(tabel)?.sleutel.length ?? 0;
  return [naamsleutel(tabel), genormeerd(sleutel, kolommen, sleuteldeel)].join('\n');
}

/** One text per cell. */
export function celsleutel(plek: Verschilplek): string {
  return `${rijsleutel(plek)}\n${naamsleutel(plek.kolom)}`;
}
