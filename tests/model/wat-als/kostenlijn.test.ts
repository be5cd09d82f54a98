import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kostencorridor } from '../../../src/model/afspraken/kostencorridor';
import { BEKOSTIGINGSVORMEN } from '../../../src/model/bekostiging/betaling';
import { gestaffeld } from '../../../src/model/bekostiging/gestaffeld';
import { VORMNAMEN, type Bekostigingsvorm, type Vormnaam } from '../../../src/model/bekostiging/vorm';
import { probeer } from '../../../src/model/fouten';
import type { Termen } from '../../../src/model/termen';
import { kostenlijn, nulpunt, PER_CENT, stukken } from '../../../src/model/wat-als/kostenlijn';

describe('Een kostenlijn buigt', () => {
  it.each<[string, Vormnaam, Termen, number[]]>([
    ['nergens als elke eenheid evenveel kost', 'inspanning', { tarief: 50 }, []],
    ['bij het minimum en het maximum', 'inspanning', { tarief: 50, minimum: 100, maximum: 200 }, [100, 200]],
    ['waar het plafond vol is', 'inspanning', { tarief: 50, plafond: 48_000 }, [960]],
    ['niet bij een plafond dat nooit vol raakt', 'taakgericht', { budget: 40_000, plafond: 48_000 }, []],
    ['waar een terugvordering het hele budget heeft teruggehaald', 'taakgericht', { budget: 10_000, minimum: 1000, normtarief: 50, terugvordering: 0.5 }, [1000, 600]],
    ['niet onder het minimum als er niets teruggaat', 'taakgericht', { budget: 10_000, minimum: 1000, normtarief: 50, terugvordering: 0 }, [1000]],
    ['waar het variabele deel alles heeft teruggehaald', 'blended', { budget: 1000, tarief: 10, variabeldeel: 0.5, afgesprokenvolume: 300 }, [100]],
    ['niet zonder variabel deel', 'blended', { budget: 1000, tarief: 10, variabeldeel: 0, afgesprokenvolume: 300 }, []],
    [
      'waar tussentijds of afgerond het maximum haalt',
      'output',
      { tarief: 400, startdeel: 0.5, tussendeel: 0.2, gestart: 100, tussentijds: 50, afgerond: 80, maximum: 90 },
      [90, 180, 112.5],
    ],
    ['van trajecten zonder maximum nergens', 'output', { tarief: 400, startdeel: 0.5, gestart: 100, afgerond: 80 }, []],
  ])('%s', (_, vorm, termen, knikken) => {
    expect(kostenlijn(vorm, termen).knikken).toEqual(knikken);
  });

  it('waar de kosten een band van de kostencorridor raken, aan beide kanten van het doel', () => {
    const corridor: Kostencorridor = { doel: 20_000, banden: [{ vanaf: 0.1, deel: 0.5 }, { vanaf: 0.25, deel: 0.8 }] };
    const termen: Termen = { tarief: 50, kostprijs: 40 };
    expect(kostenlijn({ ...BEKOSTIGINGSVORMEN.inspanning, corridor }, termen).knikken).toEqual([450, 550, 375, 625, expect.closeTo(164.634146, 6)]);
    const { doel: _, ...zonderDoel } = corridor;
    expect(kostenlijn({ ...BEKOSTIGINGSVORMEN.taakgericht, corridor: zonderDoel }, { budget: 10_000, kostprijs: 40 }).knikken).toEqual([225, 275, 187.5, 312.5]);
    // Half of what 24 000 of costs is over 22 000 is added.
    expect(kostenlijn({ ...BEKOSTIGINGSVORMEN.inspanning, corridor }, termen).bij(600)).toBe(31_000_00 * 1000);
  });
});

