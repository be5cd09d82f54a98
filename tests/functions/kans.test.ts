import { beforeAll, describe, expect, it } from 'vitest';
import { kolom, werkblad, type Formule } from './cellen';

let formule: Formule;
beforeAll(async () => {
  formule = await werkblad();
});

describe('BEK.WEIGERKANS', () => {
  it('rekent een kolom plekken bij één belasting', () => {
    expect(formule('WEIGERKANS', kolom(1, 2), 1)).toEqual([[0.5], [0.2]]);
  });

  it.each([null, 0])('leest een lege cel (als %j) als geen plekken of geen aanvragen', (leeg) => {
    expect(formule('WEIGERKANS', leeg, 5)).toEqual([[1]]);
    expect(formule('WEIGERKANS', 5, leeg)).toEqual([[0]]);
  });

  it('houdt een fout bij haar rij', () => {
    expect(formule('WEIGERKANS', kolom(2.5, 'drie', -1, 200_000, 2), 1)).toEqual([
      [{ fout: '#VALUE!', zin: 'Rij 1: plekken: 2,5 is geen geheel getal. Typ een getal zonder cijfers achter de komma.' }],
      [{ fout: '#VALUE!', zin: 'Rij 2: plekken: "drie" is geen getal. Typ hier een getal, of laat de cel leeg.' }],
      [{ fout: '#VALUE!', zin: 'Rij 3: plekken: -1 is negatief. Typ een getal van 0 of hoger.' }],
      [{ fout: '#VALUE!', zin: 'Rij 4: plekken: 200.000 is te groot om mee te rekenen. Typ ten hoogste 100.000.' }],
      [0.2],
    ]);
  });
});

describe('BEK.OVERSCHRIJDING', () => {
  it('geeft per rij kans, verwachte betaling en verwacht onvergoed', () => {
    expect(formule('OVERSCHRIJDING', kolom(100, 200), 0, 150)).toEqual([
      [0, 100, 0],
      [1, 150, 50],
    ]);
  });

  it.each([null, 0])('leest een leeg plafond (als %j) als geen plafond en een lege standaardafwijking als zeker', (leeg) => {
    expect(formule('OVERSCHRIJDING', 100, leeg, leeg)).toEqual([[0, 100, 0]]);
  });

  it('kent het woord nul voor een plafond van echt nul', () => {
    expect(formule('OVERSCHRIJDING', 100, 0, 'nul')).toEqual([[1, 0, 100]]);
  });

  it('weigert een negatieve standaardafwijking in alle drie de cellen van haar rij', () => {
    const [rij] = formule('OVERSCHRIJDING', 100, -5, 90);
    const fout = { fout: '#VALUE!', zin: 'standaardafwijking: -5 is negatief. Typ een getal van 0 of hoger.' };
    expect(rij).toEqual([fout, fout, fout]);
  });
});
