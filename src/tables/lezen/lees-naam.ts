import { leesTekst } from './lees-cel';
import type { Rijlezer } from '../rijen';
import type { Tabelnaam } from '../schema';

/** The name that a row is known by in its table. */
export function verplichteNaam(lezer: Rijlezer, tabel: Tabelnaam, kolom: string): string {
  const naam = lezer.lees(kolom, leesTekst);
  if (naam === undefined && !lezer.eersteFout) lezer.meldFout(kolom, { code: 'sleutelLeeg', gegevens: { tabel, kolom } });
  return naam ?? '';
}
