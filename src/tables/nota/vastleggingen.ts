import type { Notakeuze, Notasoort } from './keuzes';
import { isVanNota, type Vastgelegderegel } from './lees-notas';

/**
 * The times that a nota was frozen, the last one last: by day and, within a day, as its rows stand in the table. A line
 * that is there already begins the next time.
 */
export function vastleggingen(rijen: readonly Vastgelegderegel[]): readonly (readonly Vastgelegderegel[])[] {
  const keren: Vastgelegderegel[][] = [];
  for (const rij of [...rijen].sort((a, b) => a.vastgelegd - b.vastgelegd)) {
    const keer = keren.at(-1);
    const hoortErbij = keer?.every(({ vastgelegd, naam, soort }) => vastgelegd === rij.vastgelegd && (naam !== rij.naam || soort !== rij.soort));
    if (keer && hoortErbij) keer.push(rij);
    else keren.push([rij]);
  }
  return keren;
}

/** A nota as it was frozen: the last time, where it was more than once. Nothing where it never was. */
export function vastgelegdeNota(rijen: readonly Vastgelegderegel[], nota: Notasoort, keuze: Notakeuze): readonly Vastgelegderegel[] {
  return vastleggingen(rijen.filter((rij) => isVanNota(rij, nota, keuze))).at(-1) ?? [];
}
