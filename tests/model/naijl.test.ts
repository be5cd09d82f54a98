import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naijl } from '../../src/model/naijl/chain-ladder';
import { maakDriehoek, type Driehoek } from '../../src/model/naijl/driehoek';
import { ontwikkelingVan } from '../../src/model/naijl/ontwikkeling';
import { MACK, TAYLOR_ASHE } from '../referentie/taylor-ashe.mjs';

/** Cumulative claims of the Reinsurance Association of America, general liability, 1981–1990: in thousands of dollars. */
const RAA: Driehoek = [
  [5012, 8269, 10907, 11805, 13539, 16181, 18009, 18608, 18662, 18834],
  [106, 4285, 5396, 10666, 13782, 15599, 15496, 16169, 16704],
  [3410, 8992, 13873, 16141, 18735, 22214, 22863, 23466],
  [5655, 11555, 15766, 21266, 23425, 26083, 27067],
  [1092, 9565, 15836, 22169, 25955, 26180],
  [1513, 6445, 11702, 12935, 15852],
  [557, 4020, 10946, 12314],
  [1351, 6947, 13112],
  [3133, 5395],
  [2063],
];

/** Cumulative payments of a British motor portfolio, from the Claims Reserving Manual of the Institute of Actuaries. */
const UK_MOTOR: Driehoek = [
  [3511, 6726, 8992, 10704, 11763, 12350, 12690],
  [4001, 7703, 9981, 11161, 12117, 12746],
  [4355, 8287, 10233, 11755, 12993],
  [4295, 7750, 9773, 11093],
  [4150, 7897, 10217],
  [5102, 9650],
  [6283],
];

/** In whole units, as the sources print them. */
function afgerond(driehoek: Driehoek, deel: 'nogTeOntvangen' | 'standaardfout'): number[] {
  const { perioden, totaal } = naijl(driehoek);
  return [...perioden, totaal].map((periode) => Math.round(periode[deel]! / 100));
}

describe('Chain ladder en Mack op gepubliceerde driehoeken (extern)', () => {
  it('Taylor en Ashe, volgens Mack (1993): wat per periode nog komt', () => {
    expect(afgerond(TAYLOR_ASHE, 'nogTeOntvangen')).toEqual([...MACK.nogTeOntvangen, MACK.totaal.nogTeOntvangen]);
    expect(naijl(TAYLOR_ASHE).totaal.nogTeOntvangen).toBe(1_868_085_561);
  });

  it('Taylor en Ashe, volgens Mack (1993): de standaardfout per periode en in totaal', () => {
    expect(afgerond(TAYLOR_ASHE, 'standaardfout')).toEqual([...MACK.standaardfout, MACK.totaal.standaardfout]);
  });

  it('Taylor en Ashe, volgens de documentatie van het R-pakket ChainLadder: factoren en σ²', () => {
    const ontwikkeling = ontwikkelingVan(TAYLOR_ASHE);
    expect(ontwikkeling.map(({ factor }) => factor.toFixed(6))).toEqual([
      '3.490607', '1.747333', '1.457413', '1.173852', '1.103824', '1.086269', '1.053874', '1.076555', '1.017725',
    ]);
    expect(ontwikkeling.map(({ variantie }) => variantie!.toFixed(4))).toEqual([
      '160280.3275', '37736.8550', '41965.2130', '15182.9027', '13731.3239', '8185.7716', '446.6166', '1147.3660', '446.6166',
    ]);
  });

  it('RAA, volgens de documentatie van ChainLadder: wat nog komt, en de standaardfout van het totaal', () => {
    expect(afgerond(RAA, 'nogTeOntvangen')).toEqual([0, 154, 617, 1636, 2747, 3649, 5435, 10907, 10650, 16339, 52135]);
    expect(naijl(RAA).totaal).toMatchObject({ nogTeOntvangen: 52_135_23, standaardfout: 26_909_01 });
  });

  it('UK Motor, volgens de documentatie van ChainLadder: wat nog komt, en de standaardfout', () => {
    expect(afgerond(UK_MOTOR, 'nogTeOntvangen')).toEqual([0, 351, 1038, 2045, 3663, 7162, 14397, 28656]);
    const { perioden, totaal } = naijl(UK_MOTOR);
    expect([...perioden, totaal].map(({ standaardfout }) => standaardfout)).toEqual([0, 3_62, 22_90, 141_98, 426_70, 692_39, 900_58, 1_417_27]);
    expect(totaal.nogTeOntvangen).toBe(28_655_77);
  });
});

