import { describe, expect, it } from 'vitest';
import { eersteDagVanMaand } from '../../src/model/kalender';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { plek, werkmap, type Opzet, type Rij } from './werkmap';

const JANUARI = 2025 * 12;
const MAART = JANUARI + 2;

/** A claim in March for care of January; months in cells are their first days. */
const CLAIM: Rij = {
  regel: 'uren',
  gemeente: 'Gouda',
  leveringsmaand: eersteDagVanMaand(JANUARI),
  declaratiemaand: eersteDagVanMaand(MAART),
  volume: 12.5,
  bedrag: 750.35,
};

function lees(...rijen: readonly Rij[]) {
  const opzet: Opzet = {
    tblGemeenten: [{ gemeente: 'Gouda' }, { gemeente: 'Bodegraven-Reeuwijk' }],
    tblSegmenten: [{ segment: 'Wmo' }],
    tblContracten: [{ regel: 'uren', segment: 'Wmo', vorm: 'inspanning', tarief: 60 }],
    tblLeveringen: [{ regel: 'uren', gemeente: 'Gouda', jaar: 2025, volume: 1_000 }],
    tblRealisatie: rijen,
  };
  const { realisatie, meldingen } = rekenWerkmapDoor(werkmap(opzet), MAART);
  return { realisatie, meldingen };
}

describe('Realisatie uit de werkmap', () => {
  it('Een declaratie telt in centen, met haar maanden', () => {
    const { realisatie, meldingen } = lees(CLAIM);
    expect(realisatie).toMatchObject([
      { regel: 'uren', gemeente: 'Gouda', leveringsmaand: JANUARI, declaratiemaand: MAART, volume: 12.5, bedrag: 75_035 },
    ]);
    expect(meldingen).toEqual([]);
  });

  it('Een werkmap zonder realisatie heeft er geen, en geen melding', () => {
    const { realisatie } = rekenWerkmapDoor(werkmap({ tblContracten: [] }));
    expect(realisatie).toEqual([]);
  });

  it('Namen tellen zoals ze in de contracten staan, en elke dag van een maand is die maand', () => {
    const { realisatie, meldingen } = lees({ ...CLAIM, regel: ' UREN', gemeente: 'gouda', leveringsmaand: '31-1-2025' });
    expect(realisatie).toMatchObject([{ regel: 'uren', gemeente: 'Gouda', leveringsmaand: JANUARI }]);
    expect(meldingen).toEqual([]);
  });

  it.each<[string, Rij, string, string]>([
    ['zonder regel', { regel: null }, 'ontbreekt', 'regel'],
    ['zonder gemeente', { gemeente: null }, 'ontbreekt', 'gemeente'],
    ['zonder leveringsmaand', { leveringsmaand: 0 }, 'ontbreekt', 'leveringsmaand'],
    ['met een maand in woorden', { declaratiemaand: 'voorjaar' }, 'geenDatum', 'declaratiemaand'],
    ['met tekst als bedrag', { bedrag: '750,35' }, 'tekstGetal', 'bedrag'],
    ['met een foutcel als volume', { volume: { celfout: '#REF!' } }, 'celfout', 'volume'],
    ['gedeclareerd voordat de zorg was geleverd', { leveringsmaand: eersteDagVanMaand(MAART), declaratiemaand: eersteDagVanMaand(JANUARI) }, 'declaratieVoorLevering', 'declaratiemaand'],
  ])('Een rij %s telt niet mee, en de andere wel', (_, wijziging, code, kolom) => {
    const { realisatie, meldingen } = lees({ ...CLAIM, ...wijziging }, CLAIM);
    expect(realisatie).toHaveLength(1);
    expect(meldingen.map(plek)).toEqual([{ code, cel: `tblRealisatie 1 ${kolom}` }]);
  });

  it('Een maand die nog moet komen is een vraag', () => {
    const { realisatie, meldingen } = lees({ ...CLAIM, declaratiemaand: eersteDagVanMaand(MAART + 1) });
    expect(realisatie).toHaveLength(1);
    expect(meldingen.map(plek)).toEqual([{ code: 'maandInToekomst', cel: 'tblRealisatie 1 declaratiemaand' }]);
  });

  it('Twee keer precies dezelfde rij wijst de laatste aan', () => {
    const { meldingen } = lees(CLAIM, CLAIM);
    expect(meldingen.map(plek)).toEqual([{ code: 'realisatieDubbel', cel: 'tblRealisatie 2 bedrag' }]);
    expect(meldingen[0]!.fout.gegevens).toEqual({ rijen: [1, 2] });
  });

  it('Een credit naast haar declaratie past; meer credit dan declaratie niet', () => {
    const credit = { ...CLAIM, volume: -12.5, bedrag: -750.35 };
    expect(lees(CLAIM, credit).meldingen).toEqual([]);
    expect(lees(CLAIM, { ...credit, bedrag: -750.36 }).meldingen.map(plek)).toEqual([
      { code: 'realisatieNegatief', cel: 'tblRealisatie 2 bedrag' },
    ]);
  });

  it.each([
    ['Gauda', 'Gouda'],
    ['Bodegraven Reeuwijk', 'Bodegraven-Reeuwijk'],
    ['Groningen', undefined],
  ])('De gemeente %s staat er niet; bedoeld is misschien %s', (gemeente, gelijkend) => {
    const { meldingen } = lees({ ...CLAIM, gemeente });
    expect(meldingen.map(plek)).toEqual([{ code: 'verwijzingOnbekend', cel: 'tblRealisatie 1 gemeente' }]);
    expect((meldingen[0]!.fout.gegevens as { gelijkend?: string }).gelijkend).toBe(gelijkend);
  });
});
