import { beforeAll, describe, expect, it } from 'vitest';
import { kolom, werkblad, type Formule } from './cellen';

const KWARTALEN = kolom(40_000, 40_000, 40_000);

let formule: Formule;
beforeAll(async () => {
  formule = await werkblad();
});

describe('BEK.UITPUTTING', () => {
  it('geeft per plafond het moment, en #N/B als het niet wordt bereikt', () => {
    expect(formule('UITPUTTING', KWARTALEN, kolom(100_000, 'nul', 150_000))).toEqual([
      [2.5],
      [0],
      [{ fout: '#N/A', zin: expect.stringContaining('halen het plafond van') as string }],
    ]);
  });

  it.each([null, 0, ''])('telt een periode die nog leeg is (als %j) als niets', (leeg) => {
    expect(formule('UITPUTTING', kolom(40_000, leeg, 40_000, leeg), 60_000)).toEqual([[2.5]]);
  });

  it.each([null, 0])('vraagt om een plafond als dat leeg is (als %j)', (leeg) => {
    expect(formule('UITPUTTING', KWARTALEN, leeg)).toEqual([[{ fout: '#N/A', zin: 'plafond: hier ontbreekt een waarde. Vul de cel in.' }]]);
  });

  it('noemt de periode die geen getal is', () => {
    expect(formule('UITPUTTING', kolom(40_000, '40.000'), 60_000)).toEqual([
      [{ fout: '#VALUE!', zin: expect.stringContaining('Rij 2: bedragen: "40.000" is tekst die op een getal lijkt') as string }],
    ]);
  });
});
