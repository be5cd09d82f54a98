import { difference } from '../geld';
import type { Termen } from '../termen';

/** Nothing is paid above the maximum, unless agreed otherwise. */
export const STANDAARD_MEERPRIJS = 0;

/**
 * The volume that counts for payment: all of it up to the maximum, and above it only the share `meerprijs`.
 *
 * @param volume what was delivered, in the line's unit
 */
export function tellendVolume(volume: number, { maximum, meerprijs = STANDAARD_MEERPRIJS }: Termen): number {
  if (maximum === undefined || volume <= maximum) return volume;
  return maximum + meerprijs * difference(volume, maximum);
}
