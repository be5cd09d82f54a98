import { describe, expect, it } from 'vitest';
import { firstSheet, freshExcel, valuesOf } from './excel';

const excel = freshExcel();

const write = (address: string, value: unknown, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    firstSheet(context).getRange(address).values = [[value]];
    await context.sync();
  });

describe('a batch', () => {
  it('stops at the first error; what went before stays done', async () => {
    const batch = Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('A1').values = [['eerst']];
      context.workbook.worksheets.getItem('weg').getRange('A1').values = [['nooit']];
      sheet.getRange('A2').values = [['ook niet']];
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem' } });
    expect(await valuesOf('A1:A2')).toEqual([['eerst'], ['']]);
  });

  it('does nothing to a null object', async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('weg').delete();
        await context.sync();
      }),
    ).resolves.toBeUndefined();
  });

  it('loads along branches and through collections', async () => {
    await write('A1', 1);
    const loaded = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/charts/count');
      const range = firstSheet(context).getRange('A1').load('worksheet/name,format/fill/color');
      await context.sync();
      return [worksheets.items.map((sheet) => sheet.name), range.worksheet.name, range.format.fill.color];
    });
    expect(loaded).toEqual([['Blad1'], 'Blad1', '#FFFFFF']);
  });

  it('passes objects as arguments', async () => {
    const address = await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      const range = sheet.getRange('A1').getBoundingRect(sheet.getRange('C4')).load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Blad1!A1:C4');
  });

  it('keeps a range in mind between two syncs', async () => {
    await write('B2', 'x');
    const values = await Excel.run(async (context) => {
      const range = firstSheet(context).getRange('B2');
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([['x']]);
  });

  it('sets several properties at once', async () => {
    await Excel.run(async (context) => {
      firstSheet(context).getRange('A1').set({ values: [[3]], format: { font: { bold: true } } });
      await context.sync();
    });
    const range = excel().workbook.worksheets.getFirst().getRange('A1');
    expect([range.values, range.format.font.bold]).toEqual([[[3]], true]);
  });
});

describe('a planned failure', () => {
  it('strikes the use of a member that it was planned for, and no other', async () => {
    excel().failAt({ action: 'Range.values', nth: 2, code: 'AccessDenied' });
    await write('A1', 1);
    await expect(write('A2', 2)).rejects.toMatchObject({ code: 'AccessDenied' });
    await write('A3', 3);
    expect(await valuesOf('A1:A3')).toEqual([[1], [''], [3]]);
  });

  it('strikes a method, or a read', async () => {
    excel().failAt({ action: 'WorksheetCollection.add', code: 'GeneralException' });
    excel().failAt({ action: 'Range.values', on: 'read', code: 'GeneralException' });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.add('x');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'GeneralException' });
    await expect(valuesOf('A1')).rejects.toMatchObject({ code: 'GeneralException' });
    expect(await valuesOf('A1')).toEqual([['']]);
  });

  it('strikes as many batches as it should', async () => {
    excel().failAt({ action: '*', times: 2, code: 'InvalidOperationInCellEditMode' });
    await expect(write('A1', 1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });
});

describe('while a user edits a cell', () => {
  it('a batch is refused', async () => {
    const end = excel().beginCellEdit();
    await expect(write('A1', 1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    end();
    await expect(write('A1', 1)).resolves.toBeUndefined();
  });

  it('a batch that asks for patience waits until the user is done', async () => {
    const end = excel().beginCellEdit();
    let isDone = false;
    const writing = write('A1', 'geduldig', { delayForCellEdit: true }).then(() => (isDone = true));
    await excel().idle();
    expect(isDone).toBe(false);
    end();
    await writing;
    expect(await valuesOf('A1')).toEqual([['geduldig']]);
  });
});

describe('the environment', () => {
  it('says which requirement sets and language Excel has', () => {
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.99')).toBe(false);
    expect(Office.context.displayLanguage).toBe('nl-NL');
  });

  it('tells the culture of Excel to who asks the application', async () => {
    const culture = await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.cultureInfo.load('name,numberFormat/numberDecimalSeparator');
      await context.sync();
      return [application.cultureInfo.name, application.cultureInfo.numberFormat.numberDecimalSeparator];
    });
    expect(culture).toEqual(['nl-NL', ',']);
  });
});
