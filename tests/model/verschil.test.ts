import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verschil, VERSCHILMETHODEN, type Verschilregel } from '../../src/model/verschil';

const regel = (tarief0: number, volume0: number, tarief1: number, volume1: number, eenheid = 'uur'): Verschilregel => ({
  tarief0,
  volume0,
  tarief1,
  volume1,
  eenheid,
});

const omgekeerd = ({ tarief0, volume0, tarief1, volume1, eenheid }: Verschilregel): Verschilregel =>
  regel(tarief1, volume1, tarief0, volume0, eenheid);

describe('Het verschil, klassiek', () => {
  it('telt bij één product een hoger tarief op het nieuwe volume, en meer volume op het oude tarief', () => {
    expect(verschil([regel(50, 100, 55, 110)])).toEqual({ prijs: 550_00, volume: 500_00, mix: 0, totaal: 1050_00 });
  });

  it('noemt het mix als alleen het goedkope product groeit', () => {
    expect(verschil([regel(10, 100, 10, 120), regel(20, 100, 20, 100)])).toEqual({ prijs: 0, volume: 300_00, mix: -100_00, totaal: 200_00 });
  });

  it('noemt het mix als het volume gelijk blijft en het mengsel niet', () => {
    expect(verschil([regel(10, 100, 10, 80), regel(20, 100, 20, 120)])).toEqual({ prijs: 0, volume: 0, mix: 200_00, totaal: 200_00 });
  });

  it('kent voor een product dat nieuw is of vervalt geen prijsverschil', () => {
    expect(verschil([regel(10, 100, 10, 100), regel(0, 0, 30, 50)]).prijs).toBe(0);
    expect(verschil([regel(10, 100, 10, 100), regel(30, 50, 0, 0)]).prijs).toBe(0);
  });

  it('is bij alleen een nieuw product helemaal volume, en bij alleen een vervallen product ook', () => {
    expect(verschil([regel(0, 0, 30, 50)])).toEqual({ prijs: 0, volume: 1500_00, mix: 0, totaal: 1500_00 });
    expect(verschil([regel(30, 50, 0, 0)])).toEqual({ prijs: 0, volume: -1500_00, mix: 0, totaal: -1500_00 });
  });

  it('mengt uren en etmalen niet', () => {
    expect(verschil([regel(50, 100, 50, 200), regel(250, 10, 250, 10, 'etmaal')])).toEqual({ prijs: 0, volume: 5000_00, mix: 0, totaal: 5000_00 });
  });

  it('is zonder regels nul', () => {
    expect(verschil([])).toEqual({ prijs: 0, volume: 0, mix: 0, totaal: 0 });
  });
});

describe('Het verschil, symmetrisch', () => {
  it('telt het tarief op het gemiddelde volume, en het volume op het gemiddelde tarief', () => {
    expect(verschil([regel(50, 100, 55, 110)], 'symmetrisch')).toEqual({ prijs: 525_00, volume: 525_00, mix: 0, totaal: 1050_00 });
  });
});

describe('Voor elk verschil geldt', () => {
  const cent = fc.integer({ min: 0, max: 50_000 }).map((centen) => centen / 100);
  const volume = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50_000 }).map((tienden) => tienden / 10));
  const regels = fc.array(
    fc.tuple(cent, volume, cent, volume, fc.constantFrom('uur', 'etmaal')).map((waarden) => regel(...waarden)),
    { minLength: 1, maxLength: 8 },
  );
  const methode = fc.constantFrom(...VERSCHILMETHODEN);

  it('prijs, volume en mix zijn samen precies werkelijk min begroot', () => {
    fc.assert(
      fc.property(regels, methode, (lijst, m) => {
        const { prijs, volume: hoeveelheid, mix, totaal } = verschil(lijst, m);
        expect(prijs + hoeveelheid + mix).toBe(totaal);
      }),
    );
  });

  it('symmetrisch keert het verwisselen van begroting en werkelijkheid alleen het teken om', () => {
    fc.assert(
      fc.property(regels, (lijst) => {
        const heen = verschil(lijst, 'symmetrisch');
        const terug = verschil(lijst.map(omgekeerd), 'symmetrisch');
        for (const deel of ['prijs', 'volume', 'mix', 'totaal'] as const) expect(heen[deel] + terug[deel]).toBe(0);
      }),
    );
  });

  it('de volgorde van de regels maakt niet uit', () => {
    fc.assert(
      fc.property(regels, methode, (lijst, m) => {
        expect(verschil([...lijst].reverse(), m)).toEqual(verschil(lijst, m));
      }),
    );
  });

  it('bij één product per eenheid is er geen mix', () => {
    fc.assert(
      fc.property(cent, volume, cent, volume, methode, (t0, v0, t1, v1, m) => {
        expect(Math.abs(verschil([regel(t0, v0, t1, v1)], m).mix)).toBe(0);
      }),
    );
  });

  it('bij gelijke tarieven is er geen prijsverschil, bij gelijke volumes geen volume en geen mix', () => {
    fc.assert(
      fc.property(regels, methode, (lijst, m) => {
        const { prijs } = verschil(lijst.map((r) => ({ ...r, tarief1: r.tarief0 })), m);
        expect(Math.abs(prijs)).toBe(0);
        const gelijk = verschil(lijst.map((r) => ({ ...r, volume1: r.volume0 })), m);
        expect([Math.abs(gelijk.volume), Math.abs(gelijk.mix)]).toEqual([0, 0]);
      }),
    );
  });
});
