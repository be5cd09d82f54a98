import { describe, expect, it } from 'vitest';
import { firstSheet, freshExcel } from './excel';

const excel = freshExcel();

const names = (): string[] => excel().workbook.worksheets.items.map((sheet) => sheet.name);

describe('sheets', () => {
  it('are added behind the others without coming into view', async () => {
    const active = await Excel.run(async (context) => {
      context.workbook.worksheets.add('Regels');
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe('Blad1');
    expect(names()).toEqual(['Blad1', 'Regels']);
  });

  it('are named in the language of Excel when no name is given', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add();
      await context.sync();
    });
    expect(names()).toEqual(['Blad1', 'Blad2']);
  });

  it('keep their place when they are renamed: an object loaded before still finds its sheet', async () => {
    const renamed = await Excel.run(async (context) => {
      const sheet = firstSheet(context).load('name');
      await context.sync();
      sheet.name = 'Invoer';
      await context.sync();
      sheet.load('name,position');
      await context.sync();
      return [sheet.name, sheet.position];
    });
    expect(renamed).toEqual(['Invoer', 0]);
  });

  it.each([['x'.repeat(32)], ['a/b'], ['a[b]'], ['']])('refuse the name %j', async (name) => {
    const renaming = Excel.run(async (context) => {
      firstSheet(context).name = name;
      await context.sync();
    });
    await expect(renaming).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('refuse a name that another sheet has, whatever its capitals', async () => {
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.add('BLAD1');
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  it('that do not exist are an error, or a null object for who asks for one', async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('weg').load('name');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('weg');
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  it('hide, show, take a colour and lose their grid lines', async () => {
    const sheet = await Excel.run(async (context) => {
      context.workbook.worksheets.add('Tweede');
      const first = firstSheet(context);
      first.visibility = 'Hidden';
      first.tabColor = '#112233';
      first.showGridlines = false;
      first.load('visibility,tabColor,showGridlines');
      await context.sync();
      return [first.visibility, first.tabColor, first.showGridlines];
    });
    expect(sheet).toEqual(['Hidden', '#112233', false]);
  });

  it('cannot all be deleted', async () => {
    const deleting = Excel.run(async (context) => {
      firstSheet(context).delete();
      await context.sync();
    });
    await expect(deleting).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('take their tables along when they are deleted', async () => {
    const left = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Tijdelijk');
      sheet.getRange('A1:A2').values = [['kop'], [1]];
      sheet.tables.add('A1:A2', true);
      sheet.delete();
      const count = context.workbook.tables.getCount();
      await context.sync();
      return count.value;
    });
    expect(left).toBe(0);
    expect(names()).toEqual(['Blad1']);
  });

  it('show what was frozen', async () => {
    const address = await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return frozen.address;
    });
    expect(address).toBe('Blad1!1:2');
  });
});

describe('a protected sheet', () => {
  it('refuses to be written to until it is unprotected', async () => {
    const write = (): Promise<void> =>
      Excel.run(async (context) => {
        firstSheet(context).getRange('A1').values = [[1]];
        await context.sync();
      });
    const protect = (on: boolean): Promise<void> =>
      Excel.run(async (context) => {
        const { protection } = firstSheet(context);
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    await protect(true);
    await expect(write()).rejects.toMatchObject({ code: 'AccessDenied' });
    await protect(false);
    await expect(write()).resolves.toBeUndefined();
  });
});

describe('names', () => {
  it('stand for cells, in the object model and in formulas', async () => {
    const answer = await Excel.run(async (context): Promise<unknown[]> => {
      const sheet = firstSheet(context);
      sheet.getRange('A1:A2').values = [[4], [5]];
      context.workbook.names.add('bedragen', sheet.getRange('A1:A2'));
      sheet.getRange('C1').formulas = [['=SUM(bedragen)']];
      const name = context.workbook.names.getItem('bedragen').load('formula,type');
      const range = name.getRange().load('address');
      const sum = sheet.getRange('C1').load('values');
      await context.sync();
      return [name.formula as string, name.type, range.address, (sum.values as unknown[][])[0]?.[0]];
    });
    expect(answer).toEqual(['=Blad1!$A$1:$A$2', 'Range', 'Blad1!A1:A2', 9]);
  });

  it('are unique, and gone once deleted', async () => {
    const add = (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.names.add('eens', firstSheet(context).getRange('A1'));
        await context.sync();
      });
    await add();
    await expect(add()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    const isGone = await Excel.run(async (context) => {
      context.workbook.names.getItem('eens').delete();
      const name = context.workbook.names.getItemOrNullObject('eens');
      await context.sync();
      return name.isNullObject;
    });
    expect(isGone).toBe(true);
  });
});

describe('settings', () => {
  it('are kept in the workbook, whatever they hold', async () => {
    const value = await Excel.run(async (context) => {
      context.workbook.settings.add('model', { versie: 1, tabellen: { tblContracten: 'id' } });
      const setting = context.workbook.settings.getItem('model').load('value');
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toEqual({ versie: 1, tabellen: { tblContracten: 'id' } });
    expect(excel().workbook.grid.workbook.save().custom).toEqual({
      settings: { model: { versie: 1, tabellen: { tblContracten: 'id' } } },
    });
  });

  it('can be looked for, listed and deleted', async () => {
    const answer = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('a', 1);
      settings.add('b', 2);
      settings.getItem('a').delete();
      const gone = settings.getItemOrNullObject('a');
      settings.load('items/key,items/value');
      await context.sync();
      return [gone.isNullObject, settings.items.map((setting) => [setting.key, setting.value as unknown])];
    });
    expect(answer).toEqual([true, [['b', 2]]]);
  });
});

describe('the selection', () => {
  it('is what the user or the add-in selected last', async () => {
    excel().user.select('Blad1', 'B2:C3');
    const address = await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      const sheet = context.workbook.worksheets.add('Ander');
      sheet.getRange('D4').select();
      const later = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return [selected.address, cell.address, later.address];
    });
    expect(address).toEqual(['Blad1!B2:C3', 'Blad1!B2', 'Ander!D4']);
  });
});

describe('charts', () => {
  it('are remembered with their data, title and place', async () => {
    await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.name = 'grafiek';
      chart.title.text = 'Te betalen';
      chart.setPosition('D2', 'H12');
      await context.sync();
    });
    const chart = excel().workbook.worksheets.getItem('Blad1').charts.getItem('grafiek');
    expect([chart.chartType, chart.source.address, chart.title.text]).toEqual(['ColumnClustered', 'Blad1!A1:B3', 'Te betalen']);
    expect(chart.position).toEqual({ row: 1, column: 3, rows: 11, columns: 5 });
  });
});

describe('data validation', () => {
  it('knows its rule and whether the cells satisfy it', async () => {
    const answer = await Excel.run(async (context) => {
      const range = firstSheet(context).getRange('A1:A2');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'hard,signaal' } };
      range.dataValidation.errorAlert = { message: 'Kies uit de lijst.', title: 'Soort', showAlert: true, style: 'Stop' };
      range.values = [['hard'], ['']];
      range.dataValidation.load('type,rule,valid,errorAlert');
      await context.sync();
      const first = [range.dataValidation.type, range.dataValidation.valid, range.dataValidation.errorAlert.title];
      range.getCell(1, 0).values = [['zacht']];
      range.dataValidation.load('valid');
      await context.sync();
      const mixed = range.dataValidation.valid;
      range.dataValidation.clear();
      range.dataValidation.load('type');
      await context.sync();
      return [...first, mixed, range.dataValidation.type];
    });
    expect(answer).toEqual(['List', true, 'Soort', null, 'None']);
  });
});
