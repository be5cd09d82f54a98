/** An amount in whole eurocents. */
export type Cent = number;

/**
 * Doubles carry a decimal such as 1.005 a hair too low: 1.005 × 100 is 100.49999999999999. This dust on a product
 * of three decimals stays below six half units in the last place. Lifting an amount by a little more puts an exact
 * half back onto its half, and moves nothing else that has no more than fourteen significant digits: amounts up
 * to ten billion euros with four decimals.
 */
const DUST = 2 ** -50;

/**
 * Rounds euros to whole cents, half away from zero, as decimals would be: 1.005 → 101, 1.454 → 145.
 *
 * @param euro amount in euros, unrounded
 * @param scale the largest amount that took part in a sum or difference, in euros: its dust stays behind when
 *   the rest cancels it out
 */
export function toCents(euro: number, scale = 0): Cent {
  const size = Math.abs(euro);
  const cents = Math.floor((size + Math.max(size, scale) * DUST) * 100 + 0.5);
  return euro < 0 && cents !== 0 ? -cents : cents;
}

/** Cents as euros, for a cell or a sentence. */
export function toEuros(cents: Cent): number {
  return cents / 100;
}

/** The difference a − b of two quantities or shares: 1000.1 − 1000 is 0.1 and nothing else. */
export function difference(a: number, b: number): number {
  return withoutDust(a - b, Math.max(Math.abs(a), Math.abs(b)));
}

/** The sum of quantities: 100.1 and 200.2 are 300.3 and nothing less. */
export function sum(quantities: readonly number[]): number {
  return quantities.reduce((total, quantity) => withoutDust(total + quantity, total + quantity), 0);
}

/** A double holds this many decimal digits; what it shows behind them is dust. */
const SIGNIFICANT_DIGITS = 15;

/** The decimal number that a sum or difference meant, given the largest number that took part in it. */
function withoutDust(value: number, scale: number): number {
  if (scale === 0) return value;
  const decimals = SIGNIFICANT_DIGITS - 1 - Math.floor(Math.log10(scale));
  const power = POWERS_OF_TEN[Math.min(Math.max(decimals, 0), POWERS_OF_TEN.length - 1)]!;
  return Math.round(value * power) / power;
}

/** All powers of ten that a double holds exactly; computed ones may be off by a bit. */
const POWERS_OF_TEN = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
