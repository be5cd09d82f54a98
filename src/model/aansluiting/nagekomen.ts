import type { Cent } from '../geld';
import { groepeer } from '../groepeer';
import type { Maand } from '../kalender';
import type { Realisatierij } from '../realisatie';

/** What came in for care of the year before, on one line. */
export interface Nagekomen {
  readonly regel: string;
  /** Claimed besides, and taken back by credits (negative). */
  readonly gedeclareerd: Cent;
  readonly gecrediteerd: Cent;
  readonly saldo: Cent;
}

/** What of last year was settled this year: per line, in the order in which it came in. */
export function nagekomenIn(jaar: number, realisatie: readonly Realisatierij[], peilmaand: Maand): Nagekomen[] {
  const eerste = jaar * 12;
  const nagekomen = realisatie.filter(
    ({ leveringsmaand, declaratiemaand }) =>
      leveringsmaand >= eerste - 12 && leveringsmaand < eerste && declaratiemaand >= eerste && declaratiemaand <= peilmaand,
  );
  return [...groepeer(nagekomen, ({ regel }) => regel)].map(([regel, rijen]) => {
    const som = (bedragen: readonly Cent[]) => bedragen.reduce((totaal, bedrag) => totaal + bedrag, 0);
    const gedeclareerd = som(rijen.flatMap(({ bedrag }) => (bedrag > 0 ? [bedrag] : [])));
    const gecrediteerd = som(rijen.flatMap(({ bedrag }) => (bedrag < 0 ? [bedrag] : [])));
    return { regel, gedeclareerd, gecrediteerd, saldo: gedeclareerd + gecrediteerd };
  });
}
