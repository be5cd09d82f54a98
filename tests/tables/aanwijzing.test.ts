import { describe, expect, it } from 'vitest';
import { aanwijzingOp, bedragVan } from '../../src/tables/aanwijzing';
import { rekenDoor, segmentopzet, werkmap, type Opzet } from './werkmap';

const opzet: Opzet = {
  ...segmentopzet({ R1: { contract: { vorm: 'inspanning', tarief: 1 }, levering: { volume: 10 }, afspraak: { plafond: 5 } } }, { plafond: 8 }),
  tblScenarios: [{ scenario: 'Zonder', actie: 'vervalt', tabel: 'tblContracten', sleutel: 'R1' }],
};
const tabellen = werkmap(opzet);
const doorrekening = rekenDoor(opzet);
const op = (tabel: 'tblContracten' | 'tblLeveringen' | 'tblAfspraken' | 'tblGemeenten', rij: number) => aanwijzingOp({ tabel, rij }, tabellen);

describe('Een rij van het model wijst een bedrag aan', () => {
  it('een contractregel, een levering, een afspraak van een regel en een van een segment', () => {
    expect(op('tblContracten', 1)).toEqual({ regel: 'R1', segment: 'Begeleiding' });
    expect(op('tblLeveringen', 1)).toEqual({ regel: 'R1', gemeente: 'Gouda', jaar: 2025 });
    expect(op('tblAfspraken', 1)).toEqual({ regel: 'R1' });
    expect(op('tblAfspraken', 2)).toEqual({ segment: 'Begeleiding' });
    expect(op('tblGemeenten', 1)).toBeUndefined();
  });

  it('van de regel in haar jaar, hoe zij ook is geschreven', () => {
    expect(bedragVan({ regel: 'r1 ' }, 'basis', doorrekening)).toEqual({ scenario: 'basis', tijdvak: 2025, segment: 'Begeleiding', regel: 'R1' });
    expect(bedragVan({ segment: 'begeleiding' }, 'basis', doorrekening)).toEqual({ scenario: 'basis', tijdvak: 2025, segment: 'Begeleiding' });
  });

  it('en geen bedrag in een jaar of scenario waarin de regel er niet is', () => {
    expect(bedragVan({ regel: 'R1', jaar: 2026 }, 'basis', doorrekening)).toBeUndefined();
    expect(bedragVan({ regel: 'R1' }, 'Zonder', doorrekening)).toBeUndefined();
  });
});
