import { SLEUTELTEKEN } from '../../model/scenario';
import { naamsleutel } from '../celwaarde';

/** A cell, or a whole row, that a difference is about. */
export interface Verschilplek {
  readonly tabel: string;
  readonly sleutel: string;
  readonly kolom: string;
}

/** One text per row of a table, however its key is typed. */
export function rijsleutel({ tabel, sleutel }: Omit<Verschilplek, 'kolom'>): string {
  return [naamsleutel(tabel), ...sleutel.split(SLEUTELTEKEN).map(naamsleutel)].join('\n');
}

/** One text per cell. */
export function celsleutel(plek: Verschilplek): string {
  return `${rijsleutel(plek)}\n${naamsleutel(plek.kolom)}`;
}
