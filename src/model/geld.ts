/** An amount in whole eurocents. */
export type Cent = number;

/**
 * Rounds euros to whole cents, half away from zero, as decimals would be: 1.005 → 101, 1.454 → 145. It is right
 * for every product of decimals that has no more than fifteen significant digits.
 *
 * @param euro amount in euros, unrounded
 * @param scale the largest amount that took part in a sum or difference, in euros: its dust stays behind when
 *   the rest cancels it out
 */
export function toCents(euro: number, scale = 0): Cent {
  const size = Math.abs(euro);
  const exact = size * 100;
  const largest = Math.max(size, scale) * 100;
  const cents = isFarFromHalf(exact, largest) ? Math.round(exact) : Math.round(withoutDust(exact, largest));
  return euro < 0 && cents !== 0 ? -cents : cents;
}

/** Cents as euros, for a cell or a sentence. */
export function toEuros(cents: Cent): number {
  return cents / 100;
}

/** The difference a − b of two quantities or shares: 1000.1 − 1000 is 0.1 and nothing else. */
export function difference(a: number, b: number): number {
  if (Number.isInteger(a) && Number.isInteger(b)) return a - b;
  return withoutDust(a - b, Math.max(Math.abs(a), Math.abs(b)));
}

/** The sum a + b of two quantities: 100.1 and 200.2 are 300.3 and nothing less. */
export function add(a: number, b: number): number {
  const total = a + b;
  return Number.isInteger(a) && Number.isInteger(b) ? total : withoutDust(total, Math.abs(total));
}

/** The sum of all quantities. */
export function sum(quantities: readonly number[]): number {
  return quantities.reduce(add, 0);
}

/** The decimal number that a calculation meant: 0.29 × 100 is 29, and not 28.999999999999996. */
export function decimal(value: number): number {
  return Number.isInteger(value) ? value : withoutDust(value, Math.abs(value));
}

/** Whether no dust can decide which way an amount rounds: nearly every amount, and much the faster to find out. */
function isFarFromHalf(cents: number, largest: number): boolean {
  return largest < 1e12 && Math.abs(cents - Math.floor(cents) - 0.5) > 1e-3;
}

/**
 * The decimal number that a calculation meant, given the size of the largest number that took part in it. A double
 * holds fifteen decimal digits; behind them 1.005 × 100 is 100.49999999999999, and that is dust.
 */
function withoutDust(value: number, scale: number): number {
  // Fifteen digits of a number from 1 to 10; every power of ten up to 1e22 is exact.
  let power = 1e14;
  for (let limit = 10; scale >= limit && power > 1; limit *= 10) power /= 10;
  for (let limit = 1; scale < limit && power < 1e22; limit /= 10) power *= 10;
  return Math.round(value * power) / power;
}
