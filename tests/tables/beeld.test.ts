import { describe, expect, it } from 'vitest';
import { beelden, uitkomstjaren } from '../../src/tables/beelden/beeld';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { rekenDoor, segmentopzet, type Opzet } from './werkmap';

const inspanning = { contract: { vorm: 'inspanning', tarief: 10 }, levering: { volume: 100 } };
const duurder = (scenario: string, waarde = 12) => ({ scenario, actie: 'wijzig', tabel: 'tblContracten', sleutel: 'R1', kolom: 'tarief', waarde });
const met = (opzet: Opzet, meer: Opzet): Opzet => ({ ...opzet, ...meer });

describe('Het beeld van een jaar', () => {
  it('zet elk scenario naast de basis, met wat het meer of minder kost', () => {
    const opzet = met(segmentopzet({ R1: inspanning }), { tblScenarios: [duurder('Duurder')] });
    expect(beelden(rekenDoor(opzet), 2025).map(({ scenario, totaal, verschil }) => [scenario, totaal.teBetalen, verschil])).toEqual([
      ['basis', 100_000, undefined],
      ['Duurder', 120_000, 20_000],
    ]);
  });

  it('zet elk scenario naast een ander dat is gekozen', () => {
    const opzet = met(segmentopzet({ R1: inspanning }), { tblScenarios: [duurder('Duurder'), duurder('Duurst', 15)] });
    const verschillen = (tegen: string) => beelden(rekenDoor(opzet), 2025, tegen).map(({ verschil }) => verschil);
    expect(verschillen('Duurder')).toEqual([-20_000, undefined, 30_000]);
    expect(verschillen('bestaat niet meer')).toEqual([undefined, 20_000, 50_000]);
  });

  it('noemt geen verschil zolang een regel een fout heeft', () => {
    const fout = { contract: { vorm: 'inspanning', tarief: 'tien' } };
    const opzet = met(segmentopzet({ R1: inspanning, R2: fout }), { tblScenarios: [duurder('Duurder')] });
    const [basis, variant] = beelden(rekenDoor(opzet), 2025);
    expect(basis!.totaal.fout?.code).toBe('geenGetal');
    expect(variant!.verschil).toBeUndefined();
  });

  it('houdt de jaren uit elkaar, en telt ze op over de hele looptijd', () => {
    const leveringen = [2026, 2025].map((jaar) => ({ regel: 'R1', gemeente: 'Gouda', jaar, volume: jaar - 2000 }));
    const doorrekening = rekenDoor(met(segmentopzet({ R1: inspanning }), { tblLeveringen: leveringen }));
    expect(uitkomstjaren(doorrekening)).toEqual([2025, 2026]);
    expect(beelden(doorrekening, 2026)[0]!.regels.map(({ volume }) => volume)).toEqual([26]);
    expect(beelden(doorrekening, 2025)[0]!.totaal.teBetalen).toBe(25_000);
    const [looptijd] = beelden(doorrekening, 'looptijd');
    expect(looptijd!.totaal.teBetalen).toBe(51_000);
    expect(looptijd!.segmenten).toMatchObject([{ segment: 'Begeleiding', teBetalen: 51_000 }]);
  });

  it('is leeg zonder tabellen', () => {
    const doorrekening = rekenWerkmapDoor([]);
    expect(uitkomstjaren(doorrekening)).toEqual([]);
    expect(beelden(doorrekening, 2025)[0]!.segmenten).toEqual([]);
  });
});
