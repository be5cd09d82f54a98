import { groepeer } from '../model/groepeer';
import { naamsleutel } from './celwaarde';
import type { Rij, Werkmap } from './rijen';
import type { Tabelnaam } from './schema';

type Register = ReadonlyMap<string, readonly Rij[]>;

/** By the rows themselves: a scenario keeps the rows of the tables that it does not touch. */
const registers = new WeakMap<readonly Rij[], Map<string, Register>>();

/** The rows in which a column holds a name. Made once per column, for whoever asks about every line in turn. */
export function rijenMet(werkmap: Werkmap, tabel: Tabelnaam, kolom: string, naam: string): readonly Rij[] {
  const rijen = werkmap.get(tabel)?.rijen ?? [];
  const perKolom = registers.get(rijen) ?? new Map<string, Register>();
  registers.set(rijen, perKolom);
  const register = perKolom.get(kolom) ?? groepeer(rijen, ({ waarden }) => naamsleutel(waarden[kolom]));
  perKolom.set(kolom, register);
  return register.get(naamsleutel(naam)) ?? [];
}
