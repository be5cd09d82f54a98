import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEKOSTIGINGSVORMEN, betaling } from '../../src/model/bekostiging/betaling';
import type { Vormnaam } from '../../src/model/bekostiging/vorm';
import { probeer } from '../../src/model/fouten';
import { kostenlijn } from '../../src/model/wat-als/kostenlijn';
import { omslagpunten } from '../../src/model/wat-als/omslagpunt';
import type { Termen } from '../../src/model/termen';

type Contract = [vorm: Vormnaam, termen: Termen];

const omslag = (a: Contract, b: Contract, vanaf?: number, tot?: number) =>
  omslagpunten(kostenlijn(...a), kostenlijn(...b), vanaf, tot);

const PQ: Contract = ['inspanning', { tarief: 50 }];

describe('Het omslagpunt van twee vormen', () => {
  it('is voor een lumpsum en P×Q de lumpsum gedeeld door het tarief', () => {
    expect(omslag(['taakgericht', { budget: 100_000 }], PQ)).toEqual([2000]);
  });

  it('ligt ook voorbij de laatste knik, hoe ver ook', () => {
    const corridor: Contract = ['taakgericht', { budget: 100_000, minimum: 900, maximum: 1100, normtarief: 50, terugvordering: 0.5, bijbetaling: 0.5 }];
    // Above 1 100 the lump sum grows by 25 a unit: 72 500 + 25 v = 80 v.
    expect(omslag(corridor, ['inspanning', { tarief: 80 }])).toEqual([1318.181818]);
    expect(omslag(['taakgericht', { budget: 1_000_000_000 }], PQ)).toEqual([20_000_000]);
  });

  it('wordt ook gevonden waar een lijn net buigt', () => {
    const tot1000: Contract = ['inspanning', { tarief: 60, maximum: 1000 }];
    const meer: Contract = ['taakgericht', { budget: 30_000, maximum: 400, normtarief: 50, bijbetaling: 1 }];
    expect(omslag(tot1000, meer)).toEqual([1000]);
  });

  it('kan er meer dan één zijn', () => {
    const gegarandeerd: Contract = ['inspanning', { tarief: 50, minimum: 400, garantie: 1 }];
    const lijn: Contract = ['beschikbaarheid', { plekken: 1, prijs: 8000, variabeltarief: 40 }];
    // 20 000 = 8 000 + 40 v at 300; 50 v = 8 000 + 40 v at 800.
    expect(omslag(gegarandeerd, lijn)).toEqual([300, 800]);
  });

  it('is van een stuk waar beide gelijk zijn het begin en het eind', () => {
    const onderPlafond: Contract = ['inspanning', { tarief: 50, plafond: 48_000 }];
    const lumpsum: Contract = ['taakgericht', { budget: 48_000 }];
    expect(omslag(onderPlafond, lumpsum, 0, 2000)).toEqual([960, 2000]);
    const totMaximum: Contract = ['taakgericht', { budget: 48_000, maximum: 1500, normtarief: 50, bijbetaling: 0.5 }];
    expect(omslag(onderPlafond, totMaximum)).toEqual([960, 1500]);
  });

  it('is van een stuk zonder eind alleen het begin', () => {
    expect(omslag(['inspanning', { tarief: 50, plafond: 48_000 }], ['taakgericht', { budget: 48_000 }])).toEqual([960]);
    expect(omslag(PQ, PQ)).toEqual([0]);
  });

  it('rekent met de knik waar een terugvordering het hele budget heeft teruggehaald', () => {
    const terug: Contract = ['taakgericht', { budget: 10_000, minimum: 1000, normtarief: 50, terugvordering: 1 }];
    // Nothing is left up to 800; from there 50 a unit comes back.
    expect(omslag(terug, ['taakgericht', { budget: 5000 }])).toEqual([900]);
    expect(omslag(terug, ['inspanning', { tarief: 0 }])).toEqual([0, 800]);
  });

  it('houdt bij output afgerond in verhouding tot gestart', () => {
    const output: Contract = ['output', { prijs: 1000, gestart: 10, afgerond: 8, startdeel: 0.5 }];
    // 500 at the start and 0.8 × 500 at the end is 900 a trajectory.
    expect(omslag(output, ['taakgericht', { budget: 45_000 }])).toEqual([50]);
    const gemaximeerd: Contract = ['output', { prijs: 1000, gestart: 10, afgerond: 8, startdeel: 0.5, maximum: 40 }];
    // 40 started, and completed up to 40: those go on until 50 have started.
    expect(omslag(gemaximeerd, ['taakgericht', { budget: 38_000 }])).toEqual([45]);
  });

  it('ligt bij outcome op een aantal cliënten', () => {
    expect(omslag(['outcome', { prijs: 1000, resultaatdeel: 0.5, score: 0.5 }], ['taakgericht', { budget: 7500 }])).toEqual([10]);
  });

  it('bestaat niet altijd', () => {
    expect(() => omslag(PQ, ['inspanning', { tarief: 60 }], 1)).toThrow('geenOmslagpunt');
    expect(() => omslag(['taakgericht', { budget: 100_000 }], PQ, 0, 1999)).toThrow('geenOmslagpunt');
  });

  it('wordt gezocht van laag naar hoog, en van voorwaarden die kunnen', () => {
    expect(() => omslag(PQ, PQ, 10, 10)).toThrow('vanafNaTot {"vanaf":10,"tot":10}');
    expect(() => omslag(['inspanning', { tarief: 50, minimum: 10, maximum: 5 }], PQ)).toThrow('minimumBovenMaximum');
    expect(() => omslag(['output', { prijs: 10, gestart: 0, afgerond: 1 }], PQ)).toThrow('nietBovenNul {"term":"gestart"}');
  });
});

