import { describe, expect, it } from 'vitest';
import { productenPerRegel } from '../../src/tables/producten';
import { vindplaatsen, type Regelvraag } from '../../src/tables/beelden/vindplaatsen';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { segmentopzet, werkmap, type Opzet } from './werkmap';

const regel = (product?: string) => ({
  contract: { vorm: 'inspanning', tarief: 10, ...(product && { product }) },
  levering: { volume: 100 },
  afspraak: { plafond: 500 },
});
const opzet: Opzet = {
  ...segmentopzet({ R1: regel('Begeleiding thuis'), R2: regel() }, { plafond: 900 }),
  tblScenarios: [
    { scenario: 'Krap', actie: 'wijzig', tabel: 'tblContracten', sleutel: 'r1', kolom: 'tarief', waarde: 9 },
    { scenario: 'Krap', actie: 'wijzig', tabel: 'tblContracten', sleutel: 'R2', kolom: 'tarief', waarde: 9 },
    { scenario: 'Krap', actie: 'wijzig', tabel: 'tblLeveringen', sleutel: 'R1 | Gouda | 2025', kolom: 'volume', waarde: 90 },
    { scenario: 'Krap', actie: 'wijzig', tabel: 'tblAfspraken', sleutel: 'A-R1', kolom: 'plafond', waarde: 400 },
    { scenario: 'Krap', actie: 'voeg toe', tabel: 'tblAfspraken', sleutel: 'NIEUW', kolom: 'regel', waarde: 'R1' },
    { scenario: 'Krap', actie: 'voeg toe', tabel: 'tblAfspraken', sleutel: 'NIEUW', kolom: 'maximum', waarde: 80 },
    { scenario: 'Ruim', actie: 'wijzig', tabel: 'tblContracten', sleutel: 'R1', kolom: 'tarief', waarde: 11 },
  ],
};

const vraag: Regelvraag = { scenario: 'basis', jaar: 2025, segment: 'Begeleiding', regel: 'R1' };
function plaatsen(opzet: Opzet, gevraagd: Regelvraag) {
  const tabellen = werkmap(opzet);
  const { invoer } = rekenWerkmapDoor(tabellen).scenarios.find(({ scenario }) => scenario === gevraagd.scenario)!;
  return vindplaatsen(tabellen, gevraagd, invoer);
}

const gevonden = (meer: Partial<Regelvraag> = {}) =>
  plaatsen(opzet, { ...vraag, ...meer }).map(({ wat, plaats: { rij, kolom } }) => `${wat} ${rij} ${kolom}`);

describe('Waar de cijfers van een regel staan', () => {
  it('zijn het contract, de levering, de eigen afspraak en die van het segment', () => {
    expect(gevonden()).toEqual(['contract 1 regel', 'levering 1 gemeente', 'afspraak 1 id', 'afspraak 3 id']);
  });

  it('zijn in een scenario ook de verschillen die de regel, haar levering of haar afspraken raken', () => {
    expect(gevonden({ scenario: 'Krap' }).slice(4)).toEqual([
      'verschil 1 waarde',
      'verschil 3 waarde',
      'verschil 4 waarde',
      'verschil 5 waarde',
      'verschil 6 waarde',
    ]);
  });

  it('zijn in een ander jaar niet de leveringen van dit jaar', () => {
    expect(gevonden({ jaar: 2026 })).not.toContain('levering 1 gemeente');
  });

  it('ontbreken waar een tabel ontbreekt', () => {
    expect(plaatsen({}, vraag)).toEqual([]);
  });
});

