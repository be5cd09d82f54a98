import { describe, expect, it } from 'vitest';
import { zinVoorStap } from '../../src/locales/stappen';
import { verklaar } from '../../src/model/doorrekening/regeluitkomst';
import { perGemeente } from '../../src/model/doorrekening/samenvatting';
import { FORMULENAMEN } from '../../src/tables/lezen/lees-formule';
import { SCHEMAS } from '../../src/tables/schemas';
import { basisVan, betaaldOp, plek, rekenDoor, segmentopzet, type Opzet, type Regelopzet, type Rij } from './werkmap';

const STAFFEL = 'tarief * min(volume; 1000) + 0,8 * tarief * max(0; volume - 1000)';

/** One line that is paid by its own formula. */
function maatwerk(formule: unknown, contract: Rij = {}, levering: Rij = {}, afspraak?: Rij): Opzet {
  const regel: Regelopzet = { contract: { vorm: 'maatwerk', formule: formule as string, ...contract }, levering };
  return segmentopzet({ M: afspraak ? { ...regel, afspraak } : regel });
}

const euro = (opzet: Opzet) => betaaldOp(basisVan(opzet), 'M').teBetalen / 100;
const meldingen = (opzet: Opzet) => rekenDoor(opzet).meldingen.map(plek);

describe('Een regel met een eigen formule', () => {
  const staffel = maatwerk(STAFFEL, { tarief: 50 }, { volume: 1200 });

  it('wordt volgens die formule betaald', () => {
    expect(euro(staffel)).toBe(58_000);
    expect(euro(maatwerk(1234.5))).toBe(1_234.5);
  });

  it('legt haar bedrag uit met de formule en de waarden die zijn gebruikt', () => {
    const [stap] = verklaar(basisVan(staffel).regels[0]!);
    expect(stap?.bedrag).toBe(58_000_00);
    expect(zinVoorStap(stap!.toelichting, 'nl')).toBe(`${STAFFEL} met tarief = 50; volume = 1.200`);
    expect(zinVoorStap(stap!.toelichting, 'en')).toBe(`${STAFFEL} with tarief = 50; volume = 1.200`);
    expect(zinVoorStap(verklaar(basisVan(maatwerk('5')).regels[0]!)[0]!.toelichting, 'nl')).toBe('5');
  });

  it('valt als elke andere regel onder haar harde plafond', () => {
    const opzet = maatwerk(STAFFEL, { tarief: 50 }, { volume: 1200 }, { plafond: 55_000 });
    expect(betaaldOp(basisVan(opzet), 'M')).toEqual({ teBetalen: 55_000_00, onvergoed: 3_000_00 });
  });

  it('kan met haar afspraken rekenen, en meldt waar het volume staat', () => {
    const opzet = maatwerk('tarief * min(volume; maximum)', { tarief: 50 }, { volume: 1200 }, { maximum: 1000 });
    expect(euro(opzet)).toBe(50_000);
    expect(basisVan(opzet).regels[0]?.volumestatus).toBe('boven maximum');
  });

  it('meldt de stand van wat zij telt: trajecten, als dat is wat de formule noemt', () => {
    const opzet = maatwerk('tarief * gestart', { tarief: 50 }, { volume: 1200, gestart: 8 }, { minimum: 10 });
    expect(basisVan(opzet).regels[0]).toMatchObject({ volume: 8, volumestatus: 'onder minimum' });
  });

  it('leest een lege hoeveelheid of een leeg deel als nul, en een leeg doel of lege zorgzwaarte als één', () => {
    expect(euro(maatwerk('tarief * (1 + bonus) * doel * zorgzwaarte + volume', { tarief: 50 }))).toBe(50);
  });

  it('wordt in een scenario betaald zoals het scenario de formule schrijft', () => {
    const scenario = { scenario: 'Vlak', actie: 'wijzig', tabel: 'tblContracten', sleutel: 'M', kolom: 'formule', waarde: 'tarief * volume' };
    const [, vlak] = rekenDoor({ ...staffel, tblScenarios: [scenario] }).scenarios;
    expect(vlak?.segmenten[0]?.teBetalen).toBe(60_000_00);
  });

  it('geeft onder een hard segmentplafond alleen op wat de levering volgt', () => {
    const regel = { contract: { vorm: 'maatwerk', formule: 'budget + tarief * volume', budget: 40_000, tarief: 50 }, levering: { volume: 400 } };
    const uren = { contract: { vorm: 'inspanning', tarief: 50 }, levering: { volume: 400 } };
    const uitkomst = basisVan(segmentopzet({ regel, uren }, { plafond: 70_000, soort: 'hard' }));
    expect(betaaldOp(uitkomst, 'regel').teBetalen).toBe(55_000_00);
    expect(betaaldOp(uitkomst, 'uren').teBetalen).toBe(15_000_00);
  });
});

