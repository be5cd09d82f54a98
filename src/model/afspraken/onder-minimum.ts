import { difference } from '../geld';
import type { Termen } from '../termen';

/** A minimum without a garantie is only reported. */
export const STANDAARD_GARANTIE = 0;

/**
 * The volume that is paid although it was not delivered: the share `garantie` of what falls short of the minimum.
 *
 * @param volume what was delivered, in the line's unit
 */
export function gegarandeerdVolume(volume: number, { minimum, garantie = STANDAARD_GARANTIE }: Termen): number {
  if (minimum === undefined || volume >= minimum) return 0;
  return garantie * difference(minimum, volume);
}
