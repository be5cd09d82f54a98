import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invoer } from '../../src/model/invoer';
import { risicoVanEenheid } from '../../src/model/wat-als/risico';
import type { Termen } from '../../src/model/termen';
import { JAAR, segment, type Proefregel } from './wat-als/segment';

const KOSTPRIJS = 55;

const meer = (invoer: Invoer, volume: number) => risicoVanEenheid(invoer, JAAR, { regel: 'B', volume, kostprijs: KOSTPRIJS }, 1);
const minder = (invoer: Invoer, volume: number) => risicoVanEenheid(invoer, JAAR, { regel: 'B', volume, kostprijs: KOSTPRIJS }, -1);

function regel(volume: number, termen: Termen, meerRegel: Partial<Proefregel> = {}): Invoer {
  return segment({ B: { termen, levering: { Gouda: { volume } }, ...meerRegel } });
}

const pq = (volume: number, afspraak: Proefregel['afspraak'] = { termen: {} }) => regel(volume, { tarief: 50 }, { afspraak });

describe('De volgende eenheid', () => {
  it('is bij P×Q voor de gemeente tegen het tarief, en voor de aanbieder wat zij meer kost', () => {
    expect(meer(pq(100), 100)).toEqual({ gemeente: 50_00, aanbieder: 5_00 });
  });

  it('is boven een hard plafond helemaal voor de aanbieder', () => {
    expect(meer(pq(100, { termen: { plafond: 5000 } }), 100)).toEqual({ gemeente: 0, aanbieder: 55_00 });
  });

  it('is onder een plafond dat alleen signaleert voor de gemeente', () => {
    expect(meer(pq(100, { termen: { plafond: 5000 }, soort: 'signaal' }), 100).gemeente).toBe(50_00);
  });

  it('is boven een hard plafond van het segment helemaal voor de aanbieder, ook als de regel zelf ruimte heeft', () => {
    const regels = { B: { termen: { tarief: 50 }, levering: { Gouda: { volume: 100 } } }, C: { termen: { tarief: 50 }, levering: { Gouda: { volume: 100 } } } };
    expect(meer(segment(regels, { termen: { plafond: 8000 }, soort: 'hard' }), 100)).toEqual({ gemeente: 0, aanbieder: 55_00 });
  });

  it('is bij een lumpsum voor de aanbieder, en boven de corridor voor allebei', () => {
    const corridor = { afspraak: { termen: { minimum: 900, maximum: 1100, normtarief: 50, bijbetaling: 0.5 } }, vorm: 'taakgericht' } as const;
    expect(meer(regel(1000, { budget: 100_000 }, corridor), 1000)).toEqual({ gemeente: 0, aanbieder: 55_00 });
    expect(meer(regel(1100, { budget: 100_000 }, corridor), 1100)).toEqual({ gemeente: 25_00, aanbieder: 30_00 });
  });

  it('kost de gemeente onder een volledig gegarandeerd minimum niets', () => {
    expect(meer(pq(800, { termen: { minimum: 900, garantie: 1 } }), 800).gemeente).toBe(0);
  });

  it('is een cliënt bij outcome, en bij output een traject dat zover komt als de andere', () => {
    const uitkomst = { termen: { prijs: 1000, resultaatdeel: 0.2 }, levering: { Gouda: { clienten: 10, score: 1 } }, vorm: 'outcome' } as const;
    expect(meer(segment({ B: uitkomst }), 10).gemeente).toBe(1000_00);
    const trajecten = { termen: { prijs: 1000, startdeel: 0.3 }, levering: { Gouda: { gestart: 10, afgerond: 5 } }, vorm: 'output' } as const;
    expect(meer(segment({ B: trajecten }), 10).gemeente).toBe(650_00);
  });
});

describe('Een eenheid minder', () => {
  it('scheelt bij P×Q de gemeente het tarief, en de aanbieder wat zij meer kostte', () => {
    expect(minder(pq(100), 100)).toEqual({ gemeente: -50_00, aanbieder: -5_00 });
  });

  it('scheelt boven een hard plafond alleen de aanbieder iets', () => {
    expect(minder(pq(101, { termen: { plafond: 5000 } }), 101)).toEqual({ gemeente: 0, aanbieder: -55_00 });
  });
});

it('Gemeente en aanbieder dragen samen altijd de hele kostprijs', () => {
  const volume = fc.integer({ min: 1, max: 2000 });
  fc.assert(
    fc.property(volume, volume, fc.integer({ min: 1, max: 10_000_00 }), fc.integer({ min: 0, max: 1_000_00 }), (v, maximum, plafond, kostprijs) => {
      const invoer = regel(v, { tarief: 47.35 }, { afspraak: { termen: { maximum, plafond: plafond / 100 } } });
      for (const eenheden of [1, -1] as const) {
        const { gemeente, aanbieder } = risicoVanEenheid(invoer, JAAR, { regel: 'B', volume: v, kostprijs: kostprijs / 100 }, eenheden);
        expect(gemeente + aanbieder - eenheden * kostprijs).toBe(0);
      }
    }),
  );
});
