import { SLEUTELTEKEN } from '../../model/scenario';
import { celtekst, naamsleutel, type Celwaarde } from '../celwaarde';
import type { Tabelnaam } from '../schema';
import { SCHEMAS } from '../schemas';

/** A cell, or a whole row, that a difference is about. */
export interface Verschilplek {
  readonly tabel: string;
  readonly sleutel: string;
  readonly kolom: string;
}

/** The key that a difference names a row by. */
export function sleutelVan(tabel: Tabelnaam, waarden: Readonly<Record<string, Celwaarde>>): string {
  return SCHEMAS[tabel].sleutel.map((kolom) => celtekst(waarden[kolom])).join(SLEUTELTEKEN);
}

/** One text per row of a table, however its key is typed. */
export function rijsleutel({ tabel, sleutel }: Omit<Verschilplek, 'kolom'>): string {
  return [naamsleutel(tabel), ...sleutel.split(SLEUTELTEKEN).map(naamsleutel)].join('\n');
}

/** One text per cell. */
export function celsleutel(plek: Verschilplek): string {
  return `${rijsleutel(plek)}\n${naamsleutel(plek.kolom)}`;
}
