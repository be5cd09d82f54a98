import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startExcel } from '../../workbench/node/start-excel';
import type { ExcelOptions, TestExcel } from '../../workbench/node/start-excel';
import type { FunctionParameter, FunctionsFile } from '../../workbench/functions/metadata';
import { valuesOf } from './excel';

const column = (name: string, traits: Partial<FunctionParameter> = {}): FunctionParameter => ({
  name,
  type: 'any',
  dimensionality: 'matrix',
  ...traits,
});

const functions: FunctionsFile = {
  functions: [
    { id: 'ZIE', name: 'ZIE', parameters: [column('cellen'), column('rest', { optional: true })] },
    { id: 'AANTALLEN', name: 'AANTALLEN', parameters: [column('soort'), column('tabel', { repeating: true })] },
    { id: 'DUBBEL', name: 'DUBBEL', parameters: [column('bedragen')] },
    { id: 'STREEF', name: 'STREEF', parameters: [column('waarde')] },
    { id: 'KAPOT', name: 'KAPOT', parameters: [] },
    { id: 'NERGENS', name: 'NERGENS', parameters: [] },
  ],
};

let calls: unknown[][] = [];
let excel: TestExcel;

function associate(): void {
  CustomFunctions.associate('ZIE', (...args: unknown[]) => {
    calls.push(args);
    return JSON.stringify(args.slice(0, 2));
  });
  CustomFunctions.associate('AANTALLEN', (_soort: unknown, tabellen: unknown[][][]) => [tabellen.map((tabel) => tabel.length)]);
  CustomFunctions.associate('DUBBEL', (bedragen: unknown[][]) =>
    bedragen.map(([bedrag]) =>
      typeof bedrag === 'number'
        ? [bedrag * 2]
        : [error(CustomFunctions.ErrorCode.invalidValue, `Geen getal: ${String(bedrag)}`)],
    ),
  );
  CustomFunctions.associate('STREEF', () => {
    throw error(CustomFunctions.ErrorCode.notAvailable, 'Er is nog geen cijfer.');
  });
  CustomFunctions.associate('KAPOT', () => {
    throw new TypeError('kapot');
  });
}

/** The runtime's error is one, though its typing does not say so. */
const error = (code: CustomFunctions.ErrorCode, message: string): Error =>
  new CustomFunctions.Error(code, message) as unknown as Error;

let isAssociated = false;

async function start(options: Partial<ExcelOptions> = {}): Promise<void> {
  excel = await startExcel({ functions, ...options });
  if (!isAssociated) associate();
  isAssociated = true;
}

const write = (address: string, rows: unknown[][]): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = rows;
    await context.sync();
  });

beforeEach(() => {
  calls = [];
});
afterEach(() => excel.close());

describe('a function of the add-in', () => {
  it('gets columns as rows of one cell, blanks as null and what is left out as null', async () => {
    await start();
    await write('A1:A3', [[1], ['x'], ['']]);
    await write('C1', [['=BEK.ZIE(A1:A3)']]);
    expect(await valuesOf('C1')).toEqual([['[[[1],["x"],[null]],null]']]);
  });

  it('gets blanks as zero on hosts that do that', async () => {
    await start({ blanks: '0' });
    await write('C1', [['=BEK.ZIE(A1:A2,B1)']]);
    expect(await valuesOf('C1')).toEqual([['[[[0],[0]],[[0]]]']]);
  });

  it('gets null for an argument that was skipped', async () => {
    await start();
    await write('C1', [['=BEK.ZIE(,5)']]);
    expect(await valuesOf('C1')).toEqual([['[null,[[5]]]']]);
  });

  it('gets a repeating parameter as one list of tables', async () => {
    await start();
    await write('A1:A3', [[1], [2], [3]]);
    await write('C1', [['=BEK.AANTALLEN("alles",A1:A3,A1:A2)']]);
    expect(await valuesOf('C1:D1')).toEqual([[3, 2]]);
  });

  it('learns which cell it is called from', async () => {
    await start();
    await write('C7', [['=BEK.ZIE(1)']]);
    expect(calls.at(-1)?.at(-1)).toMatchObject({ address: 'Blad1!C7', functionName: 'BEK.ZIE' });
  });

  it('is called again when a cell it uses changes, and by a full calculation', async () => {
    await start();
    await write('A1', [[1]]);
    await write('C1', [['=BEK.ZIE(A1)']]);
    const before = calls.length;
    await write('B9', [['los hiervan']]);
    expect(calls.length).toBe(before);
    await write('A1', [[2]]);
    expect(await valuesOf('C1')).toEqual([['[[[2]],null]']]);
    const afterEdit = calls.length;
    await excel.calculate();
    expect(calls.length).toBe(afterEdit + 1);
  });

  it('spills its result, and other formulas see it', async () => {
    await start();
    await write('A1:A2', [[1], [2]]);
    await write('C1', [['=BEK.DUBBEL(A1:A2)']]);
    await write('E1', [['=SUM(C1:C2)']]);
    expect(await valuesOf('C1:E2')).toEqual([[2, '', 6], [4, '', '']]);
  });

  it('leaves nothing behind for other formulas when it spills less', async () => {
    await start();
    await write('A1:A3', [[1], [2], [3]]);
    await write('C1', [['=FILTER(A1:A3,A1:A3>0)']]);
    await write('E1', [['=SUM(C1:C9)']]);
    expect(await valuesOf('E1')).toEqual([[6]]);
    await write('A3', [[0]]);
    expect(await valuesOf('C1:E3')).toEqual([[1, '', 3], [2, '', ''], ['', '', '']]);
  });
});

describe('an error', () => {
  it('comes with its sentence', async () => {
    await start();
    await write('C1', [['=BEK.STREEF(1)']]);
    expect(await valuesOf('C1')).toEqual([['#N/A']]);
    expect(excel.errors()).toEqual([
      { sheet: 'Blad1', address: 'C1', functionName: 'BEK.STREEF', code: '#N/A', message: 'Er is nog geen cijfer.' },
    ]);
  });

  it('stands in its own row of a result, and leaves the others alone', async () => {
    await start();
    await write('A1:A3', [[1], ['x'], [3]]);
    await write('C1', [['=BEK.DUBBEL(A1:A3)']]);
    expect(await valuesOf('C1:C3')).toEqual([[2], ['#VALUE!'], [6]]);
    expect(excel.errors()).toMatchObject([{ address: 'C2', code: '#VALUE!', message: 'Geen getal: x' }]);
  });

  it('is forgotten once it is mended or its formula is gone', async () => {
    await start();
    await write('A1', [['x']]);
    await write('C1', [['=BEK.DUBBEL(A1)']]);
    await write('E1', [['=BEK.STREEF(A1)']]);
    await write('A1', [[1]]);
    await write('E1', [['']]);
    expect(excel.errors()).toEqual([]);
  });

  it('in an argument is passed on without calling the function', async () => {
    await start();
    await write('A1', [['=1/0']]);
    await write('C1', [['=BEK.ZIE(A1)']]);
    expect(await valuesOf('C1')).toEqual([['#DIV/0!']]);
    expect(calls).toEqual([]);
  });

  it('that is no error of the add-in becomes #VALUE!', async () => {
    await start();
    await write('C1', [['=BEK.KAPOT()']]);
    expect(await valuesOf('C1')).toEqual([['#VALUE!']]);
  });

  it('tells of a function that nothing was associated with', async () => {
    await start();
    await write('C1', [['=BEK.NERGENS()']]);
    expect(await valuesOf('C1')).toEqual([['#NAME?']]);
  });
});
