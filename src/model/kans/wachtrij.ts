import { Domeinfout } from '../fouten';

/** The recursion takes as many rounds as there are places; no region comes near. */
export const MEESTE_PLEKKEN = 100_000;

/**
 * Erlang B: the chance that someone who needs a place finds all of them taken and is sent elsewhere.
 *
 * B(0) = 1 and B(n) = a·B(n−1) ÷ (n + a·B(n−1)); A.K. Erlang, 1917.
 *
 * @param plekken a whole number
 * @param belasting places that would be taken on average if there were always one: arrivals × length of stay
 * @throws Domeinfout `nietGeheel`, `teGroot`
 */
export function weigerkans(plekken: number, belasting: number): number {
  if (!Number.isInteger(plekken)) throw new Domeinfout('nietGeheel', { term: 'plekken', waarde: plekken });
  if (plekken > MEESTE_PLEKKEN) throw new Domeinfout('teGroot', { term: 'plekken', waarde: plekken, hoogste: MEESTE_PLEKKEN });
  let kans = 1;
  for (let n = 1; n <= plekken; n += 1) kans = (belasting * kans) / (n + belasting * kans);
  return kans;
}
