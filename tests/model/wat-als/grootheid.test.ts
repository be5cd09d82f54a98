import { describe, expect, it } from 'vitest';
import type { Instroom, Invoer, Trederij } from '../../../src/model/invoer';
import { komtVoor, metFactor } from '../../../src/model/wat-als/grootheid';
import { JAAR, segment } from './segment';

const uren = { termen: { tarief: 50 }, levering: { Gouda: { volume: 600 } } };
const TREDEN: Trederij[] = [{ regel: 'A', drempel: 0, tarief: 0 }, { regel: 'A', drempel: 100, tarief: 40.1 }, { regel: 'B', drempel: 0, tarief: 30 }];
const instroom = (regel: string, beginstand?: number): Instroom => ({
  regel, gemeente: 'Gouda', jaar: JAAR, instroom: 200, verblijfsduur: 0.5, ...(beginstand !== undefined && { beginstand }),
});
const model = (meer: Partial<Invoer> = {}): Invoer => ({ ...segment({ A: uren, B: uren }), ...meer });

describe('Een aanname maal een factor', () => {
  it('is bij het tarief ook elke trede van een staffel, op de cent', () => {
    const tarieven = (regel?: string) => metFactor(model({ treden: TREDEN }), 'tarief', 3, regel).treden.map(({ tarief }) => tarief);
    expect(tarieven()).toEqual([0, 120.3, 90]);
    expect(tarieven('A')).toEqual([0, 120.3, 30]);
  });

  it('is bij het volume ook de instroom, vanaf de eerste cliënt', () => {
    const gewijzigd = (regel?: string) => metFactor(model({ instroom: [instroom('A', 100), instroom('B')] }), 'volume', 1.5, regel).instroom;
    expect(gewijzigd()).toStrictEqual([{ ...instroom('A', 150), instroom: 300 }, { ...instroom('B'), instroom: 300 }]);
    expect(gewijzigd('B')).toStrictEqual([instroom('A', 100), { ...instroom('B'), instroom: 300 }]);
  });

  it('laat al het andere zoals het is', () => {
    const invoer = model({ treden: TREDEN, instroom: [instroom('A', 100)], groei: [{ jaar: JAAR, groei: 0.1 }] });
    expect(metFactor(invoer, 'volume', 2)).toEqual({
      ...invoer,
      leveringen: invoer.leveringen.map((levering) => ({ ...levering, termen: { volume: 1200 } })),
      instroom: [{ ...instroom('A', 200), instroom: 400 }],
    });
    expect(metFactor(invoer, 'tarief', 2)).toEqual({
      ...invoer,
      regels: invoer.regels.map((regel) => ({ ...regel, termen: { tarief: 100 } })),
      treden: TREDEN.map((trede) => ({ ...trede, tarief: trede.tarief * 2 })),
    });
  });

  it('kent bij de index geen cijfer waar er geen is', () => {
    const { index } = metFactor(model({ index: new Map([[2026, 0.04]]) }), 'index', 0.5);
    expect([index.size, index.get(2026, JAAR), index.get(2027, JAAR)]).toEqual([1, 0.02, undefined]);
  });
});

describe('Een aanname komt voor', () => {
  const leeg = segment({ A: { termen: {}, levering: { Gouda: {} } } });

  it.each([
    ['tarief', 'waar een trede een tarief heeft', { treden: TREDEN }],
    ['volume', 'waar cliënten instromen', { instroom: [instroom('A')] }],
    ['groei', 'waar een percentage is', { groei: [{ jaar: JAAR, groei: 0 }, { jaar: JAAR, regel: 'A', groei: 0.1 }] }],
    ['index', 'waar een cijfer is', { index: new Map([[2026, 0]]) }],
  ] as const)('%s %s, en waar niets is niet', (grootheid, _, meer) => {
    expect(komtVoor({ ...leeg, ...meer }, grootheid)).toBe(true);
    expect(komtVoor(leeg, grootheid)).toBe(false);
  });

  it('niet om wat van een andere aanname is', () => {
    expect(komtVoor({ ...leeg, treden: TREDEN }, 'volume')).toBe(false);
    expect(komtVoor({ ...leeg, instroom: [instroom('A')] }, 'tarief')).toBe(false);
  });

  it('niet waar zij overal nul is', () => {
    expect(komtVoor({ ...leeg, treden: [TREDEN[0]!] }, 'tarief')).toBe(false);
    expect(komtVoor({ ...leeg, groei: [{ jaar: JAAR, groei: 0 }] }, 'groei')).toBe(false);
    expect(komtVoor(segment({ A: { termen: { tarief: 0 }, levering: { Gouda: { volume: 0 } } } }), 'volume')).toBe(false);
  });
});
