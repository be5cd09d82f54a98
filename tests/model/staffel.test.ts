import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bewaakTreden, gemiddeldTarief, kliffen, perTrede, staffelbedrag, type Staffel, type Trede } from '../../src/model/afspraken/staffel';

const DALEND: Trede[] = [
  { drempel: 0, tarief: 60 },
  { drempel: 1000, tarief: 50 },
  { drempel: 2000, tarief: 40 },
];
const STIJGEND: Trede[] = [
  { drempel: 0, tarief: 40 },
  { drempel: 1000, tarief: 50 },
];

const marginaal = (treden: readonly Trede[]): Staffel => ({ treden, soort: 'marginaal' });
const geheel = (treden: readonly Trede[]): Staffel => ({ treden, soort: 'geheel volume' });

describe('Een volume onder een staffel', () => {
  it('kost gemiddeld wat zijn delen kosten, en zonder levering wat de eerste eenheid kost', () => {
    expect(gemiddeldTarief(1_600, marginaal(STIJGEND))).toBe(43.75);
    expect(gemiddeldTarief(0, marginaal(STIJGEND))).toBe(40);
  });

  it('heeft precies op een drempel nog geen deel in de trede die daar begint', () => {
    expect(perTrede(1_000, marginaal(STIJGEND))).toEqual([{ aantal: 1_000, tarief: 40 }]);
    expect(perTrede(1_001, marginaal(STIJGEND))).toEqual([{ aantal: 1_000, tarief: 40 }, { aantal: 1, tarief: 50 }]);
  });
});

describe('Een marginale staffel', () => {
  it.each([
    [0, 0],
    [999, 59_940],
    [1000, 60_000],
    [1001, 60_050],
    [2500, 60_000 + 50_000 + 20_000],
  ])('betaalt bij volume %d elke eenheid tegen haar eigen trede: € %d', (volume, euro) => {
    expect(staffelbedrag(volume, marginaal(DALEND))).toBe(euro * 100);
  });

  it('heeft geen kliffen', () => {
    expect(kliffen(marginaal(DALEND))).toEqual([]);
  });
});

describe('Een staffel over het hele volume', () => {
  it.each([
    [999, 59_940],
    [1000, 50_000],
    [1001, 50_050],
  ])('betaalt bij volume %d alles tegen de bereikte trede: € %d', (volume, euro) => {
    expect(staffelbedrag(volume, geheel(DALEND))).toBe(euro * 100);
  });

  it('betaalt op elke klif minder dan net eronder, en de klif noemt hoeveel', () => {
    expect(kliffen(geheel(DALEND))).toEqual([
      { drempel: 1000, verlies: 10_000_00 },
      { drempel: 2000, verlies: 20_000_00 },
    ]);
  });

  it('heeft geen kliffen als het tarief stijgt', () => {
    expect(kliffen(geheel(STIJGEND))).toEqual([]);
  });
});

describe('Een staffel is geldig', () => {
  it('als zij bij 0 begint', () => {
    expect(() => bewaakTreden([{ drempel: 5, tarief: 1 }])).toThrow('eersteDrempelNietNul');
  });

  it('als de drempels oplopen', () => {
    const treden = [0, 10, 10].map((drempel) => ({ drempel, tarief: 1 }));
    expect(() => bewaakTreden(treden)).toThrow('drempelNietOplopend');
  });
});

describe('Voor elke staffel geldt', () => {
  const treden = fc
    .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { maxLength: 5 }), fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 6, maxLength: 6 }))
    .map(([drempels, centen]): Trede[] =>
      [0, ...drempels.sort((a, b) => a - b)].map((drempel, i) => ({ drempel, tarief: centen[i]! / 100 })),
    );
  const volume = fc.integer({ min: 0, max: 60_000 }).map((tienden) => tienden / 10);

  it('meer volume kost marginaal nooit minder', () => {
    fc.assert(
      fc.property(treden, volume, volume, (staffel, a, b) => {
        expect(staffelbedrag(Math.max(a, b), marginaal(staffel))).toBeGreaterThanOrEqual(staffelbedrag(Math.min(a, b), marginaal(staffel)));
      }),
    );
  });

  it('één tarief in alle treden is gewoon tarief × volume, in beide soorten', () => {
    fc.assert(
      fc.property(treden, volume, (staffel, v) => {
        const gelijk = staffel.map(({ drempel }) => ({ drempel, tarief: 12.34 }));
        expect(staffelbedrag(v, marginaal(gelijk))).toBe(staffelbedrag(v, geheel(gelijk)));
      }),
    );
  });

  it('over het hele volume betaalt een eenheid meer alleen op een klif minder', () => {
    fc.assert(
      fc.property(treden, fc.integer({ min: 0, max: 6000 }), (staffel, v) => {
        const daalt = staffelbedrag(v + 1, geheel(staffel)) < staffelbedrag(v, geheel(staffel));
        const opKlif = kliffen(geheel(staffel)).some(({ drempel }) => drempel > v && drempel <= v + 1);
        if (daalt) expect(opKlif).toBe(true);
      }),
    );
  });
});
