import { beforeAll, describe, expect, it } from 'vitest';
import { kolom, werkblad, type Formule } from './cellen';

let formule: Formule;
beforeAll(async () => {
  formule = await werkblad();
});

describe('BEK.VERSCHIL', () => {
  it('geeft één rij over alle regels samen', () => {
    expect(formule('VERSCHIL', kolom(10, 20), kolom(100, 100), kolom(10, 20), kolom(120, 100))).toEqual([[0, 300, -100, 200]]);
  });

  it('neemt één tarief voor alle regels', () => {
    expect(formule('VERSCHIL', 10, kolom(100, 100), 11, kolom(100, 120))).toEqual([[220, 200, 0, 420]]);
  });

  it.each([null, 0, ''])('leest leeg (als %j) als niets, klassiek en zonder eenheid', (leeg) => {
    expect(formule('VERSCHIL', kolom(50, leeg), kolom(100, leeg), kolom(50, 30), kolom(100, 50), leeg, leeg)).toEqual([
      formule('VERSCHIL', kolom(50, 30), kolom(100, 0), kolom(50, 30), kolom(100, 50))[0],
    ]);
  });

  it('houdt eenheden uit elkaar, zonder op hoofdletters te letten', () => {
    const uren = formule('VERSCHIL', kolom(50, 60), kolom(100, 100), kolom(50, 60), kolom(150, 100), null, kolom('uur', 'Uur'));
    const gemengd = formule('VERSCHIL', kolom(50, 60), kolom(100, 100), kolom(50, 60), kolom(150, 100), null, kolom('uur', 'etmaal'));
    expect(uren).toEqual([[0, 2750, -250, 2500]]);
    expect(gemengd).toEqual([[0, 2500, 0, 2500]]);
  });

  it.each([
    ['een onbekende methode', kolom(50, 60), 'modern', null, 'methode: "modern" bestaat niet. Kies uit: klassiek, symmetrisch.'],
    ['een negatief tarief', kolom(50, -60), null, null, 'Rij 2: tarief0: -60 is negatief'],
    ['een fout in een cel', kolom(50, { type: 'Error', basicValue: '#DIV/0!' }), null, null, 'Rij 2: tarief0: in de cel staat de fout #DIV/0!'],
    ['een fout als eenheid', 50, null, { type: 'Error', basicValue: '#N/A' }, 'Rij 1: eenheid: in de cel staat de fout #N/A'],
    ['kolommen van ongelijke lengte', kolom(50, 60, 70), null, null, 'volume0: deze kolom heeft 2 rijen en een andere 3'],
  ])('weigert %s', (_, tarief0, methode, eenheid, zin) => {
    expect(formule('VERSCHIL', tarief0, kolom(1, 1), 50, kolom(1, 1), methode, eenheid)).toEqual([
      [{ fout: '#VALUE!', zin: expect.stringContaining(zin) as string }],
    ]);
  });
});
