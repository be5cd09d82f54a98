import { describe, expect, it } from 'vitest';
import { werkblad, type Cel } from './cellen';

const bek = await werkblad();

/** The one amount of a formula. */
function euro(naam: string, ...parameters: Cel[]): Cel {
  return bek(naam, ...parameters)[0]![0]!;
}

describe('Elke functie geeft wat de afspraak betaalt, met de parameters in hun vaste volgorde', () => {
  it.each<[string, string, Cel[], number]>([
    ['Uren tegen tarief', 'INSPANNING', [62.5, 1000], 62_500],
    ['Levering boven het maximum wordt niet vergoed', 'INSPANNING', [62.5, 1100, null, 900, 1000], 62_500],
    ['Met meerprijs telt wat boven het maximum ligt voor dat deel', 'INSPANNING', [62.5, 1100, null, null, 1000, null, 0.5], 65_625],
    ['Met garantie telt het tekort onder het minimum voor dat deel', 'INSPANNING', [62.5, 800, null, 900, null, 0.5], 53_125],
    ['Boven het plafond wordt niet betaald', 'INSPANNING', [62.5, 1000, 60_000], 60_000],

    ['Een lumpsum', 'TAAKGERICHT', [120_000], 120_000],
    ['Onder het minimum gaat de helft van het normtarief terug', 'TAAKGERICHT', [120_000, 800, 900, 1100, 100, 0.5, 0.25], 115_000],
    ['Boven het maximum komt een kwart van het normtarief erbij', 'TAAKGERICHT', [120_000, 1200, 900, 1100, 100, 0.5, 0.25], 122_500],
    ['Ook een lumpsum heeft een plafond', 'TAAKGERICHT', [120_000, 1200, 900, 1100, 100, 0.5, 0.25, 121_000], 121_000],

    ['Alleen afgeronde trajecten', 'OUTPUT', [2_400, 10, 6], 14_400],
    ['Een deel bij de start, een deel halverwege', 'OUTPUT', [2_400, 10, 6, 0.3, null, null, null, null, null, 8, 0.2], 18_240],
    ['Trajecten boven het maximum worden niet vergoed', 'OUTPUT', [2_400, 10, 9, 0.3, null, null, 8], 19_200],
    ['Met meerprijs tellen trajecten boven het maximum voor dat deel', 'OUTPUT', [2_400, 10, 9, 0.3, null, null, 8, null, 0.5], 20_760],
    ['Een garantie geldt voor het startdeel', 'OUTPUT', [2_400, 10, 6, 0.3, null, 12, null, 0.5], 18_000],
    ['Ook trajecten hebben een plafond', 'OUTPUT', [2_400, 10, 6, null, 14_000], 14_000],

    ['Een vijfde naar resultaat', 'OUTCOME', [3_000, 100, 0.4, 0.2], 264_000],
    ['Resultaat tussen ondergrens en doel', 'OUTCOME', [3_000, 100, 0.7, 0.2, 0.5, 0.9], 270_000],
    ['Een bonus boven het doel', 'OUTCOME', [3_000, 100, 0.96, 0.2, null, 0.8, 0.1], 306_000],
    ['Cliënten boven het maximum worden niet vergoed', 'OUTCOME', [3_000, 100, 0.8, 0.2, null, null, null, null, null, 90], 259_200],
    ['Met meerprijs tellen cliënten boven het maximum voor dat deel', 'OUTCOME', [3_000, 100, 0.8, 0.2, null, null, null, null, null, 90, null, 0.5], 273_600],
    ['Een garantie geldt voor het vaste deel', 'OUTCOME', [3_000, 100, 0.8, 0.2, null, null, null, null, 110, null, 0.5], 300_000],
    ['Ook outcome heeft een plafond', 'OUTCOME', [3_000, 100, 1, 0.2, null, null, null, 250_000], 250_000],

    ['Plekken, gebruikt of niet', 'BESCHIKBAARHEID', [12, 45_000], 540_000],
    ['Gebruik tegen het variabele tarief', 'BESCHIKBAARHEID', [12, 45_000, 2_000, 60], 660_000],
    ['Gebruik boven het maximum wordt niet vergoed', 'BESCHIKBAARHEID', [12, 45_000, 2_000, 60, null, null, 1_800], 648_000],
    ['Met meerprijs telt gebruik boven het maximum voor dat deel', 'BESCHIKBAARHEID', [12, 45_000, 2_000, 60, null, null, 1_800, null, 0.5], 654_000],
    ['Een garantie op gebruik', 'BESCHIKBAARHEID', [12, 45_000, 1_500, 60, null, 2_000, null, 0.5], 645_000],
    ['Ook beschikbaarheid heeft een plafond', 'BESCHIKBAARHEID', [12, 45_000, 2_000, 60, 600_000], 600_000],

    ['Inwoners maal normbedrag', 'POPULATIE', [64_000, 35.25], 2_256_000],
    ['Zwaardere zorg weegt mee', 'POPULATIE', [64_000, 35.25, 1.05], 2_368_800],
    ['Onder het minimum gaat een deel terug', 'POPULATIE', [64_000, 35.25, null, null, 800, 900, 1100, 100, 0.5, 0.25], 2_251_000],
    ['Boven het maximum komt er een deel bij', 'POPULATIE', [64_000, 35.25, null, null, 1200, 900, 1100, 100, 0.5, 0.25], 2_258_500],
    ['Ook populatie heeft een plafond', 'POPULATIE', [64_000, 35.25, 1.05, 2_300_000], 2_300_000],
  ])('%s: BEK.%s', (_, naam, parameters, verwacht) => {
    expect(euro(naam, ...parameters)).toBe(verwacht);
  });
});

