import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaarprognose, restfout, tempo, type Jaarmaand } from '../../../src/model/jaarprognose/jaarprognose';

/** A month that will have cost so much, in euros; without it a month that is still to come. */
const maand = (compleet?: number, gewicht = 1, gerealiseerd = 0): Jaarmaand => ({
  maand: 24_300, gerealiseerd: gerealiseerd * 100, gewicht, ...(compleet !== undefined && { compleet }),
});

describe('Het tempo van een jaar', () => {
  it('is wat een eenheid gewicht kost in de maanden die te beoordelen zijn', () => {
    expect(tempo([maand(100, 1), maand(300, 3), maand(undefined, 8)])).toBe(100);
    expect(tempo([maand(60, 1), maand(100, 1)])).toBe(80);
  });

  it('is er niet zonder zulke maanden, of als zij niets wegen', () => {
    expect(tempo([maand(), maand()])).toBeUndefined();
    expect(tempo([maand(100, 0), maand()])).toBeUndefined();
  });
});

describe('Een jaar dat wordt afgemaakt', () => {
  it('vult aan wat van een maand nog komt, en geeft de maanden erna hun gewicht', () => {
    const uitkomst = jaarprognose([maand(100, 1, 100), maand(100, 1, 70), maand(undefined, 2), maand(undefined, 0.5, 20)], 90);
    expect(uitkomst).toMatchObject({ gerealiseerd: 190_00, nogTeOntvangen: 30_00, resterend: 180_00 + 25_00, prognose: 425_00 });
    expect(uitkomst.maanden.map(({ gerealiseerd, nogTeOntvangen, resterend }) => [gerealiseerd / 100, nogTeOntvangen / 100, resterend / 100])).toEqual([
      [100, 0, 0], [70, 30, 0], [0, 0, 180], [20, 0, 25],
    ]);
  });

  it('rondt zo dat maanden optellen: een cent die overblijft gaat naar de maand waarin hij vol raakt', () => {
    const { maanden, resterend } = jaarprognose([maand(), maand(), maand()], 10 / 3);
    expect(maanden.map((van) => van.resterend)).toEqual([333, 334, 333]);
    expect(resterend).toBe(1000);
  });

  it('rondt wat resteert door op wat er al was, zodat het jaar precies uitkomt', () => {
    // € 10.004 and € 5.004 are € 15.008: the month to come takes the cent.
    const { nogTeOntvangen, resterend, prognose } = jaarprognose([maand(10.004, 1, 10), maand()], 5.004);
    expect([nogTeOntvangen, resterend, prognose]).toEqual([0, 5_01, 15_01]);
  });

  it('telt voor elk jaar op, naar beide kanten', () => {
    const bedrag = fc.integer({ min: 0, max: 10_000_000 }).map((duizendsten) => duizendsten / 1000);
    const jaar = fc.array(fc.tuple(fc.option(bedrag, { nil: undefined }), fc.nat(3), fc.nat(5000)), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(jaar, bedrag, (delen, perGewicht) => {
        const uitkomst = jaarprognose(delen.map(([compleet, gewicht, gerealiseerd]) => maand(compleet, gewicht, gerealiseerd)), perGewicht);
        expect(uitkomst.gerealiseerd + uitkomst.nogTeOntvangen + uitkomst.resterend).toBe(uitkomst.prognose);
        for (const deel of ['gerealiseerd', 'nogTeOntvangen', 'resterend'] as const) {
          expect(uitkomst.maanden.reduce((som, van) => som + van[deel], 0)).toBe(uitkomst[deel]);
        }
      }),
    );
  });
});

describe('De standaardfout van wat resteert', () => {
  it('volgt uit hoe ver maanden van hun tempo liggen, en uit het tempo zelf', () => {
    // 100 and 140 lie 20 from their tempo: a variance of 800 a month. Two months to come, of which the tempo is known from two.
    expect(restfout([maand(100), maand(140), maand(), maand()])).toBeCloseTo(Math.sqrt(800 * 2 * (1 + 2 / 2)), 9);
  });

  it('weegt een afwijking naar het gewicht van haar maand', () => {
    // A tempo of 60: 20 above it over a weight of 1, and 20 below it over a weight of 4.
    expect(restfout([maand(80, 1), maand(220, 4), maand(undefined, 5)])).toBeCloseTo(Math.sqrt((400 + 100) * 5 * (1 + 5 / 5)), 9);
  });

  it('is nul als er niets resteert', () => {
    expect(restfout([maand(100), maand(140)])).toBe(0);
    expect(restfout([maand(100), maand(undefined, 0)])).toBe(0);
  });

  it('is niet te zien aan minder dan twee maanden die iets wegen', () => {
    expect(restfout([maand(100), maand()])).toBeUndefined();
    expect(restfout([maand(100), maand(0, 0), maand()])).toBeUndefined();
    expect(restfout([maand(100, 0), maand(100, 0), maand()])).toBeUndefined();
  });
});
