import { toCents, type Cent } from '../geld';
import type { Invoer } from '../invoer';
import { metFactor } from './grootheid';
import { rekenSegment } from './segmentproef';

/** Who carries the cost of a change in volume; together it is always the whole. */
export interface Risicoverdeling {
  readonly gemeente: Cent;
  readonly aanbieder: Cent;
}

/**
 * What one unit more, or one fewer, costs whom: the gemeente what it pays extra on the whole segment, the aanbieder
 * the rest of its kostprijs. A negative share is a gain. Gemeenten and parts of a trajectory keep their proportions.
 *
 * @param invoer of the one segment that the line belongs to
 * @param volume of the line in this year, above zero
 * @param kostprijs what a unit costs the aanbieder, in euros
 * @throws Domeinfout where the segment cannot be calculated
 */
export function risicoVanEenheid(
  invoer: Invoer,
  jaar: number,
  { regel, volume, kostprijs }: { readonly regel: string; readonly volume: number; readonly kostprijs: number },
  eenheden: 1 | -1,
): Risicoverdeling {
  const anders = metFactor(invoer, 'volume', (volume + eenheden) / volume, regel);
  const gemeente = rekenSegment(anders, jaar).segment.teBetalen - rekenSegment(invoer, jaar).segment.teBetalen;
  return { gemeente, aanbieder: toCents(eenheden * kostprijs) - gemeente };
}
