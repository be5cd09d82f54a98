import { alsVorm, betaling } from './bekostiging/betaling';
import type { Bekostigingsvorm, Vormnaam } from './bekostiging/vorm';
import type { Cent } from './geld';
import type { Plafondsoort, Termen } from './termen';

/** Who carries the cost of one more unit; together it is always the whole. */
export interface Risicoverdeling {
  readonly gemeente: Cent;
  readonly aanbieder: Cent;
}

/**
 * What one unit more costs whom: the gemeente what it pays extra, the aanbieder the rest of its kostprijs. A
 * negative share is a gain.
 *
 * @param kostprijs what a unit costs the aanbieder
 */
export function risicoVolgendeEenheid(
  vorm: Vormnaam | Bekostigingsvorm,
  termen: Termen,
  kostprijs: Cent,
  soort?: Plafondsoort,
): Risicoverdeling {
  const { volumeterm } = alsVorm(vorm);
  const meer = { ...termen, [volumeterm]: (termen[volumeterm] ?? 0) + 1 };
  const gemeente = betaling(vorm, meer, soort).teBetalen - betaling(vorm, termen, soort).teBetalen;
  return { gemeente, aanbieder: kostprijs - gemeente };
}
