import { beforeAll, describe, expect, it } from 'vitest';
import { kolom, werkblad, type Formule } from './cellen';

const LUMPSUM = [['budget', 100_000]];
const PQ = [['tarief', 50]];

let formule: Formule;
beforeAll(async () => {
  formule = await werkblad();
});

describe('BEK.OMSLAGPUNT', () => {
  it('geeft het volume waarbij beide vormen evenveel kosten', () => {
    expect(formule('OMSLAGPUNT', 'taakgericht', LUMPSUM, 'inspanning', PQ)).toEqual([[2000]]);
  });

  it('zet meer volumes onder elkaar, oplopend', () => {
    const gegarandeerd = [['tarief', 50], ['minimum', 400], ['garantie', 1]];
    const lijn = [['plekken', 1], ['prijs', 8000], ['variabeltarief', 40]];
    expect(formule('OMSLAGPUNT', 'inspanning', gegarandeerd, 'beschikbaarheid', lijn)).toEqual([[300], [800]]);
  });

  it.each([null, 0, ''])('leest lege grenzen (als %j) als zoeken zonder einde, en slaat lege rijen over', (leeg) => {
    expect(formule('OMSLAGPUNT', 'taakgericht', [...LUMPSUM, [leeg, leeg]], 'inspanning', PQ, leeg, leeg)).toEqual([[2000]]);
  });

  it('geeft #N/B als er in het bereik geen omslagpunt is', () => {
    expect(formule('OMSLAGPUNT', 'taakgericht', LUMPSUM, 'inspanning', PQ, 0, 1000)).toEqual([
      [{ fout: '#N/A', zin: expect.stringContaining('geen volume waarbij beide vormen evenveel kosten') as string }],
    ]);
  });

  it.each([
    ['zonder vorm', [null, LUMPSUM, 'inspanning', PQ], '#N/A', 'vormA: hier ontbreekt een waarde'],
    ['zonder tarief', ['taakgericht', LUMPSUM, 'inspanning', [['plafond', 1000]]], '#N/A', 'waardenB, tarief: hier ontbreekt een waarde'],
    ['zonder aantal gestart', ['output', [['prijs', 1000], ['afgerond', 8]], 'inspanning', PQ], '#N/A', 'waardenA, gestart: hier ontbreekt een waarde'],
    ['met een onbekende vorm', ['lumpsum', LUMPSUM, 'inspanning', PQ], '#VALUE!', 'vormA: "lumpsum" bestaat niet'],
    ['met een naam die de vorm niet kent', ['taakgericht', PQ, 'inspanning', PQ], '#VALUE!', '"tarief" is hier geen naam. Mogelijk zijn: budget'],
    ['met één kolom', ['taakgericht', kolom('budget', 100_000), 'inspanning', PQ], '#VALUE!', 'waardenA: het bereik heeft 1 kolom. Geef twee kolommen'],
    ['met waarden die elkaar tegenspreken', ['taakgericht', LUMPSUM, 'inspanning', [['tarief', 50], ['minimum', 10], ['maximum', 5]]], '#VALUE!', 'Het minimum (10) ligt boven het maximum (5)'],
    ['met vanaf boven tot', ['taakgericht', LUMPSUM, 'inspanning', PQ, 100, 50], '#VALUE!', 'Vanaf (100) ligt niet onder tot (50)'],
    ['met meer dan één grens', ['taakgericht', LUMPSUM, 'inspanning', PQ, kolom(1, 2)], '#VALUE!', 'vanaf: het bereik heeft 2 cellen. Geef één cel.'],
  ])('kan niet rekenen %s', (_, parameters, fout, zin) => {
    expect(formule('OMSLAGPUNT', ...parameters)).toEqual([[{ fout, zin: expect.stringContaining(zin) as string }]]);
  });
});
