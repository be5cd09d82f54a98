import type { Cent } from '../geld';
import { verdeel } from '../regio/verdeling';

/** What a line contributes to its segment. */
export interface Aandeel {
  teBetalen: Cent;
  /** Owed whatever the volume: a segment's plafond cannot cut it. */
  vast: Cent;
}

/**
 * What a hard segment plafond takes from each line: the excess, shared by the part of each line that follows
 * volume. Lump sums, places and guarantees are owed; where those alone exceed the plafond, nothing is cut.
 *
 * @returns one cut per line in cents, none negative, none above the line's own variable part
 */
export function segmentkorting(aandelen: readonly Aandeel[], plafond: Cent): Cent[] {
  const vast = aandelen.reduce((som, aandeel) => som + aandeel.vast, 0);
  const variabel = aandelen.map((aandeel) => aandeel.teBetalen - aandeel.vast);
  const korting = variabel.reduce((som, deel) => som + deel, vast) - plafond;
  return vast > plafond || korting <= 0 ? aandelen.map(() => 0) : verdeel(korting, variabel);
}