describe('Een driehoek', () => {
  const VIER = [
    [100, 150, 165, 170],
    [110, 168, 180, 0],
    [120, 172, 0, 0],
    [130, 0, 0, 0],
  ];

  it('houdt op waar de toekomst begint, en lege rijen en kolommen eromheen doen niet mee', () => {
    const ruim = [...VIER.map((rij) => [...rij, 0, 0]), [0, 0, 0, 0, 0, 0]];
    expect(maakDriehoek(ruim)).toEqual([[100, 150, 165, 170], [110, 168, 180], [120, 172], [130]]);
    expect(maakDriehoek([...ruim, [0, 0, 0, 0, 0, 0]])).toEqual(maakDriehoek(ruim));
    const compleet = [[100, 150], [110, 160], [0, 0], [0, 0], [0, 0]];
    expect(maakDriehoek(compleet)).toEqual([[100, 150], [110, 160], [0]]);
  });

  it('mag dalen: een creditregel maakt een factor kleiner dan 1', () => {
    expect(ontwikkelingVan(maakDriehoek([[100, 90], [100, 0]]))).toStrictEqual([{ factor: 0.9, grondslag: 100 }]);
  });

  it('mag een periode hebben waarin niets is geclaimd', () => {
    const metNul = maakDriehoek([[100, 150, 165, 165], [0, 0, 0, 0], [100, 150, 0, 0], [100, 0, 0, 0]]);
    expect(naijl(metNul).perioden[1]).toEqual({ geclaimd: 0, eindstand: 0, nogTeOntvangen: 0, standaardfout: 0 });
    expect(ontwikkelingVan(metNul).map(({ factor }) => factor)).toEqual([1.5, 1.1, 1]);
    expect(ontwikkelingVan(metNul)[0]).toEqual({ factor: 1.5, grondslag: 200, variantie: 0 });
  });

  it('heeft geen standaardfout als één periode te weinig over de spreiding zegt, ook niet in een latere kolom', () => {
    const tweeGevuld = maakDriehoek([[100, 150, 165, 170], [0, 0, 0, 0], [110, 168, 0, 0]]);
    expect(ontwikkelingVan(tweeGevuld).map(({ variantie }) => variantie === undefined)).toEqual([false, true, true]);
    expect(naijl(tweeGevuld).perioden[2]).not.toHaveProperty('standaardfout');
  });

  it('mag meer perioden hebben dan kolommen, ook als in de laatste nog niets is geclaimd', () => {
    const lang = [[100, 150], [100, 150], [100, 150], [100, 0], [0, 0]];
    expect(maakDriehoek(lang)).toEqual([[100, 150], [100, 150], [100, 150], [100]]);
    const langer = [[100, 150, 160], [100, 150, 160], [100, 150, 0], [0, 0, 0]];
    expect(maakDriehoek(langer)).toEqual([[100, 150, 160], [100, 150, 160], [100, 150], [0]]);
  });

  it('is zonder toekomst af: er komt niets meer', () => {
    expect(naijl(maakDriehoek([[100, 150], [110, 160]])).totaal).toEqual({ geclaimd: 310_00, eindstand: 310_00, nogTeOntvangen: 0, standaardfout: 0 });
  });

  it.each([
    ['met één rij', [[100, 150]], 'driehoekTeKlein {"rijen":1,"kolommen":2}'],
    ['met één kolom', [[100], [110]], 'driehoekTeKlein {"rijen":2,"kolommen":1}'],
    ['die leeg is', [[0, 0], [0, 0]], 'driehoekTeKlein {"rijen":0,"kolommen":0}'],
    ['zonder cellen', [], 'driehoekTeKlein'],
    ['met de jongste periode bovenaan', [[130, 0, 0], [120, 172, 0], [110, 168, 180]], 'driehoekBuiten {"rij":3,"kolom":3}'],
    ['met een vergeten bedrag op de diagonaal', [[100, 150, 165], [110, 0, 0], [120, 0, 0]], 'driehoekNietBovenNul'],
    ['met een gat', [[100, 150, 165], [0, 168, 0], [120, 0, 0]], 'driehoekNietBovenNul {"rij":2,"kolom":1}'],
    ['met een negatief opgeteld bedrag', [[100, -5, 165], [110, 168, 0], [120, 0, 0]], 'driehoekNietBovenNul {"rij":1,"kolom":2}'],
  ])('%s wordt geweigerd', (_, bereik, fout) => {
    expect(() => maakDriehoek(bereik)).toThrow(fout);
  });

  it('heeft met minder dan vier kolommen geen standaardfout, maar wel een eindstand', () => {
    const { perioden, totaal } = naijl(maakDriehoek([[100, 150, 165], [110, 168, 0], [120, 0, 0]]));
    expect(perioden[0]!.standaardfout).toBe(0);
    expect(perioden[1]).not.toHaveProperty('standaardfout');
    expect(totaal).not.toHaveProperty('standaardfout');
    expect(perioden[1]!.nogTeOntvangen).toBe(16_80);
  });
});

