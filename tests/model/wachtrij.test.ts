import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEESTE_PLEKKEN, weigerkans } from '../../src/model/kans/wachtrij';

describe('De weigerkans (extern: tabellen van Erlang B)', () => {
  it('is bij 10 plekken en een belasting van 5 erlang 0,018385', () => {
    expect(weigerkans(10, 5).toFixed(6)).toBe('0.018385');
  });

  it.each([
    [10, 4.46],
    [20, 12.03],
    [100, 84.06],
  ])('is bij %d plekken 1%% als de belasting %d erlang is', (plekken, belasting) => {
    expect(weigerkans(plekken, belasting).toFixed(4)).toBe('0.0100');
  });
});

describe('De weigerkans', () => {
  const plekken = fc.integer({ min: 0, max: 200 });
  const belasting = fc.double({ min: 0, max: 500, noNaN: true });

  it('is zonder plekken 1 en zonder aanvragen 0', () => {
    expect(weigerkans(0, 5)).toBe(1);
    expect(weigerkans(5, 0)).toBe(0);
  });

  it('is gelijk aan de formule van Erlang: (aⁿ ÷ n!) ÷ Σ (aᵏ ÷ k!)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0.01, max: 30, noNaN: true }), (n, a) => {
        const termen = Array.from({ length: n + 1 }, (_, k) => Array.from({ length: k }, (_, i) => a / (i + 1)).reduce((x, y) => x * y, 1));
        expect(weigerkans(n, a)).toBeCloseTo(termen[n]! / termen.reduce((x, y) => x + y, 0), 12);
      }),
    );
  });

  it('wordt met een plek meer nooit hoger, en met meer aanvragen nooit lager', () => {
    fc.assert(
      fc.property(plekken, belasting, fc.double({ min: 0, max: 50, noNaN: true }), (n, a, meer) => {
        expect(weigerkans(n + 1, a)).toBeLessThanOrEqual(weigerkans(n, a));
        expect(weigerkans(n, a + meer)).toBeGreaterThanOrEqual(weigerkans(n, a) - 1e-12);
      }),
    );
  });

  it('kent geen halve plekken, en niet meer dan er te tellen zijn', () => {
    expect(() => weigerkans(2.5, 1)).toThrow('nietGeheel {"term":"plekken","waarde":2.5}');
    expect(weigerkans(MEESTE_PLEKKEN, 1)).toBe(0);
    expect(() => weigerkans(MEESTE_PLEKKEN + 1, 1)).toThrow(`teGroot {"term":"plekken","waarde":${MEESTE_PLEKKEN + 1},"hoogste":${MEESTE_PLEKKEN}}`);
  });
});
