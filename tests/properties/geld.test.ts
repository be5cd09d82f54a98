import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, sum, toCents } from '../../src/model/geld';
import { centsOf, decimal, decimalOf, minus, plus, product, significantDigits } from './decimal';

/** In cents. No gemeente spends more; doubles hold four decimals of it. */
const TEN_BILLION_EUROS = 1e12;

describe('Bedragen ronden af zoals decimale getallen', () => {
  it.each([
    [1.005, 1_01],
    [1.454, 1_45],
    [1.455, 1_46],
    [0.285, 29],
    [-1.005, -1_01],
    [0.004999, 0],
    [-0.004, 0],
    [999_999_999.00499, 999_999_999_00],
    [999_999_999.005, 999_999_999_01],
  ])('%d euro is %d cent', (euro, cents) => {
    expect(toCents(euro)).toBe(cents);
  });

  it('Een product van drie decimale getallen rondt af als het exacte product', () => {
    fc.assert(
      fc.property(fc.array(decimal(), { minLength: 1, maxLength: 3 }), (factors) => {
        const exact = product(factors);
        fc.pre(significantDigits(exact) <= 14 && centsOf(exact) <= TEN_BILLION_EUROS);
        expect(toCents(factors.reduce((outcome, { value }) => outcome * value, 1))).toBe(centsOf(exact));
      }),
      { numRuns: 3000 },
    );
  });

  it('Een halve cent rondt van nul af, hoe het product ook tot stand komt', () => {
    const divisors = [1n, 2n, 4n, 5n, 8n, 16n, 20n, 25n, 40n, 125n] as const;
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 10n), fc.constantFrom(...divisors), (cents, divisor) => {
        const halfCents = (2n * cents + 1n) * 5n;
        const tarief = decimalOf((halfCents * 10_000n) / divisor, 7);
        expect(toCents(tarief.value * Number(divisor))).toBe(Number(cents) + 1);
        expect(toCents(-tarief.value * Number(divisor))).toBe(-Number(cents) - 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('Eén eenheid in het vijftiende cijfer beslist aan welke kant van de halve cent een bedrag ligt', () => {
    const decimals = fc.integer({ min: 3, max: 10 });
    fc.assert(
      fc.property(fc.bigInt(10n ** 14n, 10n ** 15n - 1n), decimals, fc.constantFrom(-1n, 0n, 1n), (digits, places, offset) => {
        const cent = 10n ** BigInt(places - 2);
        const justOff = decimalOf(digits - (digits % cent) + cent / 2n + offset, places);
        expect(toCents(justOff.value)).toBe(centsOf(justOff));
      }),
      { numRuns: 5000 },
    );
  });

  it('Een lumpsum min een terugvordering rondt af als het exacte verschil', () => {
    const lumpsum = decimal({ maxDigits: 11, maxDecimals: 2 });
    fc.assert(
      fc.property(lumpsum, decimal({ maxDigits: 6 }), decimal({ maxDigits: 4 }), (budget, normtarief, tekort) => {
        const terug = product([normtarief, tekort]);
        const exact = minus(budget, terug);
        fc.pre(exact.digits >= 0n && significantDigits(plus(budget, terug)) <= 14 && budget.value <= 1e10);
        expect(toCents(budget.value - normtarief.value * tekort.value, budget.value)).toBe(centsOf(exact));
      }),
      { numRuns: 2000 },
    );
  });

  it('Een lumpsum plus een bijbetaling rondt af als de exacte som', () => {
    const lumpsum = decimal({ maxDigits: 11, maxDecimals: 2 });
    fc.assert(
      fc.property(lumpsum, decimal({ maxDigits: 6 }), decimal({ maxDigits: 4 }), (budget, normtarief, meer) => {
        const exact = plus(budget, product([normtarief, meer]));
        fc.pre(significantDigits(exact) <= 14);
        expect(toCents(budget.value + normtarief.value * meer.value)).toBe(centsOf(exact));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('Hoeveelheden tellen zoals decimale getallen', () => {
  const quantity = decimal({ maxDigits: 9, maxDecimals: 4 });

  it.each([
    [1000.1, 1000, 0.1],
    [0.3, 0.1, 0.2],
    [1, 0.9, 0.1],
    [300.3, 300.3, 0],
  ])('%d min %d is %d', (a, b, expected) => {
    expect(difference(a, b)).toBe(expected);
  });

  it('Ook van heel kleine hoeveelheden blijven vijftien cijfers over, en van heel grote de eenheden', () => {
    expect(difference(0.001234567890123, 0.001)).toBe(0.000234567890123);
    expect(sum([1e-20, 2e-20])).toBe(3e-20);
    expect(sum([1.5e-30, 1e-30])).toBe(0);
    expect(sum([4_000_000_000_000_003, 0.5])).toBe(4_000_000_000_000_004);
  });

  it('Het verschil van twee hoeveelheden is het decimale verschil', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        fc.pre(significantDigits(plus(a, b)) <= 15);
        expect(difference(a.value, b.value)).toBe(minus(a, b).value);
      }),
    );
  });

  it('De som van hoeveelheden is de decimale som: 100,1 en 200,2 zijn 300,3', () => {
    expect(sum([100.1, 200.2])).toBe(300.3);
    fc.assert(
      fc.property(fc.array(quantity, { maxLength: 8 }), (quantities) => {
        const exact = quantities.reduce(plus, decimalOf(0n, 0));
        fc.pre(significantDigits(exact) <= 14);
        expect(sum(quantities.map(({ value }) => value))).toBe(exact.value);
      }),
    );
  });

  it('Een derde en wat er overblijft zijn samen het geheel, tot op de cent', () => {
    expect(toCents(900_000 * (1 / 3) + 900_000 * difference(1, 1 / 3))).toBe(900_000_00);
  });
});
