import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prognose, type Prognoseperiode } from '../../src/model/jaarprognose/prognose';

const periode = (realisatie?: number, patroon = 1, aandeelBinnen = 1): Prognoseperiode => ({
  ...(realisatie !== undefined && { realisatie }),
  patroon,
  aandeelBinnen,
});

describe('De prognose', () => {
  it('trekt een half jaar door naar het dubbele', () => {
    expect(prognose([periode(100), periode(100), periode(), periode()])).toEqual({ gerealiseerd: 200, nogTeOntvangen: 0, resterend: 200, prognose: 400 });
  });

  it('vult aan wat nog aan declaraties komt, en trekt ook dat door', () => {
    expect(prognose([periode(900, 1, 0.9), periode()])).toEqual({ gerealiseerd: 900, nogTeOntvangen: 100, resterend: 1000, prognose: 2000 });
  });

  it('volgt het patroon van het jaar, op welke schaal ook', () => {
    const deel = [0.4, 0.3, 0.2, 0.1];
    for (const schaal of [1, 100, 7]) {
      const [eerste, ...rest] = deel.map((aandeel) => aandeel * schaal);
      expect(prognose([periode(400, eerste), ...rest.map((patroon) => periode(undefined, patroon))]).prognose).toBe(1000);
    }
  });

  it('is aan het eind van het jaar wat er is', () => {
    expect(prognose([periode(100), periode(-30)])).toEqual({ gerealiseerd: 70, nogTeOntvangen: 0, resterend: 0, prognose: 70 });
    expect(prognose([periode(-30), periode(100)]).prognose).toBe(70);
  });

  it('kan niet zonder realisatie, zonder patroon waar realisatie is, of met niets binnen', () => {
    expect(() => prognose([periode()])).toThrow('ontbreekt {"term":"realisatie"}');
    expect(() => prognose([periode(100, 0), periode(undefined, 1)])).toThrow('patroonNul {"perioden":1}');
    expect(() => prognose([periode(100, 1, 0)])).toThrow('nietBovenNul {"term":"aandeelbinnen"}');
  });

  const perioden = fc.array(
    fc.record({ bedrag: fc.nat(1e8), patroon: fc.integer({ min: 1, max: 100 }), binnen: fc.integer({ min: 1, max: 100 }) }),
    { minLength: 1, maxLength: 12 },
  );

  it('telt op, en is niet lager dan wat er al is', () => {
    fc.assert(
      fc.property(perioden, fc.nat(11), (reeks, gedaan) => {
        const uitkomst = prognose(reeks.map(({ bedrag, patroon, binnen }, i) => periode(i <= gedaan ? bedrag : undefined, patroon, binnen / 100)));
        expect(uitkomst.gerealiseerd + uitkomst.nogTeOntvangen + uitkomst.resterend).toBe(uitkomst.prognose);
        expect(uitkomst.nogTeOntvangen).toBeGreaterThanOrEqual(0);
        expect(uitkomst.resterend).toBeGreaterThanOrEqual(0);
        expect(uitkomst.prognose).toBeGreaterThanOrEqual(uitkomst.gerealiseerd);
      }),
    );
  });

  it('hangt niet af van de volgorde van de voorbije perioden', () => {
    fc.assert(
      fc.property(perioden, (reeks) => {
        const voorbij = reeks.map(({ bedrag, patroon, binnen }) => periode(bedrag, patroon, binnen / 100));
        const { prognose: heen } = prognose([...voorbij, periode(undefined, 50)]);
        const { prognose: terug } = prognose([...voorbij.reverse(), periode(undefined, 50)]);
        expect(heen).toBe(terug);
      }),
    );
  });
});