describe('Waar gegroeide volumes en geïndexeerde bedragen vandaan komen', () => {
  const segment = segmentopzet({ R1: { ...regel(), contract: { vorm: 'inspanning', tarief: 10, prijspeil: 2025 } } });
  const waar = (deel: Opzet, meer: Partial<Regelvraag> = {}) =>
    plaatsen({ ...segment, ...deel }, { ...vraag, jaar: 2027, ...meer })
      .filter(({ wat }) => wat !== 'contract' && wat !== 'afspraak')
      .map(({ wat, naam }) => `${wat} ${naam}`);

  it('zijn de laatste ingevulde levering, en per jaar het percentage dat telde', () => {
    const tblUitgangspunten = [
      { naam: 'groei', jaar: 2026, waarde: 0.05 },
      { naam: 'groei Begeleiding | Gouda', jaar: 2026, waarde: 0.02 },
      { naam: 'groei', jaar: 2027, waarde: 0.01 },
      { naam: 'groei', jaar: 2028, waarde: 0.01 },
      { naam: 'nominale rente', jaar: 2026, waarde: 0.04 },
    ];
    expect(waar({ tblUitgangspunten })).toEqual(['levering Gouda', 'uitgangspunt groei Begeleiding | Gouda 2026', 'uitgangspunt groei 2027']);
    expect(waar({ tblUitgangspunten }, { jaar: 2025 })).toEqual(['levering Gouda']);
  });

  it('zijn ook de verschillen van een scenario die zo een percentage wijzigen of toevoegen', () => {
    const wijzig = { scenario: 'Groei', actie: 'wijzig', tabel: 'tblUitgangspunten', kolom: 'waarde', waarde: 0.1 };
    const deel: Opzet = {
      tblUitgangspunten: [
        { naam: 'groei R1', jaar: 2026, waarde: 0.05 },
        { naam: 'groei R1', jaar: 2027, waarde: 0.05 },
      ],
      tblScenarios: [
        { ...wijzig, sleutel: 'groei R1 | 2026' },
        { ...wijzig, sleutel: 'groei R1 | Gouda | 2027', actie: 'voeg toe' },
        { ...wijzig, sleutel: 'groei R1 | 2028', actie: 'voeg toe' },
      ],
    };
    const gewijzigd = plaatsen({ ...segment, ...deel }, { ...vraag, jaar: 2027, scenario: 'Groei' });
    expect(gewijzigd.filter(({ wat }) => wat === 'verschil').map(({ plaats }) => plaats.rij)).toEqual([1, 2]);
    expect(gewijzigd.filter(({ wat }) => wat === 'uitgangspunt').map(({ naam }) => naam)).toEqual(['groei R1 2026']);
  });

  it('zijn waar een segment met jeugdigen groeit de aantallen van elk jaar', () => {
    const aantallen = [2024, 2025, 2026, 2027].map((jaar) => ({ naam: 'jeugdigen Gouda', jaar, waarde: 10_000 + jaar }));
    const deel: Opzet = {
      tblSegmenten: [{ segment: 'Begeleiding', 'groeit met': 'jeugdigen' }],
      tblUitgangspunten: [...aantallen, { naam: 'inwoners Gouda', jaar: 2026, waarde: 70_000 }],
    };
    expect(waar(deel)).toEqual(['levering Gouda', ...[2025, 2026, 2027].map((jaar) => `uitgangspunt jeugdigen Gouda ${jaar}`)]);
  });

  it('zijn waar het volume uit instroom volgt de jaren vanaf de beginstand', () => {
    const instroom = { regel: 'R1', gemeente: 'Gouda', instroom: 10, verblijfsduur: 12, 'volume per cliënt': 1 };
    const deel: Opzet = {
      tblLeveringen: [],
      tblInstroom: [
        { ...instroom, jaar: 2025, beginstand: 20 },
        { ...instroom, jaar: 2026, beginstand: 15 },
        { ...instroom, jaar: 2027 },
      ],
    };
    expect(plaatsen({ ...segment, ...deel }, { ...vraag, jaar: 2027 }).filter(({ wat }) => wat === 'instroom').map(({ plaats }) => plaats.rij)).toEqual([2, 3]);
  });

  it('zijn voor bedragen van een ander prijspeil de rijen over indexatie, en de prijs die in het jaar geldt', () => {
    const deel: Opzet = {
      tblTarieven: [
        { regel: 'R1', vanaf: 46_023, tot: 46_387, tarief: 11 },
        { regel: 'R1', vanaf: 46_388, tot: 46_752, tarief: 12 },
      ],
      tblUitgangspunten: [
        { naam: 'groei', jaar: 2026, waarde: 0 },
        { naam: 'groei', jaar: 2027, waarde: 0 },
        { naam: 'index', jaar: 2025, waarde: 0.02 },
        { naam: 'index', jaar: 2026, waarde: 0.03 },
        { naam: 'index', jaar: 2027, waarde: 0.04 },
        { naam: 'index', jaar: 2028, waarde: 0.05 },
      ],
    };
    const gevonden = waar(deel);
    expect(gevonden).toContain('tarief 46388');
    expect(gevonden).not.toContain('tarief 46023');
    expect(gevonden.filter((plaats) => plaats.includes('index'))).toEqual([2025, 2026, 2027].map((jaar) => `uitgangspunt index ${jaar}`));
    expect(waar(deel, { jaar: 2025 }).filter((plaats) => plaats.includes('index'))).toEqual([]);
  });
});

it('Een regel heet naar haar product, waar dat is ingevuld', () => {
  expect([...productenPerRegel(werkmap(opzet))]).toEqual([['R1', 'Begeleiding thuis']]);
});
