import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { risicoVolgendeEenheid } from '../../src/model/risico';

const KOSTPRIJS = 55_00;

describe('De volgende eenheid', () => {
  it('is bij P×Q voor de gemeente tegen het tarief, en voor de aanbieder wat zij meer kost', () => {
    expect(risicoVolgendeEenheid('inspanning', { tarief: 50, volume: 100 }, KOSTPRIJS)).toEqual({ gemeente: 50_00, aanbieder: 5_00 });
  });

  it('is boven een hard plafond helemaal voor de aanbieder', () => {
    expect(risicoVolgendeEenheid('inspanning', { tarief: 50, volume: 100, plafond: 5000 }, KOSTPRIJS)).toEqual({ gemeente: 0, aanbieder: KOSTPRIJS });
  });

  it('is onder een plafond dat alleen signaleert voor de gemeente', () => {
    expect(risicoVolgendeEenheid('inspanning', { tarief: 50, volume: 100, plafond: 5000 }, KOSTPRIJS, 'signaal').gemeente).toBe(50_00);
  });

  it('is bij een lumpsum voor de aanbieder, en boven de corridor voor allebei', () => {
    const corridor = { budget: 100_000, minimum: 900, maximum: 1100, normtarief: 50, bijbetaling: 0.5 };
    expect(risicoVolgendeEenheid('taakgericht', { ...corridor, volume: 1000 }, KOSTPRIJS)).toEqual({ gemeente: 0, aanbieder: 55_00 });
    expect(risicoVolgendeEenheid('taakgericht', { ...corridor, volume: 1100 }, KOSTPRIJS)).toEqual({ gemeente: 25_00, aanbieder: 30_00 });
  });

  it('kost de gemeente onder een volledig gegarandeerd minimum niets', () => {
    const termen = { tarief: 50, volume: 800, minimum: 900, garantie: 1 };
    expect(risicoVolgendeEenheid('inspanning', termen, KOSTPRIJS).gemeente).toBe(0);
  });

  it('is een cliënt bij outcome en een gestart traject bij output', () => {
    const uitkomst = { prijs: 1000, clienten: 10, score: 1, resultaatdeel: 0.2 };
    expect(risicoVolgendeEenheid('outcome', uitkomst, 0).gemeente).toBe(1000_00);
    expect(risicoVolgendeEenheid('output', { prijs: 1000, gestart: 10, afgerond: 5, startdeel: 0.3 }, 0).gemeente).toBe(300_00);
  });

  it('is samen altijd de hele kostprijs', () => {
    const volume = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(volume, volume, fc.integer({ min: 0, max: 10_000_00 }), fc.integer({ min: 0, max: 1_000_00 }), (v, maximum, plafond, kostprijs) => {
        const { gemeente, aanbieder } = risicoVolgendeEenheid('inspanning', { tarief: 47.35, volume: v, maximum, plafond: plafond / 100 }, kostprijs);
        expect(gemeente + aanbieder).toBe(kostprijs);
      }),
    );
  });
});
