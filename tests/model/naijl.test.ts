import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naijl } from '../../src/model/naijl/chain-ladder';
import { maakDriehoek, type Driehoek } from '../../src/model/naijl/driehoek';
import { ontwikkelingVan } from '../../src/model/naijl/ontwikkeling';

/** Cumulative claims of G. Taylor and F. Ashe (1983), the example that T. Mack (1993) worked out. */
const TAYLOR_ASHE: Driehoek = [
  [357848, 1124788, 1735330, 2218270, 2745596, 3319994, 3466336, 3606286, 3833515, 3901463],
  [352118, 1236139, 2170033, 3353322, 3799067, 4120063, 4647867, 4914039, 5339085],
  [290507, 1292306, 2218525, 3235179, 3985995, 4132918, 4628910, 4909315],
  [310608, 1418858, 2195047, 3757447, 4029929, 4381982, 4588268],
  [443160, 1136350, 2128333, 2897821, 3402672, 3873311],
  [396132, 1333217, 2180715, 2985752, 3691712],
  [440832, 1288463, 2419861, 3483130],
  [359480, 1421128, 2864498],
  [376686, 1363294],
  [344014],
];

describe('Chain ladder en Mack op de driehoek van Taylor en Ashe (extern)', () => {
  const { perioden, totaal } = naijl(TAYLOR_ASHE);

  it('geeft per periode wat nog komt', () => {
    expect(perioden.map(({ nogTeOntvangen }) => Math.round(nogTeOntvangen / 100))).toEqual([
      0, 94634, 469511, 709638, 984889, 1419459, 2177641, 3920301, 4278972, 4625811,
    ]);
  });

  it('geeft in totaal € 18.680.855,61', () => {
    expect(totaal.nogTeOntvangen).toBe(1_868_085_561);
  });

  it('geeft per periode de standaardfout', () => {
    expect(perioden.map(({ standaardfout }) => Math.round(standaardfout! / 100))).toEqual([
      0, 75535, 121699, 133549, 261406, 411010, 558317, 875328, 971258, 1363155,
    ]);
  });

  it('geeft in totaal een standaardfout van € 2.447.095', () => {
    expect(Math.round(totaal.standaardfout! / 100)).toBe(2_447_095);
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
  });

  it('mag dalen: een creditregel maakt een factor kleiner dan 1', () => {
    expect(ontwikkelingVan(maakDriehoek([[100, 90], [100, 0]]))).toEqual([{ factor: 0.9, grondslag: 100 }]);
  });

  it('mag een periode hebben waarin niets is geclaimd', () => {
    const metNul = maakDriehoek([[100, 150, 165, 165], [0, 0, 0, 0], [100, 150, 0, 0], [100, 0, 0, 0]]);
    expect(naijl(metNul).perioden[1]).toEqual({ geclaimd: 0, eindstand: 0, nogTeOntvangen: 0, standaardfout: 0 });
    expect(ontwikkelingVan(metNul).map(({ factor }) => factor)).toEqual([1.5, 1.1, 1]);
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
