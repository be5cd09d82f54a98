import { describe, expect, it } from 'vitest';
import type { Staffelsoort } from '../../../src/model/afspraken/staffel';
import { betaling, betalingMetStappen } from '../../../src/model/bekostiging/betaling';
import { gestaffeld } from '../../../src/model/bekostiging/gestaffeld';
import type { Termen } from '../../../src/model/termen';
import { betaald, foutVan } from '../euro';

/** € 60 an hour, € 50 from the thousandth on and € 40 from the two thousandth. */
function staffel(soort: Staffelsoort) {
  return gestaffeld({ treden: [{ drempel: 0, tarief: 60 }, { drempel: 1000, tarief: 50 }, { drempel: 2000, tarief: 40 }], soort });
}

const MARGINAAL = staffel('marginaal');
const GEHEEL = staffel('geheel volume');

describe('Een staffel met een maximum', () => {
  it.each<[number, Termen, number]>([
    [1100, {}, 65_000],
    [1200, {}, 65_000],
    [1200, { meerprijs: 0.5 }, 67_500],
    [1200, { meerprijs: 1 }, 70_000],
    [900, {}, 54_000],
  ])('van 1.100 betaalt %d geleverd met %j in zijn eigen treden: € %d', (volume, termen, euro) => {
    expect(betaald(MARGINAAL, { volume, maximum: 1100, ...termen })).toBe(euro);
  });

  it('over het hele volume rekent ook wat tot het maximum telt tegen de bereikte trede', () => {
    expect(betaald(GEHEEL, { volume: 1200, maximum: 800 })).toBe(800 * 50);
    expect(betaald(GEHEEL, { volume: 1200, maximum: 800, meerprijs: 0.5 })).toBe(800 * 50 + 200 * 50);
  });
});

describe('Een staffel met een gegarandeerd minimum', () => {
  const minimum = { minimum: 1400, garantie: 0.5 };

  it('betaalt wat is gegarandeerd alsof het was geleverd, en is dat verschuldigd', () => {
    // Half of what is short of 1 400 counts: 1 300 hours.
    expect(betaling(MARGINAAL, { volume: 1200, ...minimum })).toMatchObject({ teBetalen: 75_000_00, vast: 5_000_00 });
  });

  it.each([1400, 1500])('garandeert bij %d geleverd niets', (volume) => {
    expect(betaling(MARGINAAL, { volume, ...minimum })).toMatchObject({ teBetalen: (60_000 + (volume - 1000) * 50) * 100, vast: 0 });
  });

  it('betaalt nooit minder dan wat is geleverd, ook niet als de garantie over een klif heen reikt', () => {
    expect(betaald(GEHEEL, { volume: 900, minimum: 1100, garantie: 1 })).toBe(1100 * 50);
    expect(betaling(GEHEEL, { volume: 990, minimum: 1010, garantie: 1 })).toMatchObject({ teBetalen: 990 * 60_00, vast: 0 });
  });

  it('kan niet meer garanderen dan het plafond betaalt, gemeten aan wat zonder levering zou worden betaald', () => {
    const garantie = { minimum: 1500, garantie: 0.8 };
    // 1 200 hours in their own tiers.
    expect(betaald(MARGINAAL, { volume: 0, ...garantie, plafond: 70_000 })).toBe(70_000);
    expect(foutVan(() => betaald(MARGINAAL, { volume: 0, ...garantie, plafond: 69_999 }))).toEqual({
      code: 'garantieBovenPlafond',
      gegevens: { gegarandeerd: 70_000_00, plafond: 69_999_00 },
    });
    expect(betaald(MARGINAAL, { volume: 2000, minimum: 1500, plafond: 100 })).toBe(100);
  });
});

describe('De uitleg van een staffel', () => {
  it('noemt elke trede, en de volumeafspraak die erop volgt', () => {
    const { stappen } = betalingMetStappen(MARGINAAL, { volume: 1200, maximum: 1100 });
    expect(stappen).toEqual([
      {
        stap: 'basis', bedrag: 70_000_00, subtotaal: 70_000_00,
        toelichting: { code: 'staffel', volume: 1200, perTrede: [{ aantal: 1000, tarief: 60 }, { aantal: 200, tarief: 50 }] },
      },
      {
        stap: 'volumeafspraak', bedrag: -5_000_00, subtotaal: 65_000_00,
        toelichting: { code: 'bovenMaximum', volume: 1200, maximum: 1100, meerprijs: 0, tellend: 1100 },
      },
    ]);
  });

  it('is zonder levering alleen een volume van nul', () => {
    expect(betalingMetStappen(MARGINAAL, {}).stappen).toEqual([
      { stap: 'basis', bedrag: 0, subtotaal: 0, toelichting: { code: 'staffel', volume: 0, perTrede: [] } },
    ]);
  });
});
