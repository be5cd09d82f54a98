import { naamsleutel } from '../tables/celwaarde';
import { herkenTabel } from '../tables/herken';
import { TABELNAMEN, type Tabelnaam } from '../tables/schema';
import type { Tabelrollen } from './geheugen';

/** A table of the workbook, as far as it takes to see what it is. */
export interface Tabelkop {
  readonly id: string;
  readonly naam: string;
  readonly blad: string;
  readonly koppen: readonly string[];
}

/** Which tables may play each role: one is an answer, more are a question. */
export type Kandidaten<T extends Tabelkop> = Map<Tabelnaam, readonly T[]>;

/**
 * Finds the tables of the model: those that were remembered, else those that bear the name (or Excel's copy of it),
 * else those with the right headers. Tables that only look like it make a model together, not alone: many a
 * workbook has a table with a column gemeente.
 */
export function verdeelRollen<T extends Tabelkop>(tabellen: readonly T[], onthouden: Tabelrollen): Kandidaten<T> {
  const rollen: Kandidaten<T> = new Map();
  let zeker = false;
  for (const rol of TABELNAMEN) {
    const bekend = tabellen.filter(({ id }) => id === onthouden[rol]);
    const gevonden = bekend.length > 0 ? bekend : opNaam(rol, tabellen);
    if (gevonden.length > 0) {
      rollen.set(rol, gevonden);
      zeker = true;
    }
  }
  const vergeven = new Set([...rollen.values()].flat());
  for (const tabel of tabellen.filter((kandidaat) => !vergeven.has(kandidaat))) {
    const rol = herkenTabel(tabel.koppen);
    if (rol === undefined || rollen.get(rol)?.some((ander) => vergeven.has(ander))) continue;
    rollen.set(rol, [...(rollen.get(rol) ?? []), tabel]);
  }
  const genoeg = zeker || (rollen.has('tblContracten') && rollen.size > 1);
  return genoeg ? rollen : new Map<Tabelnaam, readonly T[]>();
}

/** The table of that name, and the copies of it: a copied sheet gets tables with a number behind their name. */
function opNaam<T extends Tabelkop>(rol: Tabelnaam, tabellen: readonly T[]): readonly T[] {
  const naam = naamsleutel(rol);
  const isKopie = new RegExp(`^${naam}_?\\d+$`);
  return tabellen.filter((tabel) => {
    const gevonden = naamsleutel(tabel.naam);
    return gevonden === naam || (isKopie.test(gevonden) && herkenTabel(tabel.koppen) === rol);
  });
}
