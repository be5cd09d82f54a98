import type { Celwaarde } from '../tables/celwaarde';
import { leesKeuze } from '../tables/lees-cel';

/** Reads a cell as yes or no; blank, or the 0 that may stand for it, is no. */
export function leesJaNee(waarde: Celwaarde, naam: string): boolean {
  if (typeof waarde === 'boolean') return waarde;
  return waarde !== 0 && leesKeuze(waarde, naam, ['ja', 'nee']) === 'ja';
}