describe('Een formule die niet kan worden uitgevoerd geeft een fout bij haar eigen cel', () => {
  it.each([
    ['die niet te lezen is', maatwerk('tarief **', { tarief: 1 }), 'formuleZinsbouw', 'tblContracten 1 formule'],
    ['die ontbreekt', maatwerk(null), 'ontbreekt', 'tblContracten 1 formule'],
    ['die negatief uitkomt', maatwerk('0 - 5'), 'formuleNegatief', 'tblContracten 1 formule'],
    ['die door nul deelt', maatwerk('5 / volume'), 'formuleNietEindig', 'tblContracten 1 formule'],
    ['die waar of onwaar geeft', maatwerk('volume > 3'), 'formuleGeenBedrag', 'tblContracten 1 formule'],
    ['die op te veel decimalen afrondt', maatwerk('round(1; 9)'), 'formuleDecimalen', 'tblContracten 1 formule'],
    ['die een afspraak noemt die er niet is', maatwerk('maximum'), 'formuleZonderWaarde', 'tblContracten 1 formule'],
    ['die een normtarief noemt dat er niet is', maatwerk('normtarief'), 'formuleZonderWaarde', 'tblContracten 1 formule'],
    ['die een prijs noemt die leeg is', maatwerk('tarief * 2'), 'gegevenOntbreekt', 'tblContracten 1 tarief'],
    ['met een fout in een cel die zij noemt', maatwerk('tarief * 2', { tarief: 'veel' }), 'geenGetal', 'tblContracten 1 tarief'],
  ])('%s', (_, opzet, code, cel) => {
    expect(meldingen(opzet)[0]).toEqual({ code, cel });
    expect(basisVan(opzet).regels[0]?.fout?.code).toBe(code);
  });

  it('een cel die de formule niet noemt doet er niet toe', () => {
    expect(meldingen(maatwerk('5', { tarief: 'veel' }))).toEqual([]);
  });

  it('een bedrag dat op een haar na nul is, is nul en niet negatief', () => {
    expect(euro(maatwerk('0,3 - 0,1 - 0,2'))).toBe(0);
  });

  it('een scenario met een foute formule wijst naar het scenario', () => {
    const scenario = { scenario: 'Mis', actie: 'wijzig', tabel: 'tblContracten', sleutel: 'M', kolom: 'formule', waarde: 'evaluate(1)' };
    expect(meldingen({ ...maatwerk('5'), tblScenarios: [scenario] })).toEqual([
      { code: 'formuleNaam', cel: 'tblScenarios 1 waarde', scenario: 'Mis' },
    ]);
  });
});