describe('Voor alle vormen geldt', () => {
  const prijs = fc.integer({ min: 1, max: 100_000 }).map((centen) => centen / 100);
  const volume = fc.integer({ min: 1, max: 5000 });
  const deel = fc.constantFrom(0, 0.25, 0.5, 1);
  const soms = <T>(waarde: fc.Arbitrary<T>) => fc.option(waarde, { nil: undefined });
  const afspraak = fc.record({
    grenzen: soms(fc.tuple(volume, volume)),
    garantie: deel,
    meerprijs: deel,
    normtarief: prijs,
    terugvordering: deel,
    bijbetaling: deel,
    plafond: soms(fc.integer({ min: 1, max: 2_000_000 })),
  });
  const contract = fc
    .tuple(fc.constantFrom<Vormnaam>('inspanning', 'taakgericht', 'output', 'outcome', 'beschikbaarheid', 'populatie'), prijs, volume, volume, afspraak)
    .map(([vorm, bedrag, a, b, { grenzen, plafond, ...delen }]): Contract => {
      const alles: Termen = {
        ...{ tarief: bedrag, prijs: bedrag, variabeltarief: bedrag, budget: bedrag * 500, normbedrag: bedrag, omvang: a, plekken: 10 },
        ...{ gestart: a, afgerond: Math.min(a, b), startdeel: 0.4, score: 0.7, resultaatdeel: 0.3, ...delen },
        ...(grenzen && { minimum: Math.min(...grenzen), maximum: Math.max(...grenzen) }),
        ...(plafond !== undefined && { plafond }),
      };
      const { nodig, optioneel } = BEKOSTIGINGSVORMEN[vorm];
      return [vorm, Object.fromEntries([...nodig, ...optioneel].flatMap((term) => (alles[term] === undefined ? [] : [[term, alles[term]]])))];
    })
    // A guarantee above the plafond contradicts itself at every volume.
    .filter(([vorm, termen]) => probeer(() => kostenlijn(vorm, termen)).fout === undefined);

  /** To the cent, as it is paid. */
  function teBetalen([vorm, termen]: Contract, bij: number): number {
    const { volumeterm } = BEKOSTIGINGSVORMEN[vorm];
    const verhouding = volumeterm === 'gestart' ? { afgerond: (termen.afgerond! * bij) / termen.gestart! } : {};
    return betaling(vorm, { ...termen, [volumeterm]: bij, ...verhouding }).teBetalen;
  }

  it('op een omslagpunt kosten beide tot op de cent hetzelfde, en de punten lopen op', () => {
    fc.assert(
      fc.property(contract, contract, (a, b) => {
        const { waarde: punten = [] } = probeer(() => omslag(a, b));
        for (const punt of punten) expect(Math.abs(teBetalen(a, punt) - teBetalen(b, punt))).toBeLessThanOrEqual(1);
        expect(punten).toEqual([...new Set(punten)].sort((x, y) => x - y));
      }),
      { numRuns: 500 },
    );
  });

  it('tussen twee volumes waar de goedkoopste wisselt ligt er een', () => {
    fc.assert(
      fc.property(contract, contract, volume, volume, (a, b, x, y) => {
        const [laag, hoog] = [Math.min(x, y), Math.max(x, y)];
        const verschil = (bij: number) => teBetalen(a, bij) - teBetalen(b, bij);
        if (verschil(laag) * verschil(hoog) < 0) expect(omslag(a, b, laag, hoog).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('welke vorm eerst komt maakt niet uit', () => {
    fc.assert(
      fc.property(contract, contract, (a, b) => {
        expect(probeer(() => omslag(a, b))).toEqual(probeer(() => omslag(b, a)));
      }),
    );
  });
});
