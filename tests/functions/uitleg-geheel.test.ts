import { describe, expect, it } from 'vitest';
import { kolom, werkblad, type Cel } from './cellen';

const bek = await werkblad();

/** A whole explanation as it stands in the sheet, a line per step; spaces that do not break are shown as others. */
function uitleg(vorm: Cel, parameters: Record<string, unknown>): string[] {
  return bek('UITLEG', vorm, kolom(...Object.keys(parameters)), kolom(...Object.values(parameters))).map((rij) => rij.map(String).join(' | ').replaceAll('\u00a0', ' '));
}

// Regression: these pin every word and figure of some whole chains, so that a change in one is seen and meant.
describe('Hele uitleg, woord voor woord (regressie)', () => {
  it('Inspanning boven het maximum, onder een hard plafond', () => {
    expect(uitleg('inspanning', { tarief: 62.5, volume: 1_200, minimum: 900, maximum: 1_100, meerprijs: 0.4, plafond: 70_000 })).toMatchInlineSnapshot(`
      [
        "basis | 75000 | € 62,50 × 1.200 geleverd",
        "volumeafspraak | -3750 | volume 1.200 ligt 100 boven het maximum van 1.100; daarboven geldt 40% van de prijs: 1.140 telt mee",
        "plafond | -1250 | € 1.250,00 boven het plafond van € 70.000,00 wordt niet vergoed; de plicht om te helpen blijft",
        "te betalen | 70000 | ",
      ]
    `);
  });

  it('Inspanning onder een gegarandeerd minimum', () => {
    expect(uitleg('inspanning', { tarief: 62.5, volume: 812.5, minimum: 900, garantie: 0.8 })).toMatchInlineSnapshot(`
      [
        "basis | 50781.25 | € 62,50 × 812,5 geleverd",
        "volumeafspraak | 4375 | volume 812,5 ligt 87,5 onder het minimum van 900; garantie 80% van het tekort: 70 wordt betaald",
        "te betalen | 55156.25 | ",
      ]
    `);
  });

  it('Taakgericht onder de corridor, en een terugvordering die het hele budget haalt', () => {
    const band = { minimum: 900, maximum: 1_100, normtarief: 50, terugvordering: 0.5 };
    expect(uitleg('taakgericht', { budget: 100_000, volume: 800, ...band })).toMatchInlineSnapshot(`
      [
        "basis | 100000 | lumpsum van € 100.000,00",
        "volumeafspraak | -2500 | volume 800 ligt 100 onder het minimum van 900; terug gaat 50% van € 50,00 per eenheid",
        "te betalen | 97500 | ",
      ]
    `);
    expect(uitleg('taakgericht', { budget: 10_000, volume: 100, ...band })).toMatchInlineSnapshot(`
      [
        "basis | 10000 | lumpsum van € 10.000,00",
        "volumeafspraak | -10000 | volume 100 ligt 800 onder het minimum van 900; terug gaat 50% van € 50,00 per eenheid, tot ten hoogste het hele budget",
        "te betalen | 0 | ",
      ]
    `);
  });

  it('Output in drie delen, boven het maximum', () => {
    const delen = { prijs: 2_400, gestart: 12, tussentijds: 10, afgerond: 8, startdeel: 0.4, tussendeel: 0.25 };
    expect(uitleg('output', { ...delen, maximum: 10, meerprijs: 0.5 })).toMatchInlineSnapshot(`
      [
        "basis | 24240 | € 2.400,00 × (40% × 12 gestart + 25% × 10 tussentijds + 35% × 8 afgerond)",
        "volumeafspraak | -960 | 12 gestart bij een afspraak van ≤ 10; mee tellen 11 gestart, 10 tussentijds, 8 afgerond (boven het maximum 50%)",
        "te betalen | 23280 | ",
      ]
    `);
  });

  it('Outcome met bonus', () => {
    const contract = { prijs: 1_200, clienten: 50, score: 0.9, resultaatdeel: 0.25, ondergrens: 0.2, doel: 0.8, bonus: 0.1 };
    expect(uitleg('outcome', { ...contract, plafond: 60_000 })).toMatchInlineSnapshot(`
      [
        "basis | 45000 | € 1.200,00 × 75% vast deel × 50 cliënten",
        "resultaat | 16500 | score 0,9 (ondergrens 0,2, doel 0,8) verdient 110% van het resultaatdeel: € 1.200,00 × 25% × 110% × 50 cliënten",
        "plafond | -1500 | € 1.500,00 boven het plafond van € 60.000,00 wordt niet vergoed; de plicht om te helpen blijft",
        "te betalen | 60000 | ",
      ]
    `);
  });

  it('Beschikbaarheid met een gegarandeerd gebruik, en populatie boven de corridor', () => {
    expect(uitleg('beschikbaarheid', { plekken: 4, prijs: 90_000, volume: 200, variabeltarief: 45, minimum: 260, garantie: 1 })).toMatchInlineSnapshot(`
      [
        "basis | 369000 | 4 plekken × € 90.000,00 + € 45,00 × 200 gebruikt",
        "volumeafspraak | 2700 | volume 200 ligt 60 onder het minimum van 260; garantie 100% van het tekort: 60 wordt betaald",
        "te betalen | 371700 | ",
      ]
    `);
    const bevolking = { omvang: 9_000, normbedrag: 240, zorgzwaarte: 1.05 };
    expect(uitleg('populatie', { ...bevolking, volume: 1_300, maximum: 1_100, normtarief: 50, bijbetaling: 0.5 })).toMatchInlineSnapshot(`
      [
        "basis | 2268000 | 9.000 personen × € 240,00 × zorgzwaarte 1,05",
        "volumeafspraak | 5000 | volume 1.300 ligt 200 boven het maximum van 1.100; bij komt 50% van € 50,00 per eenheid",
        "te betalen | 2273000 | ",
      ]
    `);
  });
});
