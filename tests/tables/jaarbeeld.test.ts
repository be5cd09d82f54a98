import { describe, expect, it } from 'vitest';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { jaarbeelden, uitkomstjaren } from '../../src/tables/jaarbeeld';
import { rekenDoor, segmentopzet, type Opzet } from './werkmap';

const inspanning = { contract: { vorm: 'inspanning', tarief: 10 }, levering: { volume: 100 } };
const duurder = (scenario: string) => ({ scenario, actie: 'wijzig', tabel: 'tblContracten', sleutel: 'R1', kolom: 'tarief', waarde: 12 });
const met = (opzet: Opzet, meer: Opzet): Opzet => ({ ...opzet, ...meer });

describe('Het beeld van een jaar', () => {
  it('zet elk scenario naast de basis, met wat het meer of minder kost', () => {
    const opzet = met(segmentopzet({ R1: inspanning }), { tblScenarios: [duurder('Duurder')] });
    const beelden = jaarbeelden(rekenDoor(opzet), 2025);
    expect(beelden.map(({ scenario, totaal, verschil }) => [scenario, totaal.teBetalen, verschil])).toEqual([
      ['basis', 100_000, undefined],
      ['Duurder', 120_000, 20_000],
    ]);
  });

  it('noemt geen verschil zolang een regel een fout heeft', () => {
    const fout = { contract: { vorm: 'inspanning', tarief: 'tien' } };
    const opzet = met(segmentopzet({ R1: inspanning, R2: fout }), { tblScenarios: [duurder('Duurder')] });
    const [basis, variant] = jaarbeelden(rekenDoor(opzet), 2025);
    expect(basis!.totaal.fout?.code).toBe('geenGetal');
    expect(variant!.verschil).toBeUndefined();
  });

  it('houdt de jaren uit elkaar', () => {
    const opzet = segmentopzet({ R1: inspanning });
    const leveringen = [2026, 2025].map((jaar) => ({ regel: 'R1', gemeente: 'Gouda', jaar, volume: jaar - 2000 }));
    const doorrekening = rekenDoor(met(opzet, { tblLeveringen: leveringen }));
    expect(uitkomstjaren(doorrekening)).toEqual([2025, 2026]);
    expect(jaarbeelden(doorrekening, 2026)[0]!.regels.map(({ volume }) => volume)).toEqual([26]);
    expect(jaarbeelden(doorrekening, 2025)[0]!.totaal.teBetalen).toBe(25_000);
  });

  it('is leeg zonder tabellen', () => {
    const doorrekening = rekenWerkmapDoor([]);
    expect(uitkomstjaren(doorrekening)).toEqual([]);
    expect(jaarbeelden(doorrekening, 2025)[0]!.segmenten).toEqual([]);
  });
});
