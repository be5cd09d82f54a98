import { beforeAll, describe, expect, it } from 'vitest';
import { kolom, werkblad, type Formule } from './cellen';

const DREMPELS = kolom(0, 1000, 2000);
const TARIEVEN = kolom(60, 50, 40);

let formule: Formule;
beforeAll(async () => {
  formule = await werkblad();
});

describe('BEK.STAFFEL', () => {
  it('rekent elk volume in een kolom door de staffel', () => {
    expect(formule('STAFFEL', kolom(500, 1500, 2500), DREMPELS, TARIEVEN)).toEqual([[30_000], [85_000], [130_000]]);
  });

  it.each(['ja', 'JA', true])('rekent met %s alle eenheden tegen de bereikte trede', (geheelvolume) => {
    expect(formule('STAFFEL', 1000, DREMPELS, TARIEVEN, geheelvolume)).toEqual([[50_000]]);
  });

  it.each(['nee', false, 0, null, ''])('rekent met %s elke eenheid tegen haar eigen trede', (geheelvolume) => {
    expect(formule('STAFFEL', 1000, DREMPELS, TARIEVEN, geheelvolume)).toEqual([[60_000]]);
  });

  it.each([null, 0])('laat rijen onder de laatste trede weg die leeg zijn (als %s)', (leeg) => {
    const drempels = kolom(leeg, 1000, leeg, leeg);
    expect(formule('STAFFEL', 1500, drempels, kolom(60, 50, leeg, leeg))).toEqual([[85_000]]);
  });

  it.each([null, 0])('is een trede met tarief %s gratis', (leeg) => {
    expect(formule('STAFFEL', 1500, kolom(0, 1000), kolom(leeg, 50))).toEqual([[25_000]]);
  });

  it('noemt de rij van een tarief dat geen getal is', () => {
    expect(formule('STAFFEL', 1500, DREMPELS, kolom(60, 'vijftig', 40))).toEqual([
      [{ fout: '#VALUE!', zin: 'Rij 2: tarieven: "vijftig" is geen getal. Typ hier een getal, of laat de cel leeg.' }],
    ]);
  });

  it('houdt één fout volume bij zijn eigen rij', () => {
    const [goed, fout] = formule('STAFFEL', kolom(500, -1), DREMPELS, TARIEVEN);
    expect(goed).toEqual([30_000]);
    expect(fout).toEqual([{ fout: '#VALUE!', zin: 'Rij 2: volume: -1 is negatief. Typ een getal van 0 of hoger.' }]);
  });

  it.each([
    ['een eerste drempel boven 0', kolom(100, 1000), kolom(60, 50), 'De eerste drempel is 100'],
    ['drempels die niet oplopen', kolom(0, 1000, 500), TARIEVEN, 'Drempel 500 volgt op 1.000'],
    ['ongelijke kolommen', kolom(0, 1000), TARIEVEN, 'drempels: deze kolom heeft 2 rijen'],
  ])('weigert %s', (_, drempels, tarieven, zin) => {
    const [[cel]] = formule('STAFFEL', 10, drempels, tarieven) as [[{ fout: string; zin: string }]];
    expect(cel.fout).toBe('#VALUE!');
    expect(cel.zin).toContain(zin);
  });
});
