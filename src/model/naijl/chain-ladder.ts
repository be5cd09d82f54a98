import { toCents, type Cent } from '../geld';
import type { Driehoek } from './driehoek';
import { standaardfout, type Verloop } from './mack';
import { ontwikkelingVan, type Ontwikkeling } from './ontwikkeling';

/** What is claimed of some care, and what is still expected. */
export interface Naijl {
  readonly geclaimd: Cent;
  readonly eindstand: Cent;
  readonly nogTeOntvangen: Cent;
  /** Mack's standard error of what is still to come; absent when there are too few periods for it. */
  readonly standaardfout?: Cent;
}

/** The late claims per period of care, and of all together. */
export interface Naijluitkomst {
  readonly perioden: readonly Naijl[];
  readonly totaal: Naijl;
}

/**
 * Chain ladder: each period grows on as the periods before it did.
 *
 * @param ontwikkeling the growth; by default that of the triangle itself, else of a larger one that it is a part of
 */
export function naijl(driehoek: Driehoek, ontwikkeling: readonly Ontwikkeling[] = ontwikkelingVan(driehoek)): Naijluitkomst {
  const rijen = driehoek.map((rij) => voltooi(rij, ontwikkeling));
  let lopend = 0;
  const perioden = rijen.map((rij): Naijl => {
    const laatste = rij.bedragen[rij.bekend - 1]!;
    const geclaimd = toCents(laatste);
    const eerder = toCents(lopend);
    lopend += rij.bedragen.at(-1)! - laatste;
    // The difference of two rounded running totals, so that the periods add up to the total.
    const nogTeOntvangen = toCents(lopend) - eerder;
    return { geclaimd, eindstand: geclaimd + nogTeOntvangen, nogTeOntvangen, ...fout([rij], ontwikkeling) };
  });
  const som = (deel: 'geclaimd' | 'eindstand' | 'nogTeOntvangen') =>
    perioden.reduce((totaal, periode) => totaal + periode[deel], 0);
  return {
    perioden,
    totaal: {
      geclaimd: som('geclaimd'),
      eindstand: som('eindstand'),
      nogTeOntvangen: som('nogTeOntvangen'),
      ...fout(rijen, ontwikkeling),
    },
  };
}

function voltooi(rij: readonly number[], ontwikkeling: readonly Ontwikkeling[]): Verloop {
  const bedragen = [...rij];
  for (const { factor } of ontwikkeling.slice(rij.length - 1)) bedragen.push(bedragen.at(-1)! * factor);
  return { bekend: rij.length, bedragen };
}

function fout(rijen: readonly Verloop[], ontwikkeling: readonly Ontwikkeling[]): Pick<Naijl, 'standaardfout'> {
  const euro = standaardfout(rijen, ontwikkeling);
  return euro === undefined ? {} : { standaardfout: toCents(euro) };
}
