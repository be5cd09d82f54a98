import { describe, expect, it } from 'vitest';
import { betaling, betalingMetStappen } from '../../src/model/bekostiging/betaling';
import { risicoVanEenheid } from '../../src/model/wat-als/risico';
import { basisVan, betaaldOp, JAAR, segmentopzet } from '../tables/werkmap';

const CONTRACT = { budget: 100_000, variabeldeel: 0.4, tarief: 50, afgesprokenvolume: 2000 };

describe('Blended bekostiging', () => {
  it.each([
    [2000, 100_000],
    [2100, 102_000],
    [1900, 98_000],
  ])('betaalt bij volume %d € %d: het budget, en een deel van het tarief voor wat afwijkt', (volume, euro) => {
    expect(betaling('blended', { ...CONTRACT, volume }).teBetalen).toBe(euro * 100);
  });

  it('is met deel 0 een lumpsum', () => {
    expect(betaling('blended', { ...CONTRACT, variabeldeel: 0, volume: 3500 }).teBetalen).toBe(100_000_00);
  });

  it('is met deel 1 en een budget van tarief × volume gewoon P×Q', () => {
    expect(betaling('blended', { ...CONTRACT, variabeldeel: 1, volume: 3500 }).teBetalen).toBe(3500 * 50_00);
  });

  it('wordt nooit negatief, en zegt dat ook', () => {
    const { teBetalen, stappen } = betalingMetStappen('blended', { ...CONTRACT, budget: 1000, variabeldeel: 1, volume: 0 });
    expect(teBetalen).toBe(0);
    expect(stappen[0]!.toelichting).toMatchObject({ code: 'blended', begrensd: true });
  });

  it('kost de gemeente voor de volgende eenheid het deel, en de aanbieder de rest', () => {
    const contract = { vorm: 'blended', budget: 100_000, tarief: 50, 'variabel deel': 0.4, 'afgesproken volume': 2000 };
    const { invoer } = basisVan(segmentopzet({ B: { contract, levering: { volume: 2000 } } }));
    expect(risicoVanEenheid(invoer, JAAR, { regel: 'B', volume: 2000, kostprijs: 55 }, 1)).toEqual({ gemeente: 20_00, aanbieder: 35_00 });
  });

  it('is verschuldigd voor zover zij volume niet volgt: een hard segmentplafond kort alleen de rest', () => {
    const contract = { vorm: 'blended', budget: 100_000, tarief: 50, 'variabel deel': 0.4, 'afgesproken volume': 2000 };
    const opzet = segmentopzet({ B: { contract, levering: { volume: 2100 } } }, { soort: 'hard', plafond: 101_000 });
    expect(betaaldOp(basisVan(opzet), 'B')).toEqual({ teBetalen: 101_000_00, onvergoed: 1_000_00 });
  });
});

describe('Een volumeafspraak bij blended', () => {
  it('stopt boven het maximum ook het deel, behalve de meerprijs', () => {
    expect(betaling('blended', { ...CONTRACT, volume: 2500, maximum: 2100 }).teBetalen).toBe(102_000_00);
    expect(betaling('blended', { ...CONTRACT, volume: 2500, maximum: 2100, meerprijs: 0.5 }).teBetalen).toBe(106_000_00);
  });

  it('vult een gegarandeerd minimum aan tegen het deel', () => {
    expect(betaling('blended', { ...CONTRACT, volume: 1500, minimum: 1900, garantie: 1 }).teBetalen).toBe(98_000_00);
  });
});
