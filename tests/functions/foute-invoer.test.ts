import { afterEach, describe, expect, it, vi } from 'vitest';
import { werkblad, type Cel, type Foutcel } from './cellen';

const bek = await werkblad();

/** The error of a formula that is nothing but an error. */
function fout(naam: string, ...parameters: (Cel | object)[]): Foutcel {
  const [[cel] = []] = bek(naam, ...parameters);
  return cel as Foutcel;
}

describe('Foute invoer geeft een fout die parameter, waarde en remedie noemt', () => {
  it.each<[string, unknown[], RegExp]>([
    ['tekst', ['INSPANNING', 60, 'tien'], /^volume: "tien" is geen getal\. Typ hier een getal/],
    ['een getal dat als tekst is opgemaakt', ['INSPANNING', '62,50', 10], /^tarief: "62,50" is tekst die op een getal lijkt\. Zet de celopmaak op Getal/],
    ['waar of onwaar', ['INSPANNING', 60, true], /^volume: "true" is geen getal/],
    ['een negatief getal', ['INSPANNING', -60, 10], /^tarief: -60 is negatief\. Typ een getal van 0 of hoger/],
    ['oneindig', ['INSPANNING', 60, Infinity], /^volume: de waarde is oneindig groot/],
    ['iets dat geen getal is', ['INSPANNING', 60, NaN], /^volume: /],
    ['een foutcel', ['INSPANNING', 60, { type: 'Error', basicValue: '#DIV/0!' }], /^volume: in de cel staat de fout #DIV\/0!\. Herstel eerst die cel/],
    ['een getal dat nergens voor kan staan', ['INSPANNING', 60, 1e200], /^volume: .* is te groot om mee te rekenen\. Typ ten hoogste 1\.000\.000\.000\.000/],
    ['een percentage boven 1', ['INSPANNING', 60, 10, null, 20, null, 80], /^garantie: 80 is meer dan 1 \(100%\)\. Is 80% bedoeld\? Typ dan 0,8\./],
    ['een meerprijs boven 1', ['INSPANNING', 60, 10, null, null, 5, null, 1.01], /^meerprijs: 1,01 is meer dan 1/],
    ['een minimum boven het maximum', ['INSPANNING', 60, 10, null, 1200, 1000], /^Het minimum \(1\.200\) ligt boven het maximum \(1\.000\)\. Verlaag/],
    ['een gegarandeerd minimum boven het plafond', ['INSPANNING', 60, 10, 5_000, 100, null, 1], /€\s6\.000,00 .* plafond van €\s5\.000,00/],
    ['delen die samen boven 100% komen', ['OUTPUT', 60, 10, 5, 0.7, null, null, null, null, null, 8, 0.4], /^Startdeel \(70%\) en tussendeel \(40%\) zijn samen meer dan 100%/],
    ['een terugvordering zonder normtarief', ['TAAKGERICHT', 60, 10, 20, null, null, 0.5], /^Voor de terugvordering is een normtarief nodig.* Vul normtarief in/],
    ['een bijbetaling zonder normtarief', ['POPULATIE', 60, 10, null, null, 5, null, 4, null, null, 0.5], /^Voor de bijbetaling is een normtarief nodig/],
    ['een doel dat niet boven de ondergrens ligt', ['OUTCOME', 60, 10, 0.5, 0.2, 0.8, 0.8], /^Het doel \(0,8\) ligt niet boven de ondergrens \(0,8\)/],
    ['een negatief bedrag bij een plafond', ['PLAFOND', -1, 100], /^bedrag: -1 is negatief/],
    ['een waarschuwing van 90', ['PLAFOND', 10, 100, 90], /^waarschuwing: 90 is meer dan 1 .* Is 90% bedoeld\?/],
    ['een band die leeg is', ['VOLUMESTATUS', 5, 2, 1], /^Het minimum \(2\) ligt boven het maximum \(1\)/],
  ])('%s', (_, [naam, ...parameters], zin) => {
    const cel = fout(naam as string, ...(parameters as Cel[]));
    expect(cel.fout).toBe('#VALUE!');
    expect(cel.zin).toMatch(zin);
  });

  it('Een score die nog onbekend is geeft #N/A: er is niets fout, er ontbreekt iets', () => {
    for (const tekst of ['onbekend', ' Onbekend ']) {
      expect(fout('OUTCOME', 3_000, 100, tekst, 0.2)).toEqual({
        fout: '#N/A',
        zin: expect.stringMatching(/^score: nog onbekend.* Vul de waarde in/) as string,
      });
    }
  });

  it('Alleen een score kan onbekend zijn', () => {
    expect(fout('INSPANNING', 60, 'onbekend').fout).toBe('#VALUE!');
  });
});

describe('In een Engelse Excel zijn de meldingen Engels en de waarden in cellen Nederlands', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('De fout is Engels en de naam van de parameter blijft zoals Excel hem toont', () => {
    vi.stubGlobal('Office', { context: { displayLanguage: 'en-US' } });
    expect(fout('INSPANNING', 60, [[1], ['ten']])).toBe(60);
    expect(bek('INSPANNING', 60, [[1], ['ten']])[1]).toEqual([
      { fout: '#VALUE!', zin: expect.stringMatching(/^Row 2: volume: "ten" is not a number/) as string },
    ]);
  });

  it('Statussen en stappen zijn Nederlands, zodat twee mensen in één bestand hetzelfde zien', () => {
    vi.stubGlobal('Office', { context: { displayLanguage: 'en-US' } });
    expect(bek('PLAFOND', 120, 100)[0]?.[4]).toBe('overschrijding');
    expect(bek('VOLUMESTATUS', 5, 10, null)).toEqual([['onder minimum']]);
    expect(bek('UITLEG', 'inspanning', [['tarief', 'volume']], [[60, 10]]).at(-1)?.[0]).toBe('te betalen');
  });

  it('In een Nederlandse Excel zijn ze Nederlands', () => {
    vi.stubGlobal('Office', { context: { displayLanguage: 'nl-NL' } });
    expect(fout('INSPANNING', 60, 'tien').zin).toMatch(/is geen getal/);
  });
});
