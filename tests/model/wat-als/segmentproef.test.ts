import { describe, expect, it } from 'vitest';
import type { Invoer } from '../../../src/model/invoer';
import { rekenDoor } from '../../../src/model/doorrekening/vergelijking';
import { invoerVanSegment, rekenSegment, segmentenVan } from '../../../src/model/wat-als/segmentproef';
import { JAAR, segment } from './segment';

/** A segment of one line, with something in every table. */
function deel(naam: string, regel: string, tarief: number): Invoer {
  const afspraak = { termen: { plafond: 20_000 } };
  const invoer = segment({ [regel]: { termen: { tarief }, levering: { Gouda: { volume: 300 } }, afspraak } }, { termen: { maximum: 250, normtarief: 10 } });
  return {
    ...invoer,
    segmenten: [{ segment: naam }],
    regels: invoer.regels.map((eigen) => ({ ...eigen, segment: naam })),
    afspraken: invoer.afspraken.map((eigen) => (eigen.regel === undefined ? { ...eigen, segment: naam } : eigen)),
    tarieven: [{ regel, termen: { tarief: tarief + 1 } }],
    treden: [{ regel, drempel: 0, tarief, jaar: 2030 }],
    banden: [{ regel, vanaf: 0, deel: 0.5, jaar: 2030 }],
    voorschotten: [{ regel, gemeente: 'Gouda', jaar: JAAR, bedrag: 100 }],
  };
}

const BEGELEIDING = deel('Begeleiding', 'A', 50);
const VERBLIJF = deel('Verblijf', 'B', 70);
const SAMEN: Invoer = {
  ...BEGELEIDING,
  segmenten: [...BEGELEIDING.segmenten, ...VERBLIJF.segmenten],
  regels: [...BEGELEIDING.regels, ...VERBLIJF.regels],
  leveringen: [...BEGELEIDING.leveringen, ...VERBLIJF.leveringen],
  afspraken: [...BEGELEIDING.afspraken, ...VERBLIJF.afspraken],
  tarieven: [...BEGELEIDING.tarieven, ...VERBLIJF.tarieven],
  treden: [...BEGELEIDING.treden, ...VERBLIJF.treden],
  banden: [...BEGELEIDING.banden, ...VERBLIJF.banden],
  voorschotten: [...BEGELEIDING.voorschotten, ...VERBLIJF.voorschotten],
};

describe.each([['Begeleiding', BEGELEIDING], ['Verblijf', VERBLIJF]] as const)('Van twee segmenten samen heeft %s', (naam, eigen) => {
  it('de regels, leveringen, prijzen en afspraken van zichzelf, en niets van het andere', () => {
    expect(invoerVanSegment(SAMEN, naam)).toEqual({ ...eigen, segmenten: SAMEN.segmenten });
  });

  it('apart dezelfde uitkomst als in het geheel', () => {
    const heel = rekenDoor(SAMEN);
    expect(rekenSegment(invoerVanSegment(SAMEN, naam), JAAR)).toEqual({
      segment: heel.segmenten.find(({ segment, jaar }) => segment === naam && jaar === JAAR),
      regels: heel.regels.filter(({ segment, jaar }) => segment === naam && jaar === JAAR),
    });
  });
});

it('De segmenten van een model zijn die van zijn regels, elk één keer', () => {
  expect(segmentenVan({ ...SAMEN, regels: [...SAMEN.regels, ...SAMEN.regels] })).toEqual(['Begeleiding', 'Verblijf']);
});
