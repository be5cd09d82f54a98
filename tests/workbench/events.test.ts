import { describe, expect, it } from 'vitest';
import { firstSheet, freshExcel } from './excel';

const excel = freshExcel();

/** Collects what an event brings, from the moment it was registered. */
async function listen<Args>(
  event: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<Args>,
): Promise<Args[]> {
  const heard: Args[] = [];
  await Excel.run(async (context) => {
    event(context).add((args) => Promise.resolve(heard.push(args)));
    await context.sync();
  });
  return heard;
}

const write = (address: string, value: unknown): Promise<void> =>
  Excel.run(async (context) => {
    firstSheet(context).getRange(address).values = [[value]];
    await context.sync();
  });

async function addTable(): Promise<void> {
  await Excel.run(async (context) => {
    firstSheet(context).getRange('A1:B2').values = [['regel', 'volume'], ['R1', 2]];
    firstSheet(context).tables.add('A1:B2', true).name = 'tblProef';
    await context.sync();
  });
}

describe('a change of cells is heard', () => {
  it('by who listens to the sheet: where it was, what it was and what it became', async () => {
    await write('B2', 1);
    const heard = await listen((context) => firstSheet(context).onChanged);
    excel().user.type('Blad1', 'B2', '1,5');
    await excel().idle();
    expect(heard).toMatchObject([
      {
        address: 'B2',
        changeType: 'RangeEdited',
        source: 'Local',
        details: { valueBefore: 1, valueAfter: 1.5, valueTypeAfter: 'Double' },
      },
    ]);
  });

  it('by who listens to all sheets, with the sheet it was on', async () => {
    const heard = await listen((context) => context.workbook.worksheets.onChanged);
    await write('A1:C2', 1);
    await excel().idle();
    expect(heard).toMatchObject([{ address: 'A1:C2', worksheetId: excel().workbook.worksheets.getFirst().id, triggerSource: 'ThisLocalAddin' }]);
  });

  it('by who listens to the table it touches, and not when it is beside it', async () => {
    await addTable();
    const heard = await listen((context) => context.workbook.tables.getItem('tblProef').onChanged);
    await write('D9', 1);
    await write('B2', 3);
    await excel().idle();
    expect(heard).toMatchObject([{ address: 'B2', tableId: excel().workbook.tables.getItem('tblProef').id }]);
  });

  it('but not when only a formula calculated or only a format changed', async () => {
    await write('A1', 2);
    await write('B1', '=A1*2');
    const heard = await listen((context) => firstSheet(context).onChanged);
    await Excel.run(async (context) => {
      firstSheet(context).getRange('A1').format.font.bold = true;
      await context.sync();
    });
    await write('A1', 5);
    await excel().idle();
    expect(heard.map(({ address }) => address)).toEqual(['A1']);
  });

  it('with the range it was in', async () => {
    const heard = await listen((context) => firstSheet(context).onChanged);
    await write('B2:C3', 7);
    await excel().idle();
    const found = await Excel.run(async (context) => {
      const range = heard[0]?.getRange(context).load('address,values');
      await context.sync();
      return [range?.address, range?.values as unknown];
    });
    expect(found).toEqual(['Blad1!B2:C3', [[7, 7], [7, 7]]]);
  });

  it('no longer once the handler was removed', async () => {
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const handler = firstSheet(context).onChanged.add((args) => Promise.resolve(void heard.push(args)));
      await context.sync();
      handler.remove();
      await context.sync();
    });
    await write('A1', 1);
    await excel().idle();
    expect(heard).toEqual([]);
  });
});

describe('sheets tell', () => {
  it('when they are added, renamed, brought into view and deleted', async () => {
    const added = await listen((context) => context.workbook.worksheets.onAdded);
    const deleted = await listen((context) => context.workbook.worksheets.onDeleted);
    const activated = await listen((context) => context.workbook.worksheets.onActivated);
    const renamed = await listen((context) => context.workbook.worksheets.onNameChanged);
    const id = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Nieuw').load('id');
      await context.sync();
      sheet.name = 'Anders';
      sheet.activate();
      sheet.delete();
      await context.sync();
      return sheet.id;
    });
    await excel().idle();
    expect(added).toMatchObject([{ worksheetId: id }]);
    expect(renamed).toMatchObject([{ worksheetId: id, nameBefore: 'Nieuw', nameAfter: 'Anders' }]);
    expect(activated.map(({ worksheetId }) => worksheetId)).toEqual([id, excel().workbook.worksheets.getFirst().id]);
    expect(deleted).toMatchObject([{ worksheetId: id }]);
  });
});

describe('tables tell', () => {
  it('when they are added and deleted', async () => {
    const added = await listen((context) => context.workbook.tables.onAdded);
    const deleted = await listen((context) => context.workbook.tables.onDeleted);
    await addTable();
    const { id } = excel().workbook.tables.getItem('tblProef');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('tblProef').delete();
      await context.sync();
    });
    await excel().idle();
    expect(added).toMatchObject([{ tableId: id }]);
    expect(deleted).toMatchObject([{ tableId: id, tableName: 'tblProef' }]);
  });
});

describe('a selection is heard', () => {
  it('by the sheet, by the table it enters and by the workbook', async () => {
    await addTable();
    const onSheet = await listen((context) => firstSheet(context).onSelectionChanged);
    const onTable = await listen((context) => context.workbook.tables.getItem('tblProef').onSelectionChanged);
    const onWorkbook = await listen((context) => context.workbook.onSelectionChanged);
    excel().user.select('Blad1', 'B2:C2');
    await excel().idle();
    expect(onSheet).toMatchObject([{ address: 'B2:C2' }]);
    expect(onTable).toMatchObject([{ address: 'B2', isInsideTable: true }]);
    expect(onWorkbook).toHaveLength(1);
  });
});
