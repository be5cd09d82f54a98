import { describe, expect, it } from 'vitest';
import { betaling, betalingMetStappen, vormVan } from '../../../src/model/bekostiging/betaling';
import { leesFormule } from '../../../src/model/formule/formule';
import { betaald, foutVan } from '../euro';

describe('Hoe een regel wordt betaald', () => {
  const staffel = { treden: [{ drempel: 0, tarief: 60 }, { drempel: 10, tarief: 50 }], soort: 'marginaal' } as const;
  const corridor = { doel: 1_000, banden: [{ vanaf: 0, deel: 1 }] };

  it('is zoals haar vorm zegt, en bij inspanning met een staffel volgens die', () => {
    expect(betaald(vormVan({ vorm: 'inspanning' }), { tarief: 40, volume: 20 })).toBe(800);
    expect(betaald(vormVan({ vorm: 'inspanning', staffel }), { tarief: 40, volume: 20 })).toBe(1_100);
    expect(betaald(vormVan({ vorm: 'taakgericht', staffel }), { budget: 700, volume: 20 })).toBe(700);
  });

  it('is bij maatwerk wat haar formule zegt', () => {
    const formule = leesFormule('2 * volume', new Map([['volume', 'volume']]));
    expect(betaald(vormVan({ vorm: 'maatwerk', formule }), { volume: 20 })).toBe(40);
  });

  it('heeft daarna een kostencorridor waar die is afgesproken', () => {
    expect(betaald(vormVan({ vorm: 'inspanning', corridor }), { tarief: 40, volume: 20, kostprijs: 60 })).toBe(1_000);
    expect(betaald(vormVan({ vorm: 'inspanning', staffel, corridor }), { volume: 20, kostprijs: 60 })).toBe(1_300);
  });
});

describe('Een garantie boven het plafond', () => {
  const termen = { tarief: 10, volume: 5, minimum: 100, garantie: 0.5, plafond: 499.99 };

  it('kan niet als dat plafond hard is, en wel als het een signaal is', () => {
    expect(foutVan(() => betaling('inspanning', termen))).toEqual({ code: 'garantieBovenPlafond', gegevens: { gegarandeerd: 500_00, plafond: 499_99 } });
    expect(betaling('inspanning', termen, 'signaal')).toMatchObject({ teBetalen: 525_00, onvergoed: 0 });
    expect(betaald('inspanning', { ...termen, plafond: 500 })).toBe(500);
  });

  it('is er niet zonder garantie, zonder minimum of zonder prijs waarvoor wordt gegarandeerd', () => {
    expect(betaald('inspanning', { tarief: 10, volume: 60, minimum: 100, plafond: 100 })).toBe(100);
    expect(betaald('inspanning', { tarief: 10, volume: 60, garantie: 1, plafond: 100 })).toBe(100);
    expect(betaald('taakgericht', { budget: 700, volume: 60, minimum: 100, garantie: 1, normtarief: 1, plafond: 100 })).toBe(100);
  });
});

describe('De uitleg van een betaling', () => {
  const eerste = (...gegevens: Parameters<typeof betalingMetStappen>) => betalingMetStappen(...gegevens).stappen[0]!.toelichting;

  it('noemt blended pas begrensd als er minder dan niets zou overblijven', () => {
    const blended = { budget: 100, variabeldeel: 0.5, tarief: 10, afgesprokenvolume: 30 };
    expect([11, 10, 9].map((volume) => eerste('blended', { ...blended, volume }))).toMatchObject([{ begrensd: false }, { begrensd: false }, { begrensd: true }]);
    expect(eerste('blended', { ...blended, volume: 11 })).toEqual({ code: 'blended', ...blended, volume: 11, begrensd: false });
  });

  it('heeft bij outcome geen resultaat waar niets van het resultaat afhangt', () => {
    const stappen = (resultaatdeel: number) => betalingMetStappen('outcome', { prijs: 100, clienten: 2, score: 1, resultaatdeel }).stappen.map(({ stap }) => stap);
    expect(stappen(0)).toEqual(['basis']);
    expect(stappen(0.1)).toEqual(['basis', 'resultaat']);
  });

  it('en de garantie van outcome geldt voor het deel dat niet van het resultaat afhangt', () => {
    const garantie = { prijs: 100, resultaatdeel: 0.5, minimum: 10, garantie: 1, clienten: 0, score: 1 };
    expect(betaald('outcome', { ...garantie, plafond: 500 })).toBe(500);
    expect(foutVan(() => betaald('outcome', { ...garantie, plafond: 499 }))?.gegevens).toEqual({ gegarandeerd: 500_00, plafond: 499_00 });
  });
});
