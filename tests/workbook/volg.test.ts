import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { volgModel } from '../../src/workbook/volg';
import { momentopname, verseExcel } from './excel';

const excel = verseExcel();
const melding = vi.fn<() => void>();
let stop: () => Promise<void>;

/** Longer than a change is waited with. */
const rust = (): Promise<void> => new Promise((verder) => setTimeout(verder, 400));

beforeEach(async () => {
  melding.mockReset();
  const blad = excel().workbook.worksheets.add('Leveringen');
  blad.getRange('A1:B3').values = [['regel', 'volume'], ['R1', 10], ['R2', 20]];
  blad.tables.add('A1:B3', true).name = 'tblLeveringen';
  await excel().idle();
  stop = await volgModel(melding);
});
afterEach(() => stop());

describe('Het model volgen', () => {
  it('meldt een cel die wordt gewijzigd', async () => {
    excel().user.type('Leveringen', 'B2', '800');
    await rust();
    expect(melding).toHaveBeenCalledTimes(1);
  });

  it('meldt veel wijzigingen achter elkaar als één, en pas als het rustig is', async () => {
    for (let rij = 2; rij < 12; rij += 1) excel().user.type('Leveringen', `B${rij}`, '800');
    await excel().idle();
    expect(melding).not.toHaveBeenCalled();
    await rust();
    expect(melding).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['een nieuw blad', () => void excel().workbook.worksheets.add('Kladblok')],
    ['een verwijderd blad', () => excel().workbook.worksheets.getItem('Leveringen').delete()],
    ['een hernoemd blad', () => void (excel().workbook.worksheets.getItem('Leveringen').name = 'Geleverd')],
    ['een verwijderde tabel', () => excel().workbook.tables.getItem('tblLeveringen').delete()],
    ['een rij erbij', () => void excel().workbook.tables.getItem('tblLeveringen').rows.add()],
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
    excel().user.type('Leveringen', 'B2', '800');
    await stop();
    excel().user.type('Leveringen', 'B2', '900');
    await rust();
    expect(melding).not.toHaveBeenCalled();
  });
});