describe('Gemeenten delen een regel met een eigen formule', () => {
  /** Gouda uses 90 hours and Zuidplas 10; by inhabitants they stand as 3 to 1. */
  function verdeling(formule: string, contract: Rij, afspraken: Rij[] = [], volumes = { Gouda: 90, Zuidplas: 10 }): number[] {
    const { regels } = basisVan({
      tblGemeenten: [{ gemeente: 'Gouda', inwoners: 75_000 }, { gemeente: 'Zuidplas', inwoners: 25_000 }],
      tblSegmenten: [{ segment: 'Begeleiding', verdeelsleutel: 'inwoners' }],
      tblContracten: [{ regel: 'M', segment: 'Begeleiding', vorm: 'maatwerk', formule, ...contract }],
      tblLeveringen: Object.entries(volumes).map(([gemeente, volume]) => ({ regel: 'M', gemeente, jaar: 2025, volume })),
      tblAfspraken: afspraken.map((afspraak, i) => ({ id: `A${i}`, regel: 'M', ...afspraak })),
    });
    return perGemeente(regels).map(({ teBetalen }) => teBetalen / 100);
  }

  it('naar wat de formule voor elk apart zou geven', () => {
    expect(verdeling('tarief * volume', { tarief: 50 })).toEqual([4_500, 500]);
    expect(verdeling('tarief * min(volume; maximum)', { tarief: 50 }, [{ maximum: 80 }])).toEqual([3_555.56, 444.44]);
  });

  it('een lumpsum of een vast bedrag naar de verdeelsleutel', () => {
    expect(verdeling('budget + tarief * volume', { budget: 40_000, tarief: 50 })).toEqual([34_500, 10_500]);
    expect(verdeling('40000 + tarief * volume', { tarief: 50 })).toEqual([34_500, 10_500]);
  });

  it('naar de verdeelsleutel wat geen van beide alleen zou halen', () => {
    expect(verdeling('tarief * max(0; volume - 96)', { tarief: 50 })).toEqual([150, 50]);
  });

  it('één keer uitgerekend voor de hele regio, ook als gemeenten eigen volumes afspreken', () => {
    const eigen = [{ gemeente: 'Gouda', minimum: 50 }, { gemeente: 'Zuidplas', minimum: 50 }];
    expect(verdeling('40000 + tarief * volume', { tarief: 50 }, eigen)).toEqual([34_500, 10_500]);
  });

  it('op een score samen: het gemiddelde over cliënten, en zonder cliënten over volume', () => {
    const betaald = (gouda: Rij, zuidplas: Rij) => {
      const opzet = maatwerk('budget * score', { budget: 1_000 });
      const leveringen = [{ gemeente: 'Gouda', score: 0.8, ...gouda }, { gemeente: 'Zuidplas', score: 0.4, ...zuidplas }];
      return euro({ ...opzet, tblLeveringen: leveringen.map((levering) => ({ regel: 'M', jaar: 2025, ...levering })) });
    };
    expect(betaald({ score: 0.8 }, { score: 0.8 })).toBe(800);
    expect(betaald({ volume: 90 }, { volume: 30 })).toBe(700);
    expect(betaald({ volume: 90, cliënten: 10 }, { volume: 30, cliënten: 30 })).toBe(500);
  });

  it('onder een hard segmentplafond verschuldigd naar de verdeelsleutel', () => {
    const segment = [{ segment: 'Begeleiding', regel: null, soort: 'hard', plafond: 40_000 }];
    expect(verdeling('40000 + tarief * volume', { tarief: 50 }, segment)).toEqual([30_000, 10_000]);
  });
});

describe('Wat een formule mag noemen', () => {
  it('is elke kolom met een gegeven van de rekenregels, behalve het plafond', () => {
    const kolommen = [SCHEMAS.tblContracten, SCHEMAS.tblLeveringen, SCHEMAS.tblAfspraken].flatMap((schema) => schema.kolommen);
    const koppen = kolommen.filter(({ soort, kop }) => soort === 'term' && kop !== 'plafond').map(({ kop }) => kop);
    expect([...FORMULENAMEN.keys()].map((naam) => naam.replaceAll('_', ' '))).toEqual(koppen);
    expect(FORMULENAMEN.get('tarief')).toBe('tarief');
    expect(FORMULENAMEN.get('prijs_per_plek')).toBe('prijs');
  });

  it('leest tarief en prijs per plek uit hun eigen kolom', () => {
    expect(euro(maatwerk('tarief + 100 * prijs_per_plek', { tarief: 2, 'prijs per plek': 3 }))).toBe(302);
  });

  it('onthoudt formules zonder er ooit een te verwarren, hoeveel het er ook zijn', () => {
    const regels = Object.fromEntries(Array.from({ length: 1100 }, (_, i) => [`R${i}`, { contract: { vorm: 'maatwerk', formule: `${i} + 1` } }]));
    const { segmenten } = basisVan(segmentopzet(regels));
    expect(segmenten[0]?.teBetalen).toBe((1100 * 1101 * 100) / 2);
  });
});
