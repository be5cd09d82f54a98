import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aanwijzingOp } from '../../src/tables/aanwijzing';
import { zoekModel, type Modellezing } from '../../src/workbook/model';
import { plaatsVanSelectie } from '../../src/workbook/selectie';
import { volgSelectie, type Selectie } from '../../src/workbook/volg-selectie';
import { momentopname, verseExcel } from './excel';

const excel = verseExcel();
const melding = vi.fn<(selectie: Selectie) => void>();
let stop: () => Promise<void>;

const rust = (): Promise<void> => new Promise((verder) => setTimeout(verder, 350));

beforeEach(async () => {
  melding.mockReset();
  const blad = excel().workbook.worksheets.add('Leveringen');
  blad.getRange('B3:E5').values = [['regel', 'gemeente', 'jaar', 'volume'], ['R1', 'Gouda', 2025, 10], ['R2', 'Gouda', 2026, 20]];
  blad.tables.add('B3:E5', true).name = 'tblLeveringen';
  await excel().idle();
  stop = await volgSelectie(melding);
  await rust();
});
afterEach(() => stop());

/** The row of the model that was reported last. */
async function gekozen(): Promise<unknown> {
  const gevonden = (await zoekModel()) as { lezing: Modellezing };
  const plaats = plaatsVanSelectie(melding.mock.lastCall![0], gevonden.lezing);
  return plaats && { ...plaats, ...aanwijzingOp(plaats, gevonden.lezing.tabellen) };
}

describe('De selectie volgen', () => {
  it('begint met wat al is geselecteerd', () => {
    expect(melding).toHaveBeenCalledTimes(1);
  });

  it('vindt de rij van een tabel, waar die ook staat', async () => {
    excel().user.select('Leveringen', 'D5');
    await rust();
    expect(await gekozen()).toEqual({ tabel: 'tblLeveringen', rij: 2, regel: 'R2', gemeente: 'Gouda', jaar: 2026 });
  });

  it.each(['B3', 'A4', 'F4', 'C6'])('vindt niets in de kop of naast de tabel (%s)', async (adres) => {
    excel().user.select('Leveringen', adres);
    await rust();
    expect(await gekozen()).toBeUndefined();
  });

  it('meldt wie door de cellen loopt één keer, waar die blijft staan', async () => {
    for (const adres of ['B4', 'C4', 'D4', 'E4']) excel().user.select('Leveringen', adres);
    await rust();
    expect(melding).toHaveBeenCalledTimes(2);
    expect(melding.mock.lastCall![0].adres).toBe('E4');
  });

  it('schrijft niets en houdt op als daarom wordt gevraagd', async () => {
    const voorheen = await momentopname(excel());
    await stop();
    excel().user.select('Leveringen', 'B4');
    await rust();
    expect(melding).toHaveBeenCalledTimes(1);
    expect(await momentopname(excel())).toEqual(voorheen);
  });
});

describe('Een selectie van hele rijen', () => {
  const lezing: Modellezing = {
    tabellen: [{ naam: 'tblLeveringen', koppen: ['regel'], rijen: [['R1']] }],
    plaatsen: { tblLeveringen: { tabelId: '1', tabelnaam: 'tblLeveringen', blad: 'L', bladId: 'b', eersteRij: 5, eersteKolom: 30 } },
  };

  it('hoort bij de tabel die zij kruist', () => {
    expect(plaatsVanSelectie({ bladId: 'b', adres: '5:7' }, lezing)).toEqual({ tabel: 'tblLeveringen', rij: 1 });
    expect(plaatsVanSelectie({ bladId: 'b', adres: 'AD5' }, lezing)).toEqual({ tabel: 'tblLeveringen', rij: 1 });
    expect(plaatsVanSelectie({ bladId: 'b', adres: 'AC5' }, lezing)).toBeUndefined();
    expect(plaatsVanSelectie({ bladId: 'elders', adres: 'AD5' }, lezing)).toBeUndefined();
    expect(plaatsVanSelectie({ bladId: 'b', adres: 'AD:AD' }, lezing)).toBeUndefined();
  });
});
