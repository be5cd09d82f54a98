import { describe, expect, it } from 'vitest';
import type { Termen } from '../../src/model/termen';
import { betaald, foutVan } from './euro';

/** € 240.000 whatever the result, and € 60.000 that follows it. */
const contract: Termen = { prijs: 3_000, clienten: 100, resultaatdeel: 0.2 };

describe('Outcome betaalt een deel van de prijs naar het behaalde resultaat', () => {
  it.each([
    [0, 240_000],
    [0.4, 264_000],
    [0.999, 299_940],
    [1, 300_000],
    [1.2, 300_000],
  ])('Zonder ondergrens en met doel 1 kost score %d € %d', (score, euro) => {
    expect(betaald('outcome', { ...contract, score })).toBe(euro);
  });

  it.each([
    [0.49, 240_000],
    [0.5, 240_000],
    [0.51, 241_500],
    [0.7, 270_000],
    [0.9, 300_000],
    [0.91, 300_000],
  ])('Tussen ondergrens 0,5 en doel 0,9 loopt het resultaatdeel evenredig op: score %d kost € %d', (score, euro) => {
    expect(betaald('outcome', { ...contract, ondergrens: 0.5, doel: 0.9, score })).toBe(euro);
  });

  it.each([
    [0.8, 300_000],
    [0.84, 303_000],
    [0.88, 306_000],
    [0.96, 306_000],
  ])('Met een bonus van 10%% boven doel 0,8 kost score %d € %d en nooit meer', (score, euro) => {
    expect(betaald('outcome', { ...contract, doel: 0.8, bonus: 0.1, score })).toBe(euro);
  });

  it('Met een resultaatdeel van 100% wordt zonder resultaat niets betaald', () => {
    expect(betaald('outcome', { ...contract, resultaatdeel: 1, score: 0 })).toBe(0);
    expect(betaald('outcome', { ...contract, resultaatdeel: 1, score: 0.5 })).toBe(150_000);
  });

  it('Een resultaatdeel van een derde betaalt op het doel precies de hele prijs', () => {
    expect(betaald('outcome', { prijs: 9_000, clienten: 100, resultaatdeel: 1 / 3, score: 1 })).toBe(900_000);
  });

  it('Een score die zelf een breuk is verdient precies dat deel', () => {
    // 41 van 63 cliënten, doel 2/3: (41/63) ÷ (2/3) = 41/42 van € 600.000, plus € 300.000
    const score = betaald('outcome', { prijs: 9_000, clienten: 100, resultaatdeel: 2 / 3, score: 41 / 63, doel: 2 / 3 });
    expect(score).toBe(885_714.29);
  });
});

describe('Een doel dat niet boven de ondergrens ligt is een fout', () => {
  it.each([
    [0.5, 0.5],
    [0.4, 0.5],
  ])('Doel %d bij ondergrens %d', (doel, ondergrens) => {
    expect(foutVan(() => betaald('outcome', { ...contract, score: 1, doel, ondergrens }))).toEqual({
      code: 'doelNietBovenOndergrens',
      gegevens: { doel, ondergrens },
    });
  });
});

describe('De volumeafspraak bij outcome gaat over cliënten', () => {
  it.each([
    [101, 288_000],
    [100, 288_000],
    [99, 285_120],
    [90, 259_200],
  ])('Cliënten boven het maximum van %d worden niet vergoed, ook niet in het resultaat: € %d', (maximum, euro) => {
    expect(betaald('outcome', { ...contract, score: 0.8, maximum })).toBe(euro);
  });

  it('Met een meerprijs van 50% tellen 100 cliënten bij een maximum van 90 als 95', () => {
    expect(betaald('outcome', { ...contract, score: 0.8, maximum: 90, meerprijs: 0.5 })).toBe(273_600);
  });

  it.each([
    [100, 288_000],
    [101, 289_200],
    [110, 300_000],
  ])('De garantie op een minimum van %d geldt alleen voor het vaste deel: € %d bij 50%%', (minimum, euro) => {
    expect(betaald('outcome', { ...contract, score: 0.8, minimum, garantie: 0.5 })).toBe(euro);
  });
});
