import { describe, expect, it } from 'vitest';
import { basisVan, betaaldOp, plek, rekenDoor, segmentopzet, type Opzet, type Rij } from './werkmap';

const opzet: Opzet = {
  ...segmentopzet({ R1: { contract: { vorm: 'inspanning', tarief: 1 }, levering: { volume: 1000 } } }),
  tblSegmenten: [{ segment: 'Begeleiding', 'groeit met': 'Jeugdigen' }],
};
const zonderKeuze: Opzet = { ...opzet, tblSegmenten: [{ segment: 'Begeleiding' }] };
const rij = (naam: string, jaar: number, waarde: unknown): Rij => ({ naam, jaar, waarde: waarde as number });
const in2026 = (model: Opzet) => betaaldOp(basisVan(model), 'R1', 2026).teBetalen;

describe('Groei in tblUitgangspunten', () => {
  it.each([
    ['groei', 1.1],
    ['Groei Gouda', 1.1],
    ['groei begeleiding', 1.1],
    ['groei R1', 1.1],
    ['groei R1 | Gouda', 1.1],
    ['groei segment Begeleiding', 1.1],
  ])('leest "%s"', (naam) => {
    expect(in2026({ ...zonderKeuze, tblUitgangspunten: [rij(naam, 2026, 0.1)] })).toBe(1_100_00);
  });

  it.each(['groei Guda', 'groei R1 | Guda', 'groei Gouda | Gouda'])('noemt wat "%s" niet kent', (naam) => {
    const { meldingen } = rekenDoor({ ...zonderKeuze, tblUitgangspunten: [rij(naam, 2026, 0.1)] });
    expect(meldingen.map(plek)).toEqual([{ code: 'groeiOnbekend', cel: 'tblUitgangspunten 1 naam' }]);
  });

  it('vraagt wat er is bedoeld als een regel heet als haar segment', () => {
    const model = segmentopzet({ Begeleiding: { contract: { vorm: 'inspanning', tarief: 1 }, levering: { volume: 1000 } } });
    const metGroei = (naam: string): Opzet => ({ ...model, tblUitgangspunten: [rij(naam, 2026, 0.1)] });
    expect(rekenDoor(metGroei('groei Begeleiding')).meldingen[0]!.fout).toEqual({
      code: 'groeiMeerzinnig',
      gegevens: { naam: 'Begeleiding', eerste: 'regel', tweede: 'segment' },
    });
    expect(rekenDoor(metGroei('groei segment Begeleiding')).meldingen).toEqual([]);
  });

  it('houdt bij een onleesbaar percentage het volume van dat jaar tegen, en wijst de cel aan', () => {
    const { scenarios, meldingen } = rekenDoor({ ...zonderKeuze, tblUitgangspunten: [rij('groei', 2026, 'veel')] });
    expect(scenarios[0]!.regels.map(({ jaar, fout }) => [jaar, fout?.code])).toEqual([[2025, undefined], [2026, 'geenGetal']]);
    expect(meldingen.map(plek)).toEqual([{ code: 'geenGetal', cel: 'tblUitgangspunten 1 waarde' }]);
  });

  it('rekent met geen van beide als een percentage er twee keer staat', () => {
    const tblUitgangspunten = [rij('groei', 2026, 0.1), rij('Groei', 2026, 0.2)];
    const { scenarios } = rekenDoor({ ...zonderKeuze, tblUitgangspunten });
    expect(scenarios[0]!.regels[1]!.fout?.code).toBe('sleutelDubbel');
  });
});

describe('Groeien met de bevolking', () => {
  const jeugdigen = [rij('jeugdigen Gouda', 2025, 8000), rij('Jeugdigen gouda', 2026, 8400)];

  it('volgt de aantallen in tblUitgangspunten', () => {
    expect(in2026({ ...opzet, tblUitgangspunten: jeugdigen })).toBe(1_050_00);
  });

  it('wijst de keuze in tblSegmenten aan als een aantal ontbreekt', () => {
    const { meldingen } = rekenDoor({ ...opzet, tblUitgangspunten: jeugdigen.slice(1) });
    expect(meldingen.map(plek)).toEqual([{ code: 'bevolkingOntbreekt', cel: 'tblSegmenten 1 groeit met' }]);
  });

  it('laat een aantekening over een ander gebied met rust', () => {
    const { meldingen } = rekenDoor({ ...opzet, tblUitgangspunten: [...jeugdigen, rij('jeugdigen Zuid-Holland', 2040, 'veel')] });
    expect(meldingen).toEqual([]);
  });

  it('is in een scenario een andere keuze, met een ander aantal', () => {
    const verschil = { scenario: 'Meer', actie: 'wijzig', tabel: 'tblUitgangspunten', sleutel: 'jeugdigen gouda|2026', kolom: 'waarde', waarde: 8800 };
    const { scenarios } = rekenDoor({ ...opzet, tblUitgangspunten: jeugdigen, tblScenarios: [verschil] });
    expect(scenarios.map((scenario) => betaaldOp(scenario, 'R1', 2026).teBetalen)).toEqual([1_050_00, 1_100_00]);
  });
});

describe('Instroom in een tabel', () => {
  const instroom: Rij = { regel: 'r1', gemeente: 'gouda', jaar: 2025, beginstand: 60, instroom: 120, verblijfsduur: 6, 'volume per cliënt': 20 };
  const model = (...tblInstroom: Rij[]): Opzet => ({ ...zonderKeuze, tblLeveringen: [], tblInstroom });

  it('geeft met een verblijfsduur van zes maanden half zoveel cliënten als er instromen', () => {
    expect(rekenDoor(model(instroom)).meldingen).toEqual([]);
    expect(betaaldOp(basisVan(model(instroom)), 'R1').teBetalen).toBe(60 * 20 * 100);
  });

  it('begint met nul cliënten als dat er staat, en niet als het leeg is', () => {
    expect(rekenDoor(model({ ...instroom, beginstand: 'nul' })).meldingen).toEqual([]);
    expect(rekenDoor(model({ ...instroom, beginstand: null })).meldingen.map(plek)).toEqual([
      { code: 'beginstandOntbreekt', cel: 'tblInstroom 1 beginstand' },
    ]);
  });

  it.each(['verblijfsduur', 'volume per cliënt'])('kan niet zonder %s', (kolom) => {
    const { meldingen, scenarios } = rekenDoor(model({ ...instroom, [kolom]: null }));
    expect(meldingen.map(plek)).toEqual([{ code: 'ontbreekt', cel: `tblInstroom 1 ${kolom}` }]);
    expect(scenarios[0]!.regels[0]!.fout?.code).toBe('ontbreekt');
  });

  it('houdt zonder jaar de hele regel tegen', () => {
    const { scenarios } = rekenDoor(model(instroom, { ...instroom, jaar: null }));
    expect(scenarios[0]!.regels[0]!.fout?.code).toBe('ontbreekt');
  });
});
