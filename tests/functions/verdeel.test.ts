import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { kolom, werkblad, type Formule } from './cellen';

let formule: Formule;
beforeAll(async () => {
  formule = await werkblad();
});

describe('BEK.VERDEEL', () => {
  it('geeft de overblijvende cent aan de bovenste bij gelijke rest', () => {
    expect(formule('VERDEEL', 100, kolom(1, 1, 1))).toEqual([[33.34], [33.33], [33.33]]);
  });

  it('geeft de overblijvende cent aan de grootste rest', () => {
    // 0.10 over 1 : 2 : 3 is 1.67, 3.33 and 5 cents.
    expect(formule('VERDEEL', 0.1, kolom(1, 2, 3))).toEqual([[0.02], [0.03], [0.05]]);
  });

  it('verdeelt ook een terugvordering', () => {
    expect(formule('VERDEEL', -100, kolom(1, 1, 1))).toEqual([[-33.34], [-33.33], [-33.33]]);
  });

  it('rondt af op een eigen eenheid, en wat daaronder overblijft gaat niet verloren', () => {
    expect(formule('VERDEEL', 1000.5, kolom(1, 1, 1), 1)).toEqual([[334.5], [333], [333]]);
  });

  it.each([null, 0, ''])('leest een leeg gewicht (als %j) als 0 en een lege eenheid als een cent', (leeg) => {
    expect(formule('VERDEEL', 10, kolom(1, leeg, 3), leeg)).toEqual([[2.5], [0], [7.5]]);
  });

  it.each([
    ['een negatief gewicht', 100, kolom(1, -2), null, 'Rij 2: gewichten: -2 is negatief'],
    ['gewichten die alle 0 zijn', 100, kolom(0, null), null, 'Alle gewichten zijn 0'],
    ['tekst als bedrag', 'honderd', kolom(1, 1), null, 'bedrag: "honderd" is geen getal'],
    ['meer dan één bedrag', kolom(1, 2), kolom(1, 1), null, 'bedrag: het bereik heeft 2 cellen'],
    ['gewichten naast elkaar', 100, [[1, 2]], null, 'gewichten: het bereik heeft 2 kolommen'],
    ['een eenheid van een halve cent', 100, kolom(1, 1), 0.005, 'eenheid: 0,005 is geen heel aantal centen'],
    ['een eenheid van anderhalve cent', 100, kolom(1, 1), 0.015, 'eenheid: 0,015 is geen heel aantal centen'],
    ['een negatieve eenheid', 100, kolom(1, 1), -1, 'eenheid: -1 is negatief'],
  ])('weigert %s', (_, bedrag, gewichten, eenheid, zin) => {
    expect(formule('VERDEEL', bedrag, gewichten, eenheid)).toEqual([[{ fout: '#VALUE!', zin: expect.stringContaining(zin) as string }]]);
  });

  it('telt altijd precies op, en geen deel ligt een hele eenheid naast zijn evenredige deel', () => {
    const gewichten = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 20 }).filter((lijst) => lijst.some((gewicht) => gewicht > 0));
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), gewichten, (centen, lijst) => {
        const delen = formule('VERDEEL', centen / 100, kolom(...lijst)).map(([deel]) => Math.round((deel as number) * 100));
        expect(delen.reduce((som, deel) => som + deel, 0)).toBe(centen);
        const totaal = lijst.reduce((som, gewicht) => som + gewicht, 0);
        delen.forEach((deel, i) => {
          expect(Math.abs(deel - (centen * lijst[i]!) / totaal)).toBeLessThan(1);
        });
      }),
    );
  });
});
