import { afterEach, beforeEach, expect } from 'vitest';
import { startExcel, type ExcelOptions, type TestExcel } from '../../workbench/node/start-excel';

/** A fresh workbook for every test; nothing may have been asked of Excel that the stand-in ignored. */
export function verseExcel(options: ExcelOptions = {}): () => TestExcel {
  let excel: TestExcel;
  beforeEach(async () => {
    excel = await startExcel(options);
  });
  afterEach(() => {
    const onbekend = excel.missing();
    excel.close();
    expect(onbekend).toEqual([]);
  });
  return () => excel;
}
