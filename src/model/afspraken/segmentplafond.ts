import type { Cent } from '../geld';
import { verdeel } from '../verdeling';

/** What a line contributes to its segment. */
export interface Aandeel {
  teBetalen: Cent;
  /** Owed whatever the volume: a segment's plafond cannot cut it. */
  vast: Cent;
}

/**
 * What a hard segment plafond takes from each line: the excess, shared by the part of each line that follows
 * volume. Lump sums, places and guarantees are owed; what they alone exceed the plafond by is not cut.
 *
 * @returns one cut per line in cents, none negative, none above the line's own variable part
 */
export function segmentkorting(aandelen: readonly Aandeel[], plafond: Cent): Cent[] {
  const totaal = aandelen.reduce((som, { teBetalen }) => som + teBetalen, 0);
  const variabel = aandelen.map(({ teBetalen, vast }) => teBetalen - vast);
  const korting = Math.min(
    Math.max(0, totaal - plafond),
    variabel.reduce((som, deel) => som + deel, 0),
  );
  return korting === 0 ? aandelen.map(() => 0) : verdeel(korting, variabel);
}
