import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overschrijding } from '../../src/model/kans/overschrijding';

describe('De verwachte betaling onder een plafond (extern)', () => {
  it('is bij een verwachting en plafond van € 10 mln en een standaardafwijking van € 1 mln € 9.601.057,72', () => {
    expect(overschrijding(10_000_000, 1_000_000, 10_000_000)).toEqual({ kans: 0.5, verwachteBetaling: 960_105_772, verwachtOnvergoed: 39_894_228 });
  });

  it.each([
    [1, '0.158655'],
    [1.645, '0.049985'],
    [1.96, '0.024998'],
    [2.576, '0.004998'],
    [3, '0.001350'],
    [-1, '0.841345'],
  ])('de kans om meer dan %d standaardafwijkingen boven de verwachting te komen is %s (tabel van de normale verdeling)', (z, kans) => {
    expect(overschrijding(100, 10, 100 + 10 * z).kans.toFixed(6)).toBe(kans);
  });
});

describe('De overschrijding van een plafond', () => {
  const euro = fc.double({ min: 0, max: 1e8, noNaN: true });

  it('verdeelt de verwachting in betaald en onvergoed, en de betaling komt niet boven verwachting of plafond', () => {
    fc.assert(
      fc.property(euro, euro, euro, (verwachting, standaardafwijking, plafond) => {
        const { kans, verwachteBetaling, verwachtOnvergoed } = overschrijding(verwachting, standaardafwijking, plafond);
        expect(verwachteBetaling + verwachtOnvergoed).toBe(overschrijding(verwachting, 0).verwachteBetaling);
        expect(verwachtOnvergoed).toBeGreaterThanOrEqual(0);
        expect(verwachteBetaling / 100).toBeLessThanOrEqual(plafond + 0.01);
        expect(kans).toBeGreaterThanOrEqual(0);
        expect(kans).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('wordt kleiner naarmate het plafond hoger is', () => {
    fc.assert(
      fc.property(euro, euro, euro, euro, (verwachting, standaardafwijking, plafond, erbij) => {
        const laag = overschrijding(verwachting, standaardafwijking, plafond);
        const hoog = overschrijding(verwachting, standaardafwijking, plafond + erbij);
        expect(hoog.kans).toBeLessThanOrEqual(laag.kans);
        expect(hoog.verwachtOnvergoed).toBeLessThanOrEqual(laag.verwachtOnvergoed + 1);
      }),
    );
  });

  it('is zonder onzekerheid gewoon het bedrag tegen zijn plafond', () => {
    expect(overschrijding(100, 0, 90)).toEqual({ kans: 1, verwachteBetaling: 90_00, verwachtOnvergoed: 10_00 });
    expect(overschrijding(90, 0, 90)).toEqual({ kans: 0, verwachteBetaling: 90_00, verwachtOnvergoed: 0 });
  });

  it('bestaat zonder plafond niet', () => {
    expect(overschrijding(100, 50)).toEqual({ kans: 0, verwachteBetaling: 100_00, verwachtOnvergoed: 0 });
  });

  it('is bij een verdwijnend kleine onzekerheid hetzelfde als zonder', () => {
    expect(overschrijding(100, 1e-300, 90)).toEqual(overschrijding(100, 0, 90));
  });
});