describe('Leeg, nul en de tekst nul', () => {
  it.each([null, 0, '', '  '])('Een plafond, minimum of maximum dat %j is, is niet afgesproken', (leeg) => {
    expect(euro('INSPANNING', 62.5, 1000, leeg, leeg, leeg, leeg, leeg)).toBe(62_500);
  });

  it('De tekst nul is een echte nul: als plafond en als maximum', () => {
    expect(euro('INSPANNING', 62.5, 1000, 'nul')).toBe(0);
    expect(euro('INSPANNING', 62.5, 1000, null, null, ' Nul ')).toBe(0);
  });

  it('De tekst nul is ook een volume, een aantal en een score', () => {
    expect(euro('INSPANNING', 62.5, 'nul')).toBe(0);
    expect(euro('BESCHIKBAARHEID', 'nul', 45_000)).toBe(0);
    expect(euro('OUTCOME', 3_000, 100, 'nul', 0.2)).toBe(240_000);
  });

  it.each([null, 0, ''])('Een volume dat %j is, is nul', (leeg) => {
    expect(euro('INSPANNING', 62.5, leeg, null, 900, null, 0.5)).toBe(28_125);
  });

  it.each([null, 0, ''])('Doel en zorgzwaarte die %j zijn, zijn 1', (leeg) => {
    expect(euro('OUTCOME', 3_000, 100, 0.4, 0.2, leeg, leeg, leeg)).toBe(264_000);
    expect(euro('POPULATIE', 64_000, 35.25, leeg)).toBe(2_256_000);
  });

  it('Weggelaten parameters achteraan zijn leeg', () => {
    expect(euro('INSPANNING', 62.5, 1000)).toBe(euro('INSPANNING', 62.5, 1000, null, null, null, null, null));
  });
});

describe('Cellen komen soms als object', () => {
  it('Een getal met opmaak is een getal, een leeg object is leeg', () => {
    const tarief = { type: 'FormattedNumber', basicValue: 62.5, numberFormat: '€ 0,00' };
    expect(bek('INSPANNING', tarief, { basicValue: 1000 }, { type: 'Empty', basicValue: '' })).toEqual([[62_500]]);
  });

  it('Een gegevenstype zonder waarde is een fout en geen nul', () => {
    const aandeel = { type: 'Entity', basicType: 'Error', basicValue: '#VALUE!', text: 'Gouda' };
    expect(bek('INSPANNING', 62.5, aandeel)).toEqual([[{ fout: '#VALUE!', zin: expect.stringMatching(/^volume: .*fout #VALUE!/) as string }]]);
  });
});
