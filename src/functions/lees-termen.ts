import type { Bekostigingsvorm } from '../model/bekostiging/vorm';
import { Domeinfout } from '../model/fouten';
import type { Term, Termen } from '../model/termen';
import { isLeeg, naamsleutel, type Celwaarde } from '../tables/celwaarde';
import { leesTekst, leesTerm } from '../tables/lezen/lees-cel';

/**
 * Pairs names with values as the terms of a vorm; names that the vorm does not know are refused rather than ignored.
 *
 * @throws Domeinfout `ongelijkeLengte`, `onbekendeNaam`, `dubbeleNaam`, and what a value may be wrong with
 */
export function leesTermen(namen: readonly Celwaarde[], waarden: readonly Celwaarde[], vorm: Bekostigingsvorm): Termen {
  if (namen.length !== waarden.length) {
    throw new Domeinfout('ongelijkeLengte', { term: 'waarden', lengte: waarden.length, verwacht: namen.length });
  }
  const mogelijk = [...vorm.nodig, ...vorm.optioneel];
  const termen: Termen = {};
  const gezien = new Set<Term>();
  namen.forEach((naam, i) => {
    if (isLeeg(naam) || naam === 0) return;
    const term = mogelijk.find((kandidaat) => kandidaat === naamsleutel(naam));
    const tekst = leesTekst(naam, 'namen') ?? '';
    if (term === undefined) throw new Domeinfout('onbekendeNaam', { waarde: tekst, mogelijk });
    if (gezien.has(term)) throw new Domeinfout('dubbeleNaam', { waarde: tekst });
    gezien.add(term);
    const waarde = leesTerm(term, waarden[i]);
    if (waarde !== undefined) termen[term] = waarde;
  });
  return termen;
}
