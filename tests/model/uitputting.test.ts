import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uitputtingsmoment } from '../../src/model/jaarprognose/uitputting';

describe('Het moment van uitputting', () => {
  it.each([
    [[40, 40, 40], 100, 2.5],
    [[40, 40, 40], 80, 2],
    [[40, 40, 40], 120, 3],
    [[40, 40, 40], 0, 0],
    [[0, 40], 20, 1.5],
    [[100], 25, 0.25],
    [[50, -20, 40], 60, 2.75],
    [[60, -20, 40], 60, 1],
  ])('is bij bedragen %j en plafond %d moment %d', (bedragen, plafond, moment) => {
    expect(uitputtingsmoment(bedragen, plafond)).toBe(moment);
  });

  it('bestaat niet als de bedragen samen onder het plafond blijven', () => {
    expect(() => uitputtingsmoment([40, 40], 81)).toThrow('plafondNietBereikt {"bedrag":80,"plafond":81}');
    expect(() => uitputtingsmoment([], 1)).toThrow('plafondNietBereikt');
  });

  it('is het punt waar de opgetelde lijn het plafond snijdt', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e8 }), { minLength: 1, maxLength: 24 }), fc.double({ min: 0, max: 1, noNaN: true }), (bedragen, deel) => {
        const totaal = bedragen.reduce((som, bedrag) => som + bedrag, 0);
        const plafond = Math.floor(totaal * deel);
        const moment = uitputtingsmoment(bedragen, plafond);
        const heel = Math.floor(moment);
        const besteed = bedragen.slice(0, heel).reduce((som, bedrag) => som + bedrag, 0) + (moment - heel) * (bedragen[heel] ?? 0);
        expect(besteed).toBeCloseTo(plafond, 4);
      }),
    );
  });

  it('komt met een hoger plafond nooit eerder', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 24 }), fc.nat(1e6), fc.nat(1e6), (bedragen, a, b) => {
        const totaal = bedragen.reduce((som, bedrag) => som + bedrag, 0);
        const [laag, hoog] = [Math.min(a, b, totaal), Math.min(Math.max(a, b), totaal)];
        expect(uitputtingsmoment(bedragen, hoog)).toBeGreaterThanOrEqual(uitputtingsmoment(bedragen, laag));
      }),
    );
  });
});
