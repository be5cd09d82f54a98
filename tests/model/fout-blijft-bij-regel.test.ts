import { describe, expect, it } from 'vitest';
import { basisVan, betaaldOp, type Opzet, type Rij } from '../tables/werkmap';

/** Two segments: Jeugd with a good line and one to spoil, and Wmo. */
function model(bederf: { contract?: Rij; levering?: Rij; afspraak?: Rij }): Opzet {
  const inspanning = { vorm: 'inspanning', tarief: 60 };
  const geleverd = { gemeente: 'Gouda', jaar: 2025, volume: 10 };
  return {
    tblContracten: [
      { regel: 'goed', segment: 'Jeugd', ...inspanning },
      { regel: 'mis', segment: 'Jeugd', ...inspanning, ...bederf.contract },
      { regel: 'ver', segment: 'Wmo', ...inspanning },
    ],
    tblLeveringen: ['goed', 'mis', 'ver'].map((regel) => ({ regel, ...geleverd, ...(regel === 'mis' && bederf.levering) })),
    tblAfspraken: [{ id: 'A', regel: 'mis', ...bederf.afspraak }],
  };
}

describe('Een fout in één regel blijft bij die regel en zijn segment', () => {
  it.each<[string, Parameters<typeof model>[0], string]>([
    ['tekst als tarief', { contract: { tarief: 'veel' } }, 'geenGetal'],
    ['een onbekende vorm', { contract: { vorm: 'pxq' } }, 'onbekendeKeuze'],
    ['geen tarief', { contract: { tarief: null } }, 'gegevenOntbreekt'],
    ['een negatief volume', { levering: { volume: -1 } }, 'negatief'],
    ['een foutcel als volume', { levering: { volume: { celfout: '#N/A' } } }, 'celfout'],
    ['een jaar dat geen jaar is', { levering: { jaar: 'dit jaar' } }, 'geenJaar'],
    ['geen jaar bij de levering', { levering: { jaar: null } }, 'ontbreekt'],
    ['een garantie in procenten', { afspraak: { garantie: 80 } }, 'deelBovenEen'],
    ['een minimum boven het maximum', { afspraak: { minimum: 2, maximum: 1 } }, 'minimumBovenMaximum'],
  ])('%s', (_, bederf, code) => {
    const uitkomst = basisVan(model(bederf));
    const mis = uitkomst.regels.filter(({ regel }) => regel === 'mis');
    expect(mis.map(({ fout }) => fout?.code)).toEqual([code]);
    expect(betaaldOp(uitkomst, 'goed').teBetalen).toBe(600_00);
    const [jeugd, wmo] = uitkomst.segmenten;
    expect(jeugd?.fout?.code).toBe(code);
    expect(wmo).toMatchObject({ segment: 'Wmo', teBetalen: 600_00 });
    expect(wmo).not.toHaveProperty('fout');
  });
});
