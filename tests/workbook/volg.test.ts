import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { legeWerkmap } from '../../src/tables/lege-werkmap';
import { zetWerkmapNeer } from '../../src/workbook/schrijf-werkmap';
import { volgModel } from '../../src/workbook/volg';
import { momentopname, verseExcel } from './excel';

const excel = verseExcel();
const melding = vi.fn<() => void>();
let stop: () => Promise<void>;

/** Longer than a change is waited with. */
const rust = (): Promise<void> => new Promise((verder) => setTimeout(verder, 400));

beforeEach(async () => {
  melding.mockReset();
  await zetWerkmapNeer(legeWerkmap());
  stop = await volgModel(melding);
  await rust();
  melding.mockReset();
});
afterEach(() => stop());

describe('Het model volgen', () => {
  it('meldt een cel die wordt gewijzigd', async () => {
    excel().user.type('Leveringen', 'D4', '800');
    await rust();
    expect(melding).toHaveBeenCalledTimes(1);
  });

  it('meldt veel wijzigingen achter elkaar als één, en pas als het rustig is', async () => {
    for (let rij = 4; rij < 14; rij += 1) {
      excel().user.type('Leveringen', `D${rij}`, '800');
      await new Promise((verder) => setTimeout(verder, 20));
    }
    expect(melding).not.toHaveBeenCalled();
    await rust();
    expect(melding).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['een nieuw blad', () => void excel().workbook.worksheets.add('Kladblok')],
    ['een verwijderd blad', () => excel().workbook.worksheets.getItem('Scenarios').delete()],
    ['een hernoemd blad', () => void (excel().workbook.worksheets.getItem('Contracten').name = 'Inkoop')],
    ['een verwijderde tabel', () => excel().workbook.tables.getItem('tblScenarios').delete()],
    ['een rij erbij', () => void excel().workbook.tables.getItem('tblGemeenten').rows.add()],
  ])('meldt %s', async (_, doe) => {
    doe();
    await rust();
    expect(melding).toHaveBeenCalledTimes(1);
  });

  it('meldt niets als er alleen wordt gekeken', async () => {
    excel().user.select('Leveringen', 'A1');
    await rust();
    expect(melding).not.toHaveBeenCalled();
  });

  it('schrijft zelf niets', async () => {
    const voorheen = await momentopname(excel());
    await stop();
    stop = await volgModel(melding);
    await rust();
    expect(await momentopname(excel())).toEqual(voorheen);
  });

  it('houdt op zodra daarom wordt gevraagd, ook met een wijziging onderweg', async () => {
    excel().user.type('Leveringen', 'D4', '800');
    await stop();
    excel().user.type('Leveringen', 'D4', '900');
    await rust();
    expect(melding).not.toHaveBeenCalled();
  });
});