describe('Een kostenlijn buigt ook', () => {
  // € 87 × 0,3 is € 26,10 a unit: 405 + 0,6 × (v − 405) counted units are 893 − 9.806 ÷ 26,10 = 517,29 at v = 592,15.
  it('waar boven het maximum het variabele deel alles heeft teruggehaald', () => {
    const termen: Termen = { budget: 9_806, tarief: 87, variabeldeel: 0.3, afgesprokenvolume: 893, maximum: 405, meerprijs: 0.6 };
    expect(kostenlijn('blended', termen).knikken).toEqual([405, expect.closeTo(592.151980, 5)]);
  });

  // 0,4 × v + 0,6 × 218 units are paid for: 200 of them at v = 173.
  it('waar onder een gegarandeerd minimum een trede wordt gehaald', () => {
    const vorm = gestaffeld({ soort: 'marginaal', treden: [{ drempel: 0, tarief: 50 }, { drempel: 200, tarief: 40 }] });
    expect(kostenlijn(vorm, { minimum: 218, garantie: 0.6 }).knikken).toEqual([218, 0, 200, expect.closeTo(173, 6)]);
  });

  const heel = (min: number, max: number) => fc.integer({ min, max });
  const deel = heel(0, 10).map((tienden) => tienden / 10);
  const misschien = <T>(waarde: fc.Arbitrary<T>) => fc.option(waarde, { nil: undefined });
  const termen = fc
    .record({
      tarief: heel(1, 200), prijs: heel(1, 200), budget: heel(100, 50_000), plekken: heel(1, 9), variabeltarief: misschien(heel(1, 200)),
      omvang: heel(1, 200), normbedrag: heel(1, 200), score: deel, resultaatdeel: deel, startdeel: fc.constantFrom(0, 0.3, 0.5),
      gestart: heel(100, 200), tussentijds: heel(1, 200), afgerond: heel(1, 200), variabeldeel: deel, afgesprokenvolume: heel(1, 900),
      kostprijs: heel(1, 200), minimum: misschien(heel(1, 400)), maximum: misschien(heel(400, 900)), garantie: misschien(deel),
      meerprijs: misschien(deel), normtarief: heel(1, 200), terugvordering: misschien(deel), bijbetaling: misschien(deel), plafond: misschien(heel(1, 100_000)),
    })
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, waarde]) => waarde !== undefined)) as Termen);
  const treden = [{ drempel: 0, tarief: 50 }, { drempel: 200, tarief: 40 }, { drempel: 500, tarief: 30 }];
  const vorm: fc.Arbitrary<Bekostigingsvorm> = fc.oneof(
    fc.constantFrom(...VORMNAMEN.map((naam) => BEKOSTIGINGSVORMEN[naam])),
    fc.tuple(fc.constantFrom(...VORMNAMEN), heel(1_000, 60_000)).map(([naam, doel]) => ({
      ...BEKOSTIGINGSVORMEN[naam],
      corridor: { doel, banden: [{ vanaf: 0.05, deel: 0.5 }, { vanaf: 0.2, deel: 0.9 }] },
    })),
    fc.constantFrom('marginaal' as const, 'geheel volume' as const).map((soort) => gestaffeld({ soort, treden })),
  );

  it('nergens anders: tussen twee knikken is hij recht, tot op een halve cent', () => {
    fc.assert(
      fc.property(vorm, termen, (gekozen, eigen) => {
        const lijn = probeer(() => kostenlijn(gekozen, eigen)).waarde;
        for (const { van, tot } of lijn ? stukken(lijn.knikken, 0, 3_000) : []) {
          // A jump is as wide as a volume is told apart by, and of its own.
          if (tot - van < 1e-3) continue;
          const [begin, eind] = [lijn!.bij(van + 1e-6), lijn!.bij(tot - 1e-6)];
          for (const plek of [0.25, 0.5, 0.75]) {
            expect(Math.abs(lijn!.bij(van + plek * (tot - van)) - (begin + plek * (eind - begin)))).toBeLessThan(PER_CENT / 2);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('Een reeks volumes wordt geknipt', () => {
  it('op elk punt erbinnen één keer, van klein naar groot', () => {
    expect(stukken([5, 12, 2, 0, 5, 10], 0, 10)).toEqual([
      { van: 0, tot: 2, open: false },
      { van: 2, tot: 5, open: false },
      { van: 5, tot: 10, open: false },
    ]);
  });

  it('en gaat zonder einde open verder', () => {
    expect(stukken([7], 3, Infinity)).toEqual([
      { van: 3, tot: 7, open: false },
      { van: 7, tot: 1_000_007, open: true },
    ]);
  });
});

describe('Een recht stuk is nul', () => {
  const nulBij = (plek: number) => (volume: number) => 1000 * (volume - plek);
  const stuk = { van: 10, tot: 20, open: false };

  it.each([10, 15, 20])('bij %d, ook op zijn begin en zijn eind', (plek) => {
    expect(nulpunt(nulBij(plek), stuk)).toBe(plek);
  });

  it('nergens voor zijn begin of na zijn eind, tenzij het open verdergaat', () => {
    expect(nulpunt(nulBij(9), stuk)).toBeUndefined();
    expect(nulpunt(nulBij(21), stuk)).toBeUndefined();
    expect(nulpunt(nulBij(9), { ...stuk, open: true })).toBeUndefined();
    expect(nulpunt(nulBij(2100), { ...stuk, open: true })).toBeCloseTo(2100);
  });

  it('nergens als het vlak is, of alleen afronding verschilt', () => {
    expect(nulpunt(() => 500, stuk)).toBeUndefined();
    expect(nulpunt((volume) => (volume === 20 ? 4 : 0), stuk)).toBeUndefined();
  });

  it('nergens als het niet recht blijkt te zijn', () => {
    expect(nulpunt((volume) => (volume > 19 ? 1000 : -1000), { van: 0, tot: 20, open: false })).toBeUndefined();
  });
});
