import type { Inhoud } from '../plan/blad';
import type { Celplan } from './plan';

/** A rectangle of cells in a table, some of which are written; `undefined` leaves a cell as it is. */
export interface Celblok {
  readonly rij: number;
  readonly kolom: number;
  readonly waarden: readonly (readonly (Inhoud | undefined)[])[];
}

/** Gathers cells into blocks of rows that follow each other, so that thousands are written at once. */
export function inBlokken(cellen: readonly Celplan[]): Celblok[] {
  const rijen = new Map<number, Map<number, Inhoud>>();
  for (const { rij, kolom, waarde } of cellen) rijen.set(rij, (rijen.get(rij) ?? new Map<number, Inhoud>()).set(kolom, waarde));
  const reeksen: number[][] = [];
  for (const rij of [...rijen.keys()].sort((a, b) => a - b)) {
    const reeks = reeksen.at(-1);
    if (reeks?.at(-1) === rij - 1) reeks.push(rij);
    else reeksen.push([rij]);
  }
  return reeksen.map((reeks) => {
    const kolommen = reeks.flatMap((rij) => [...rijen.get(rij)!.keys()]);
    const kolom = Math.min(...kolommen);
    const breedte = Math.max(...kolommen) - kolom + 1;
    const waarden = reeks.map((rij) => Array.from({ length: breedte }, (_, k) => rijen.get(rij)!.get(kolom + k)));
    return { rij: reeks[0]!, kolom, waarden };
  });
}
