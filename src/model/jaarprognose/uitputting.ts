import { Domeinfout } from '../fouten';
import type { Cent } from '../geld';

/**
 * The moment at which amounts that follow each other have used up a plafond: 1 is the end of the first period, and
 * inside a period the amount comes evenly. A period may be negative, such as a credit note; the first time counts.
 *
 * @throws Domeinfout `plafondNietBereikt`
 */
export function uitputtingsmoment(bedragen: readonly Cent[], plafond: Cent): number {
  if (plafond === 0) return 0;
  let besteed = 0;
  for (const [periode, bedrag] of bedragen.entries()) {
    if (besteed + bedrag >= plafond) return periode + (plafond - besteed) / bedrag;
    besteed += bedrag;
  }
  throw new Domeinfout('plafondNietBereikt', { bedrag: besteed, plafond });
}
