import type { Celwaarde } from './celwaarde';
import type { Tabelnaam } from './schema';
import { SCHEMAS } from './schemas';
import type { Tabelinhoud } from './tabel';

/** A table with all columns of its schema, from rows that name only what they fill in. */
export function bouwTabel(naam: Tabelnaam, rijen: readonly Readonly<Record<string, Celwaarde>>[]): Tabelinhoud {
  const koppen = SCHEMAS[naam].kolommen.map(({ kop }) => kop);
  for (const kolom of rijen.flatMap(Object.keys)) {
    if (!koppen.includes(kolom)) throw new Error(`${naam} has no column "${kolom}"`);
  }
  return { naam, koppen, rijen: rijen.map((rij) => koppen.map((kop) => rij[kop] ?? null)) };
}
