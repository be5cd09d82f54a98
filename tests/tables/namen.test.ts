import { describe, expect, it } from 'vitest';
import { gemeentedelen } from '../../src/model/doorrekening/regeluitkomst';
import { basisVan, betaaldOp, rekenDoor, type Opzet } from './werkmap';

describe('Namen zijn hetzelfde ongeacht hoofdletters en spaties', () => {
  const model: Opzet = {
    tblGemeenten: [{ gemeente: 'Gouda' }],
    tblSegmenten: [{ segment: 'Wmo' }],
    tblContracten: [
      { regel: 'Uren', segment: 'Wmo', vorm: 'Inspanning', tarief: 60 },
      { regel: 'Dagdelen', segment: ' wmo', vorm: 'INSPANNING', tarief: 40 },
    ],
    tblLeveringen: [
      { regel: 'uren ', gemeente: 'GOUDA', jaar: 2025, volume: 1_000 },
      { regel: 'DAGDELEN', gemeente: 'gouda', jaar: '2025', volume: 750 },
    ],
    tblAfspraken: [
      { id: 'A1', regel: 'UREN', maximum: 900 },
      { id: 'A2', segment: 'WMO', plafond: 80_000, soort: 'Hard' },
    ],
  };

  it('Twee schrijfwijzen van een segment zijn één segment, met één plafond', () => {
    const { segmenten } = basisVan(model);
    expect(segmenten).toMatchObject([{ segment: 'Wmo', teBetalen: 80_000_00, onvergoed: 4_000_00 }]);
  });

  it.each([
    ['een vaste spatie', 'Krimpen\u00a0aan den IJssel', 'Krimpen aan den IJssel'],
    ['een dubbele spatie of een regeleinde', 'Krimpen  aan den\nIJssel', 'Krimpen aan den IJssel'],
    ['een los accent', 'Súdwest-Fryslân'.normalize('NFD'), 'Súdwest-Fryslân'],
  ])('Wat het oog niet ziet is geen verschil: %s', (_, gemeente, bedoeld) => {
    const { meldingen, scenarios } = rekenDoor({
      ...model,
      tblGemeenten: [...model.tblGemeenten!, { gemeente: 'Krimpen aan den IJssel' }, { gemeente: 'Súdwest-Fryslân' }],
      tblLeveringen: [{ regel: 'Uren', gemeente, jaar: 2025, volume: 1_000 }, ...model.tblLeveringen!.slice(1)],
    });
    expect(meldingen).toEqual([]);
    expect(gemeentedelen(scenarios[0]!.regels[0]!).find(({ teBetalen }) => teBetalen > 0)?.gemeente).toBe(bedoeld);
  });

  it('Leveringen en afspraken vinden hun regel', () => {
    expect(betaaldOp(basisVan(model), 'Uren').onvergoed + betaaldOp(basisVan(model), 'Dagdelen').onvergoed).toBe(4_000_00);
    expect(rekenDoor(model).meldingen).toEqual([]);
  });
});
