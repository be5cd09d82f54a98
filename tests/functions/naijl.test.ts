import { beforeAll, describe, expect, it } from 'vitest';
import { werkblad, type Formule } from './cellen';

const driehoek = (leeg: unknown) => [
  [100, 150, 165, 170],
  [110, 168, 180, leeg],
  [120, 172, leeg, leeg],
  [130, leeg, leeg, leeg],
];

let formule: Formule;
beforeAll(async () => {
  formule = await werkblad();
});

describe('BEK.NAIJL', () => {
  it.each([null, 0, ''])('geeft een rij per zorgperiode en dan het totaal; de toekomst is leeg (als %j)', (leeg) => {
    const uitkomst = formule('NAIJL', driehoek(leeg));
    expect(uitkomst).toHaveLength(5);
    expect(uitkomst[0]).toEqual([170, 170, 0, 0]);
    expect(formule('NAIJL', driehoek(leeg), 'totaal')).toEqual([uitkomst[4]]);
    expect(formule('NAIJL', driehoek(leeg), leeg)).toEqual(uitkomst);
  });

  it('geeft de ontwikkelfactoren naast elkaar, onder de kolom waar zij heen gaan', () => {
    const [factoren] = formule('NAIJL', driehoek(null), 'factoren');
    expect(factoren).toEqual([(150 + 168 + 172) / (100 + 110 + 120), (165 + 180) / (150 + 168), 170 / 165]);
  });

  it('laat met drie kolommen alleen de standaardfout weg, met de reden', () => {
    const [eerste, tweede] = formule('NAIJL', [[100, 150, 165], [110, 168, null], [120, null, null]]);
    expect(eerste).toEqual([165, 165, 0, 0]);
    expect(tweede).toEqual([168, 184.8, 16.8, { fout: '#N/A', zin: expect.stringContaining('zo weinig perioden') as string }]);
  });

  it.each([
    ['tekst in de driehoek', [[100, 150], ['veel', null]], null, 'driehoek, rij 2, kolom 1: "veel" is geen getal'],
    ['een fout in de driehoek', [[100, { type: 'Error', basicValue: '#REF!' }], [110, null]], null, 'driehoek, rij 1, kolom 2: in de cel staat de fout #REF!'],
    ['een driehoek die op zijn kop staat', [[120, null, null], [110, 168, null], [100, 150, 165]], null, 'Zet de oudste periode bovenaan'],
    ['een te kleine driehoek', 100, null, 'De driehoek heeft 1 rijen en 1 kolommen'],
    ['een onbekende uitvoer', driehoek(null), 'grafiek', 'uitvoer: "grafiek" bestaat niet. Kies uit: alles, totaal, factoren.'],
  ])('weigert %s', (_, bereik, uitvoer, zin) => {
    expect(formule('NAIJL', bereik, uitvoer)).toEqual([[{ fout: '#VALUE!', zin: expect.stringContaining(zin) as string }]]);
  });
});
