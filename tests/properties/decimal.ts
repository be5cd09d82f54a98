import fc from 'fast-check';

/** A decimal number held exactly, beside the double that a cell would hold. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
  readonly value: number;
}

/** The number that is written as `digits` with the point before its last `decimals`. */
export function decimalOf(digits: bigint, decimals: number): Decimal {
  return { digits, decimals, value: Number(`${digits}e-${decimals}`) };
}

/** A decimal of zero or more, as a person or a formula could put it in a cell. */
export function decimal({ maxDigits = 9, maxDecimals = 6 } = {}): fc.Arbitrary<Decimal> {
  return fc
    .tuple(fc.integer({ min: 1, max: maxDigits }), fc.integer({ min: 0, max: maxDecimals }))
    .chain(([size, decimals]) =>
      fc.bigInt(0n, 10n ** BigInt(size) - 1n).map((digits) => decimalOf(digits, Math.min(decimals, size))),
    );
}

export function product(factors: readonly Decimal[]): Decimal {
  return factors.reduce((a, b) => decimalOf(a.digits * b.digits, a.decimals + b.decimals), decimalOf(1n, 0));
}

export function minus(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return decimalOf(scaled(a, decimals) - scaled(b, decimals), decimals);
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return decimalOf(scaled(a, decimals) + scaled(b, decimals), decimals);
}

/** Whole cents, half away from zero, of a decimal that is not negative. */
export function centsOf({ digits, decimals }: Decimal): number {
  const unit = 10n ** BigInt(Math.max(decimals - 2, 0));
  const hundredths = digits * 10n ** BigInt(Math.max(2 - decimals, 0));
  return Number((2n * hundredths + unit) / (2n * unit));
}

/** How many digits the number needs, from its first to its last that is not zero. */
export function significantDigits({ digits }: Decimal): number {
  return digits.toString().replace(/^-/, '').replace(/0+$/, '').length;
}

function scaled({ digits, decimals }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - decimals);
}
