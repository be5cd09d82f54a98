import type { ICellDataForSheetInterceptor, Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { localeOf, toEnglishFormula } from '../excel/typed-text';
import type { Workbook } from '../excel/workbook';

const beforeUniverItself = 1000;

/** Lets the grid show and read numbers as Excel does in its language, and understand Excel's references to tables. */
export function useLanguage(workbook: Workbook): void {
  const { injector } = workbook.grid;
  const locale = localeOf(workbook.language);
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(workbook.language);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: beforeUniverItself,
    handler(cell, { subUnitId, row, col }, next) {
      const text = textOf(cell);
      if (text === undefined) return next(cell);
      const sheet = workbook.worksheets.getItem(subUnitId);
      const ownTable = (): string | undefined => sheet.tableNameAt({ row, column: col, rows: 1, columns: 1 });
      return next({ ...cell, ...sheet.cells.toCell(toEnglishFormula(text, locale), row, col, locale, ownTable) });
    },
  });
}

/** What was typed, when it is plain text. */
function textOf(cell: Nullable<ICellDataForSheetInterceptor>): string | undefined {
  if (!cell || cell.p?.body?.textRuns?.length) return undefined;
  const typed = cell.f ?? cell.v ?? cell.p?.body?.dataStream.replace(/\r\n$/, '');
  return typed === undefined ? undefined : String(typed);
}
