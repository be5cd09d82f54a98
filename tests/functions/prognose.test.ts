import { beforeAll, describe, expect, it } from 'vitest';
import { kolom, werkblad, type Formule } from './cellen';

let formule: Formule;
beforeAll(async () => {
  formule = await werkblad();
});

describe('BEK.PROGNOSE', () => {
  it.each([null, 0, ''])('leest lege perioden aan het eind (als %j) als nog te komen', (leeg) => {
    expect(formule('PROGNOSE', kolom(100, 100, leeg, leeg))).toEqual([[200, 0, 200, 400]]);
  });

  it.each([null, 0, ''])('leest een lege periode ertussen (als %j) als niets gerealiseerd', (leeg) => {
    expect(formule('PROGNOSE', kolom(100, leeg, 200, leeg))).toEqual([[300, 0, 100, 400]]);
  });

  it('kent het woord nul voor een laatste periode waarin echt niets was', () => {
    expect(formule('PROGNOSE', kolom(100, 'nul', null, null))).toEqual([[100, 0, 100, 200]]);
  });

  it.each([null, 0])('neemt zonder patroon en aandelen (als %j) gelijke perioden waarvan alles binnen is', (leeg) => {
    expect(formule('PROGNOSE', kolom(100, null), leeg, leeg)).toEqual([[100, 0, 100, 200]]);
    expect(formule('PROGNOSE', kolom(100, null), kolom(leeg, leeg), kolom(leeg, leeg))).toEqual([[100, 0, 100, 200]]);
  });

  it('neemt één aandeel binnen voor alle perioden', () => {
    expect(formule('PROGNOSE', kolom(90, 90), null, 0.9)).toEqual([[180, 20, 0, 200]]);
  });

  it.each([
    ['een aandeel als heel percentage', kolom(100, null), null, 80, 'Is 80% bedoeld? Typ dan 0,8.'],
    ['een aandeel van nul', kolom(100, null), null, 'nul', 'aandeelbinnen: hier moet meer dan 0 staan'],
    ['een negatief patroon', kolom(100, null), kolom(1, -1), null, 'Rij 2: patroon: -1 is negatief'],
    ['een patroon dat nul is waar realisatie is', kolom(100, null), kolom('nul', 1), null, 'Het patroon is 0 waar de realisatie er al is'],
    ['één realisatie bij een patroon van drie perioden', 100, kolom(1, 1, 1), null, 'realisatie: deze kolom heeft 1 rijen en een andere 3'],
    ['tekst als realisatie', kolom('veel', null), null, null, 'Rij 1: realisatie: "veel" is geen getal'],
  ])('weigert %s', (_, realisatie, patroon, aandeelbinnen, zin) => {
    expect(formule('PROGNOSE', realisatie, patroon, aandeelbinnen)).toEqual([[{ fout: '#VALUE!', zin: expect.stringContaining(zin) as string }]]);
  });

  it('geeft #N/B zolang er geen realisatie is', () => {
    expect(formule('PROGNOSE', kolom(null, 0))).toEqual([[{ fout: '#N/A', zin: 'realisatie: hier ontbreekt een waarde. Vul de cel in.' }]]);
  });
});
