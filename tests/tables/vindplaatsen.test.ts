import { describe, expect, it } from 'vitest';
import { productenPerRegel } from '../../src/tables/producten';
import { vindplaatsen, type Regelvraag } from '../../src/tables/vindplaatsen';
import { segmentopzet, werkmap } from './werkmap';

const regel = (product?: string) => ({
  contract: { vorm: 'inspanning', tarief: 10, ...(product && { product }) },
  levering: { volume: 100 },
  afspraak: { plafond: 500 },
});
const tabellen = werkmap({
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
});

const vraag: Regelvraag = { scenario: 'basis', jaar: 2025, segment: 'Begeleiding', regel: 'R1' };
const gevonden = (meer: Partial<Regelvraag> = {}) =>
  vindplaatsen(tabellen, { ...vraag, ...meer }).map(({ wat, plaats: { rij, kolom } }) => `${wat} ${rij} ${kolom}`);

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
    expect(vindplaatsen([], vraag)).toEqual([]);
  });
});

it('Een regel heet naar haar product, waar dat is ingevuld', () => {
  expect([...productenPerRegel(tabellen)]).toEqual([['R1', 'Begeleiding thuis']]);
});
