/** An amount in whole eurocents. */
export type Cent = number;

/**
 * Doubles carry a decimal such as 1.005 a hair too low. A product of three such decimals is off by at most
 * a few units in the last place; this guard, relative to the amounts that went in, lifts an exact half back
 * onto its half. It holds as long as the exact product has no more than fifteen significant digits.
 */
const GUARD = 2 ** -49;

/**
 * Rounds euros to whole cents, half away from zero, as decimals would be: 1.005 → 101, 1.454 → 145.
 *
 * @param euro amount in euros, unrounded
 * @param scale the largest amount that took part in a sum or difference, in euros: cancellation leaves the
 *   error of the largest term behind
 */
export function toCents(euro: number, scale = 0): Cent {
  const size = Math.abs(euro);
  const cents = Math.floor((size + Math.max(size, scale) * GUARD) * 100 + 0.5);
  return euro < 0 && cents !== 0 ? -cents : cents;
}

/** Cents as euros, for a cell or a sentence. */
export function toEuros(cents: Cent): number {
  return cents / 100;
}

/** Quantities and shares count to the millionth, so that 1000.1 − 1000 is 0.1 and nothing else. */
const QUANTITY_STEPS = 1e6;

/** The difference a − b of two quantities or shares, free of the dust that binary subtraction leaves. */
export function difference(a: number, b: number): number {
  return Math.round((a - b) * QUANTITY_STEPS) / QUANTITY_STEPS;
}
