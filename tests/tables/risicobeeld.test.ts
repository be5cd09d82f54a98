import { describe, expect, it } from 'vitest';
import { risicoPerScenario, type Risicorij } from '../../src/tables/beelden/risicobeeld';
import { totHetEind } from '../model/wat-als/segment';
import { JAAR, rekenDoor, segmentopzet, type Opzet } from './werkmap';

const uren = { contract: { vorm: 'inspanning', tarief: 50, kostprijs: 55, budget: 5000 }, levering: { volume: 100 } };
const verschil = (scenario: string, kolom: string, waarde: string | number) => ({ scenario, actie: 'wijzig', tabel: 'tblContracten', sleutel: 'R1', kolom, waarde });
const rijen = (opzet: Opzet): Risicorij[] => totHetEind(risicoPerScenario(rekenDoor(opzet).scenarios, JAAR, 'R1'));

describe('Wie een eenheid draagt', () => {
  it('staat er voor elk scenario, met de kostprijs die daarin geldt', () => {
    const opzet = { ...segmentopzet({ R1: uren }), tblScenarios: [verschil('Taak', 'vorm', 'taakgericht'), verschil('Duurder', 'kostprijs', 60)] };
    expect(rijen(opzet)).toEqual([
      { scenario: 'basis', uitkomst: { meer: { gemeente: 5000, aanbieder: 500 }, minder: { gemeente: -5000, aanbieder: -500 } } },
      { scenario: 'Taak', uitkomst: { meer: { gemeente: 0, aanbieder: 5500 }, minder: { gemeente: 0, aanbieder: -5500 } } },
      { scenario: 'Duurder', uitkomst: { meer: { gemeente: 5000, aanbieder: 1000 }, minder: { gemeente: -5000, aanbieder: -1000 } } },
    ]);
  });

  it('zegt wat er ontbreekt waar het niet te zeggen is', () => {
    const zonderKostprijs = segmentopzet({ R1: { ...uren, contract: { vorm: 'inspanning', tarief: 50 } } });
    expect(rijen(zonderKostprijs)).toEqual([{ scenario: 'basis', ontbreekt: 'kostprijs' }]);
    expect(rijen(segmentopzet({ R1: { ...uren, levering: { volume: 0 } } }))).toEqual([{ scenario: 'basis', ontbreekt: 'volume' }]);
    const vervalt = { ...segmentopzet({ R1: uren }), tblScenarios: [{ ...verschil('Zonder', '', ''), actie: 'vervalt' }] };
    expect(rijen(vervalt)[1]).toEqual({ scenario: 'Zonder', ontbreekt: 'regel' });
  });

  it('noemt de fout van een regel die niet te berekenen is', () => {
    const fout = segmentopzet({ R1: { ...uren, contract: { vorm: 'inspanning', tarief: 'tien', kostprijs: 55 } } });
    expect(rijen(fout)[0]).toMatchObject({ scenario: 'basis', fout: { code: 'geenGetal' } });
  });
});