describe('Voor elke driehoek geldt', () => {
  const start = fc.integer({ min: 10_00, max: 1_000_000_00 });
  const groei = fc.double({ min: 0.8, max: 3, noNaN: true });
  /** A square triangle as a range: amounts that grow from one period to the next, or shrink. */
  const bereik = fc.integer({ min: 4, max: 8 }).chain((n) =>
    fc.array(fc.tuple(start, fc.array(groei, { minLength: n - 1, maxLength: n - 1 })), { minLength: n, maxLength: n }).map((rijen) =>
      rijen.map(([centen, factoren], i) => {
        const rij = factoren.reduce((tot, factor) => [...tot, Math.ceil(tot.at(-1)! * factor)], [centen]);
        return rij.map((bedrag, j) => (i + j < n ? bedrag / 100 : 0));
      }),
    ),
  );

  it('de perioden tellen op tot het totaal, en geclaimd plus wat nog komt is de eindstand', () => {
    fc.assert(
      fc.property(bereik, (cellen) => {
        const { perioden, totaal } = naijl(maakDriehoek(cellen));
        for (const deel of ['geclaimd', 'eindstand', 'nogTeOntvangen'] as const) {
          expect(perioden.reduce((som, periode) => som + periode[deel], 0)).toBe(totaal[deel]);
        }
        for (const { geclaimd, nogTeOntvangen, eindstand } of [...perioden, totaal]) expect(geclaimd + nogTeOntvangen).toBe(eindstand);
      }),
    );
  });

  it('alles maal tien is ook de uitkomst maal tien', () => {
    fc.assert(
      fc.property(bereik, (cellen) => {
        const { totaal } = naijl(maakDriehoek(cellen));
        const tienmaal = naijl(maakDriehoek(cellen.map((rij) => rij.map((bedrag) => bedrag * 10)))).totaal;
        expect(Math.abs(tienmaal.nogTeOntvangen / 10 - totaal.nogTeOntvangen)).toBeLessThanOrEqual(1);
        expect(Math.abs(tienmaal.standaardfout! / 10 - totaal.standaardfout!)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('als elke rij hetzelfde verloop heeft, is er geen onzekerheid', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 8 }), (omvang) => {
        const verloop = [4, 6, 7, 8];
        const cellen = omvang.map((groot, i) => verloop.map((deel, j) => (j < omvang.length - i ? groot * deel : 0)));
        const { perioden, totaal } = naijl(maakDriehoek(cellen));
        perioden.forEach(({ eindstand }, i) => expect(Math.abs(eindstand - omvang[i]! * 8_00)).toBeLessThanOrEqual(1));
        expect(totaal.standaardfout).toBe(0);
      }),
    );
  });
});
