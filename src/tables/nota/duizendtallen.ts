import type { Cent } from '../../model/geld';

/** Wide enough for a forecast that is itself well off its budget. */
const DUIZEND = { minstens: 400, hoogstens: 2500 };

/** About a thousand times as much or as little: an amount in thousands among amounts in euros. */
export function scheeltDuizend(bedrag: Cent, naast: Cent): boolean {
  if (bedrag <= 0 || naast <= 0) return false;
  const factor = Math.max(bedrag, naast) / Math.min(bedrag, naast);
  return factor > DUIZEND.minstens && factor < DUIZEND.hoogstens;
}
