import { describe, expect, it } from 'vitest';
import { betaald, foutVan } from './euro';

const plekken = { plekken: 12, prijs: 45_000 };
const metGebruik = { ...plekken, variabeltarief: 60 };

describe('Beschikbaarheid betaalt plekken die klaarstaan', () => {
  it('Twaalf plekken van € 45.000 kosten € 540.000, gebruikt of niet', () => {
    for (const volume of [0, 4_000]) expect(betaald('beschikbaarheid', { ...plekken, volume })).toBe(540_000);
  });

  it('Gebruik komt erbij tegen het variabele tarief', () => {
    expect(betaald('beschikbaarheid', { ...metGebruik, volume: 2_000 })).toBe(660_000);
  });
});

describe('De volumeafspraak gaat over het variabele deel', () => {
  it.each([
    [1_799, 647_940],
    [1_800, 648_000],
    [1_801, 648_000],
    [2_500, 648_000],
  ])('Gebruik boven het maximum van 1.800 wordt niet vergoed: %d kost € %d', (volume, euro) => {
    expect(betaald('beschikbaarheid', { ...metGebruik, volume, maximum: 1_800 })).toBe(euro);
  });

  it('Met een meerprijs van 50% telt gebruik boven het maximum voor de helft', () => {
    expect(betaald('beschikbaarheid', { ...metGebruik, volume: 2_000, maximum: 1_800, meerprijs: 0.5 })).toBe(654_000);
  });

  it.each([
    [1_500, 645_000],
    [1_999, 659_970],
    [2_000, 660_000],
    [2_001, 660_060],
  ])('Een garantie van 50%% op 2.000 vult %d gebruikt aan tot € %d', (volume, euro) => {
    expect(betaald('beschikbaarheid', { ...metGebruik, volume, minimum: 2_000, garantie: 0.5 })).toBe(euro);
  });

  it('Een minimum boven het maximum is een fout', () => {
    expect(foutVan(() => betaald('beschikbaarheid', { ...metGebruik, minimum: 2, maximum: 1 }))?.code).toBe('minimumBovenMaximum');
  });
});
