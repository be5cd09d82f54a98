import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startExcel } from '../../workbench/node/start-excel';
import type { TestExcel } from '../../workbench/node/start-excel';

let excel: TestExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.close());

describe('a range', () => {
  it('gives back what was written, calculated', async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:B2');
      range.values = [['naam', 2], ['=B1*3', '']];
      range.load('values,address');
      await context.sync();
      return [range.address, range.values];
    });
    expect(values).toEqual(['Blad1!A1:B2', [['naam', 2], [6, '']]]);
  });

  it('refuses to be read before it was loaded', async () => {
    await expect(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Blad1').getRange('A1');
        await context.sync();
        return range.values;
      }),
    ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });
});
