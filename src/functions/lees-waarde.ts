import type { Celwaarde } from '../tables/celwaarde';
import { leesKeuze, leesTerm } from '../tables/lezen/lees-cel';

// Values of a worksheet function that are no term of a contract line, read as the term they are like.

/** Reads a cell as a quantity of zero or more; blank is 0. */
export function leesHoeveelheid(waarde: Celwaarde, naam: string): number {
  return leesTerm('volume', waarde, naam) ?? 0;
}

/** Reads a cell as a number of zero or more; blank, or the 0 that may stand for it, is `undefined`. */
export function leesOptioneel(waarde: Celwaarde, naam: string): number | undefined {
  return leesTerm('plafond', waarde, naam);
}

/** Reads a cell as one of a list of words; blank, or the 0 that may stand for it, is `undefined`. */
export function leesKeuzeOfLeeg<K extends string>(waarde: Celwaarde, naam: string, keuzes: readonly K[]): K | undefined {
  return waarde === 0 ? undefined : leesKeuze(waarde, naam, keuzes);
}

/** Reads a cell as yes or no; blank is no. */
export function leesJaNee(waarde: Celwaarde, naam: string): boolean {
  return typeof waarde === 'boolean' ? waarde : leesKeuzeOfLeeg(waarde, naam, ['ja', 'nee']) === 'ja';
}
