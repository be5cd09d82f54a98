import { betaling } from '../model/bekostiging/betaling';
import type { Vormnaam } from '../model/bekostiging/vorm';
import { toEuros } from '../model/geld';
import type { Term, Termen } from '../model/termen';
import { leesTerm } from '../tables/lezen/lees-cel';
import type { Argument } from './argument';
import { perRij } from './per-rij';
import type { Uitkomstcel } from './uitkomst';

/** The payment of a vorm, row by row: every parameter is a term of the calculation rules by its own name. */
export function betaal(vorm: Vormnaam, argumenten: Readonly<Partial<Record<Term, Argument>>>): Uitkomstcel[][] {
  const termen = Object.keys(argumenten) as Term[];
  return perRij(argumenten as Record<Term, Argument>, 1, (cel) => {
    const gelezen: Termen = {};
    for (const term of termen) {
      const waarde = leesTerm(term, cel(term));
      if (waarde !== undefined) gelezen[term] = waarde;
    }
    return [toEuros(betaling(vorm, gelezen).teBetalen)];
  });
}
