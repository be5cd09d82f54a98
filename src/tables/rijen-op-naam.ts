import { groepeer } from '../model/groepeer';
import { onthoud } from '../model/onthoud';
import { naamsleutel } from './celwaarde';
import type { Rij, Werkmap } from './rijen';
import type { Tabelnaam } from './schema';

/** Made once per column, for whoever asks about every line in turn. */
const register = onthoud((rijen: readonly Rij[], { kolom }: { kolom: string }) =>
  groepeer(rijen, ({ waarden }) => naamsleutel(waarden[kolom])),
);

/** The rows in which a column holds a name. */
export function rijenMet(werkmap: Werkmap, tabel: Tabelnaam, kolom: string, naam: string): readonly Rij[] {
  const rijen = werkmap.get(tabel)?.rijen;
  return (rijen && register(rijen, { kolom }).get(naamsleutel(naam))) ?? [];
}
