import { groepeer } from '../model/groepeer';
import { onthoud } from '../model/onthoud';
import { celtekst, naamsleutel } from './celwaarde';
import type { Gelezentabel, Rij, Werkmap } from './rijen';
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

/** The different texts in a column of a table; none of a table that is not there. */
export function namenIn(werkmap: Werkmap, tabel: Tabelnaam, kolom: string): readonly string[] {
  const gelezen = werkmap.get(tabel);
  return gelezen ? kolomnamen(gelezen, { kolom }) : [];
}

const kolomnamen = onthoud((tabel: Gelezentabel, { kolom }: { kolom: string }): readonly string[] => [
  ...new Set(tabel.rijen.map(({ waarden }) => celtekst(waarden[kolom]))),
]);
