import { describe, expect, it } from 'vitest';
import { firstSheet, freshExcel, valuesOf } from './excel';

const excel = freshExcel();

const change = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(firstSheet(context));
    await context.sync();
  });

const fill = (): Promise<void> =>
  change((sheet) => {
    sheet.getRange('A1:B3').values = [['a', 1], ['b', 2], ['c', 3]];
  });

describe('inserting cells', () => {
  it('moves down only what stands in those columns', async () => {
    await fill();
    await change((sheet) => void sheet.getRange('A2').insert('Down'));
    expect(await valuesOf('A1:B4')).toEqual([['a', 1], ['', 2], ['b', 3], ['c', '']]);
  });

  it('moves what stands to the right', async () => {
    await fill();
    await change((sheet) => void sheet.getRange('A1:A3').insert('Right'));
    expect(await valuesOf('A1:C1')).toEqual([['', 'a', 1]]);
  });

  it('of a whole row moves everything below, and formulas follow', async () => {
    await fill();
    await change((sheet) => {
      sheet.getRange('D1').formulas = [['=SUM(B1:B3)']];
      sheet.getRange('2:2').insert('Down');
    });
    expect(await valuesOf('A1:A4')).toEqual([['a'], [''], ['b'], ['c']]);
    expect(excel().workbook.worksheets.getFirst().getRange('D1').formulas).toEqual([['=SUM(B1:B4)']]);
  });

  it('takes formats along', async () => {
    await fill();
    await change((sheet) => {
      sheet.getRange('A2').format.font.bold = true;
      sheet.getRange('A2').insert('Down');
    });
    const sheet = excel().workbook.worksheets.getFirst();
    expect([sheet.getRange('A2').format.font.bold, sheet.getRange('A3').format.font.bold]).toEqual([false, true]);
  });
});

describe('deleting cells', () => {
  it('closes the gap from below or from the right', async () => {
    await fill();
    await change((sheet) => sheet.getRange('A1').delete('Up'));
    expect(await valuesOf('A1:B3')).toEqual([['b', 1], ['c', 2], ['', 3]]);
    await change((sheet) => sheet.getRange('A1').delete('Left'));
    expect(await valuesOf('A1:B1')).toEqual([[1, '']]);
  });

  it('of a whole row moves up everything below, the table included', async () => {
    await change((sheet) => {
      sheet.getRange('A3:B4').values = [['x', 'y'], [1, 2]];
      sheet.tables.add('A3:B4', true).name = 'tblProef';
      sheet.getRange('1:2').delete('Up');
    });
    expect(excel().workbook.tables.getItem('tblProef').getRange().address).toBe('Blad1!A1:B2');
    expect(await valuesOf('A1:A2')).toEqual([['x'], [1]]);
  });
});

describe('a table that is given other bounds', () => {
  const addTable = (): Promise<void> =>
    change((sheet) => {
      sheet.getRange('A1:B2').values = [['x', 'y'], [1, 2]];
      sheet.tables.add('A1:B2', true).name = 'tblProef';
    });

  it('takes in the cells there and names new columns', async () => {
    await addTable();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('tblProef').resize('A1:C4');
      await context.sync();
    });
    const table = excel().workbook.tables.getItem('tblProef');
    expect(table.columns.items.map(({ name }) => name)).toEqual(['x', 'y', 'Kolom3']);
    expect(table.rows.count).toBe(3);
  });

  it('keeps its header where it was', async () => {
    await addTable();
    const resizing = Excel.run(async (context) => {
      context.workbook.tables.getItem('tblProef').resize('A2:B4');
      await context.sync();
    });
    await expect(resizing).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
