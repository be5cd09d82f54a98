import { toCents as euro } from '../../../src/model/geld';
import type { Begrotingspost } from '../../../src/model/nota/post';

/** A post of the budget, `primitief` in euros. */
export function post(naam: string, soort: Begrotingspost['soort'], primitief: number, overig: Partial<Begrotingspost> = {}): Begrotingspost {
  return { naam, soort, primitief: euro(primitief), wijzigingen: 0, ...overig };
}
