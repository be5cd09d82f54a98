import { describe, expect, it } from 'vitest';
import { firstSheet, freshExcel, valuesOf } from './excel';

const excel = freshExcel();

/** Puts a table `tblProef` with the columns regel, tarief and volume at A1. */
async function addTable(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange('A1:C3').values = [['regel', 'tarief', 'volume'], ['R1', 10, 2], ['R2', 20, 3]];
    sheet.tables.add('A1:C3', true).name = 'tblProef';
    await context.sync();
  });
}

const onTable = <Result>(work: (table: Excel.Table, context: Excel.RequestContext) => Promise<Result>): Promise<Result> =>
  Excel.run((context) => work(context.workbook.tables.getItem('tblProef'), context));

describe('a table', () => {
  it('is found by its name, and by its id after it was renamed', async () => {
    await addTable();
    const names = await onTable(async (table, context) => {
      table.load('id,name');
      await context.sync();
      table.name = 'tblAnders';
      await context.sync();
      const again = context.workbook.tables.getItem(table.id).load('name');
      const old = context.workbook.tables.getItemOrNullObject('tblProef');
      await context.sync();
      return [again.name, old.isNullObject];
    });
    expect(names).toEqual(['tblAnders', true]);
  });

  it('gets a name in the language of Excel, and names for empty and repeated headers', async () => {
    const answer = await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('A1:C2').values = [['naam', '', 'naam'], [1, 2, 3]];
      const table = sheet.tables.add('A1:C2', true).load('name');
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      return [table.name, header.values];
    });
    expect(answer).toEqual(['Tabel1', [['naam', 'Kolom2', 'naam2']]]);
  });

  it('does not overlap another, nor take its name', async () => {
    await addTable();
    await expect(
      Excel.run(async (context) => {
        firstSheet(context).tables.add('C3:D5', true);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(
      Excel.run(async (context) => {
        firstSheet(context).tables.add('F1:G2', true).name = 'TBLPROEF';
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  it('knows its header, its rows and its columns', async () => {
    await addTable();
    const answer = await onTable(async (table, context) => {
      const header = table.getHeaderRowRange().load('address');
      const body = table.getDataBodyRange().load('address,values');
      const volume = table.columns.getItem('volume').getDataBodyRange().load('address');
      table.columns.load('items/name,items/index');
      table.rows.load('count');
      await context.sync();
      return {
        header: header.address,
        body: [body.address, body.values],
        volume: volume.address,
        columns: table.columns.items.map((column) => [column.name, column.index]),
        rows: table.rows.count,
      };
    });
    expect(answer).toEqual({
      header: 'Blad1!A1:C1',
      body: ['Blad1!A2:C3', [['R1', 10, 2], ['R2', 20, 3]]],
      volume: 'Blad1!C2:C3',
      columns: [['regel', 0], ['tarief', 1], ['volume', 2]],
      rows: 2,
    });
  });

  it('remembers how it looks', async () => {
    await addTable();
    const look = await onTable(async (table, context) => {
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load('style,showBandedRows,showFilterButton,showHeaders');
      await context.sync();
      return [table.style, table.showBandedRows, table.showFilterButton, table.showHeaders];
    });
    expect(look).toEqual(['TableStyleLight9', false, false, true]);
  });

  it('leaves its cells behind as a range, or takes them along', async () => {
    await addTable();
    await onTable(async (table, context) => {
      table.convertToRange();
      await context.sync();
    });
    expect(await valuesOf('A1:A2')).toEqual([['regel'], ['R1']]);
    expect(excel().workbook.tables.count).toBe(0);
  });
});

describe('rows of a table', () => {
  it('are added at the end and push down what stands below', async () => {
    await addTable();
    await onTable(async (table, context) => {
      firstSheet(context).getRange('A5:C5').values = [['eronder', 1, 2]];
      table.rows.add(undefined, [['R3', 30, 4], ['R4', 40, 5]]);
      await context.sync();
    });
    expect(await valuesOf('A3:A7')).toEqual([['R2'], ['R3'], ['R4'], [''], ['eronder']]);
    expect(excel().workbook.tables.getItem('tblProef').getRange().address).toBe('Blad1!A1:C5');
  });

  it('are added in the middle', async () => {
    await addTable();
    const index = await onTable(async (table, context) => {
      const row = table.rows.add(1, [['R1b', 15, 9]]).load('index');
      await context.sync();
      return row.index;
    });
    expect(index).toBe(1);
    expect(await valuesOf('A2:A4')).toEqual([['R1'], ['R1b'], ['R2']]);
  });

  it('take the table below along when they are added', async () => {
    await addTable();
    const address = await onTable(async (table, context) => {
      const sheet = firstSheet(context);
      sheet.getRange('A6:C7').values = [['x', 'y', 'z'], [1, 2, 3]];
      sheet.tables.add('A6:C7', true).name = 'tblOnder';
      table.rows.add(undefined, [['R3', 30, 4]]);
      const below = context.workbook.tables.getItem('tblOnder').getRange().load('address,values');
      await context.sync();
      return [below.address, below.values];
    });
    expect(address).toEqual(['Blad1!A7:C8', [['x', 'y', 'z'], [1, 2, 3]]]);
  });

  it('are deleted one by one or together', async () => {
    await addTable();
    await onTable(async (table, context) => {
      table.rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(await valuesOf('A1:A3')).toEqual([['regel'], ['R2'], ['']]);
    expect(excel().workbook.tables.getItem('tblProef').rows.count).toBe(1);
  });

  it('are taken in by the table when a user types below it', async () => {
    await addTable();
    excel().user.type('Blad1', 'A4', 'R3');
    expect(excel().workbook.tables.getItem('tblProef').getRange().address).toBe('Blad1!A1:C4');
  });
});

describe('columns of a table', () => {
  it('are added with a name, and move what stands beside them', async () => {
    await addTable();
    const answer = await onTable(async (table, context) => {
      firstSheet(context).getRange('E1').values = [['ernaast']];
      table.columns.add(1, [['soort'], ['zin'], ['pgb']]);
      table.columns.load('items/name');
      await context.sync();
      return table.columns.items.map((column) => column.name);
    });
    expect(answer).toEqual(['regel', 'soort', 'tarief', 'volume']);
    expect(await valuesOf('A2:F2')).toEqual([['R1', 'zin', 10, 2, '', '']]);
    expect(await valuesOf('F1')).toEqual([['ernaast']]);
  });

  it('are renamed by their header, and keep their id', async () => {
    await addTable();
    const answer = await onTable(async (table, context) => {
      const column = table.columns.getItem('volume').load('id');
      await context.sync();
      column.getHeaderRowRange().values = [['aantal']];
      await context.sync();
      column.load('id,name');
      const gone = table.columns.getItemOrNullObject('volume');
      await context.sync();
      return [column.name, gone.isNullObject];
    });
    expect(answer).toEqual(['aantal', true]);
  });

  it('are deleted', async () => {
    await addTable();
    const left = await onTable(async (table, context) => {
      table.columns.getItem('tarief').delete();
      table.columns.load('items/name');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return [table.columns.items.map((column) => column.name), body.values];
    });
    expect(left).toEqual([['regel', 'volume'], [['R1', 2], ['R2', 3]]]);
  });
});

describe('totals', () => {
  it('stand below the rows and do not belong to them', async () => {
    await addTable();
    const answer = await onTable(async (table, context) => {
      table.showTotals = true;
      const whole = table.getRange().load('address');
      const body = table.getDataBodyRange().load('address');
      const totals = table.getTotalRowRange().load('values');
      await context.sync();
      return [whole.address, body.address, totals.values];
    });
    expect(answer).toEqual(['Blad1!A1:C4', 'Blad1!A2:C3', [['Totaal', '', 5]]]);
  });
});

describe('a reference to a table', () => {
  const calculate = async (formula: string, address = 'F1'): Promise<[unknown, unknown]> => {
    await addTable();
    return Excel.run(async (context) => {
      const cell = firstSheet(context).getRange(address);
      cell.formulas = [[formula]];
      cell.load('values,formulas');
      await context.sync();
      return [cell.values[0]?.[0], cell.formulas[0]?.[0]];
    });
  };

  it.each([
    ['=SUM(tblProef[volume])', 5],
    ['=ROWS(tblProef[#All])', 3],
    ['=ROWS(tblProef[[#Headers],[#Data]])', 3],
    ['=COLUMNS(tblProef[[regel]:[tarief]])', 2],
    ['=INDEX(tblProef[#Headers],1,2)', 'tarief'],
    ['=ROWS(tblProef)', 2],
  ])('%s gives %j and comes back as written', async (formula, value) => {
    expect(await calculate(formula)).toEqual([value, formula]);
  });

  it.each([
    ['=[@tarief]*[@volume]', 60],
    ['=tblProef[@tarief]+1', 21],
    ['=tblProef[@[tarief]]+1', 21],
  ])('%s in a row of the table gives %j', async (formula, value) => {
    await addTable();
    const answer = await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      context.workbook.tables.getItem('tblProef').columns.add(undefined, [['som'], [''], ['']]);
      const cell = sheet.getRange('D3');
      cell.formulas = [[formula]];
      cell.load('values,formulas');
      await context.sync();
      return [cell.values[0]?.[0], cell.formulas[0]?.[0]] as unknown[];
    });
    expect(answer).toEqual([value, formula]);
  });

  it('follows the table as it grows, and then what changes in the new row, until that is gone', async () => {
    await calculate('=SUM(tblProef[volume])');
    excel().user.type('Blad1', 'C2', '7');
    expect(await valuesOf('F1')).toEqual([[10]]);
    await onTable(async (table, context) => {
      table.resize('A1:C4');
      table.rows.getItemAt(2).values = [['R3', 1, 100]];
      await context.sync();
    });
    expect(await valuesOf('F1')).toEqual([[110]]);
    excel().user.type('Blad1', 'C4', '50');
    expect(await valuesOf('F1')).toEqual([[60]]);
    await onTable(async (table, context) => {
      table.rows.getItemAt(2).delete();
      await context.sync();
    });
    excel().user.type('Blad1', 'C3', '4');
    expect(await valuesOf('F1')).toEqual([[11]]);
  });

  it('leaves texts in a formula alone', async () => {
    expect(await calculate('="tblProef[@x]"&"!"')).toEqual(['tblProef[@x]!', '="tblProef[@x]"&"!"']);
  });
});

describe('filtering a table', () => {
  it('says that it is filtered until the filter is cleared; every row keeps its values', async () => {
    await addTable();
    const state = await onTable(async (table, context) => {
      const told: unknown[] = [];
      const tell = async () => {
        table.autoFilter.load('isDataFiltered,criteria');
        await context.sync();
        told.push([table.autoFilter.isDataFiltered, table.autoFilter.criteria]);
      };
      await tell();
      table.autoFilter.apply(table.getRange(), 0, { filterOn: 'Values', values: ['R2'] });
      await tell();
      table.clearFilters();
      await tell();
      return told;
    });
    expect(state).toEqual([
      [false, [null, null, null]],
      [true, [{ filterOn: 'Values', values: ['R2'] }, null, null]],
      [false, [null, null, null]],
    ]);
    expect(await valuesOf('A2:B3')).toEqual([['R1', 10], ['R2', 20]]);
  });

  it('refuses a filter that it does not know', async () => {
    await addTable();
    const asked = onTable(async (table, context) => {
      table.autoFilter.apply(table.getRange(), 0, { filterOn: 'TopItems', criterion1: '1' });
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});

describe('sorting a table', () => {
  it('puts numbers in order and blanks last', async () => {
    await addTable();
    await onTable(async (table, context) => {
      table.rows.add(undefined, [['R3', '', 1]]);
      table.sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    expect(await valuesOf('A2:B4')).toEqual([['R2', 20], ['R1', 10], ['R3', '']]);
  });
});
