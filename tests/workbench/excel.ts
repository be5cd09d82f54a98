import { afterEach, beforeEach } from 'vitest';
import { startExcel } from '../../workbench/node/start-excel';
import type { ExcelOptions, TestExcel } from '../../workbench/node/start-excel';

/** A fresh workbook for every test of a file. */
export function freshExcel(options: ExcelOptions = {}): () => TestExcel {
  let excel: TestExcel;
  beforeEach(async () => {
    excel = await startExcel(options);
  });
  afterEach(() => excel.close());
  return () => excel;
}

/** The first sheet, as the add-in sees it. */
export const firstSheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

/** Reads the values of an address on the first sheet through office.js. */
export function valuesOf(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = firstSheet(context).getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}
