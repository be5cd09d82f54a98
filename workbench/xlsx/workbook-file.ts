import ExcelJS from 'exceljs';
import type { CellValue, Worksheet as FileSheet } from 'exceljs';
import { cellsOf, lastColumn, lastRow } from '../excel/area';
import { isErrorText } from '../excel/cell-value';
import type { Table } from '../excel/table';
import type { Workbook } from '../excel/workbook';
import type { Worksheet } from '../excel/worksheet';
import { cellStyleOf, colorOf } from './cell-style';
import { withCharts } from './charts-in-file';
import { headerFooterOf, pageSetupOf } from './page-setup';

/** A file counts widths in digits of the standard font, which is this wide. */
const pixelsPerDigit = 7;
const pointsPerPixel = 0.75;

/**
 * The workbook as an .xlsx file: cells and how they look, tables, charts, panes that stay in view, and how it prints.
 */
export async function workbookFile(workbook: Workbook): Promise<ArrayBuffer> {
  await workbook.calculation.settle();
  const file = new ExcelJS.Workbook();
  for (const sheet of workbook.worksheets.items) addSheet(file, sheet);
  return withCharts(await file.xlsx.writeBuffer(), workbook);
}

function addSheet(file: ExcelJS.Workbook, sheet: Worksheet): void {
  const made = file.addWorksheet(sheet.name, {
    state: sheet.visibility === 'Visible' ? 'visible' : 'hidden',
    pageSetup: pageSetupOf(sheet.pageLayout),
    headerFooter: headerFooterOf(sheet.pageLayout),
    ...(sheet.tabColor !== '' && { properties: { tabColor: colorOf(sheet.tabColor) } }),
    views: [viewOf(sheet)],
  });
  const used = sheet.cells.usedArea(false);
  if (!used) return;
  for (let column = 0; column <= lastColumn(used); column += 1) {
    made.getColumn(column + 1).width = sheet.workbook.grid.sheet(sheet.id)!.getColumnWidth(column) / pixelsPerDigit;
  }
  const rowManager = sheet.workbook.grid.sheet(sheet.id)!.getRowManager();
  for (let row = 0; row <= lastRow(used); row += 1) {
    const pixels = rowManager.getRow(row)?.h;
    if (pixels !== undefined) made.getRow(row + 1).height = pixels * pointsPerPixel;
  }
  for (const table of sheet.tables.items) addTable(made, table);
  for (const { row, column } of cellsOf(used)) {
    const cell = made.getCell(row + 1, column + 1);
    cell.style = cellStyleOf(sheet.workbook.grid.style(sheet.id, row, column));
    const value = cellValueOf(sheet, row, column);
    if (value !== null) cell.value = value;
  }
}

function viewOf(sheet: Worksheet): Partial<ExcelJS.WorksheetView> {
  const frozen = sheet.workbook.grid.sheet(sheet.id)?.getFreeze();
  const [xSplit, ySplit] = [Math.max(0, frozen?.xSplit ?? 0), Math.max(0, frozen?.ySplit ?? 0)];
  const lines = { showGridLines: sheet.showGridlines };
  return xSplit + ySplit > 0 ? { ...lines, state: 'frozen', xSplit, ySplit } : { ...lines, state: 'normal' };
}

/** Its cells are written with those of the sheet, so the rows given here are only as many as it has. */
function addTable(made: FileSheet, table: Table): void {
  const { row, column, rows, columns } = table.stored.area;
  const heads = Array.from({ length: columns }, (_, c) => String(table.worksheet.cells.value(row, column + c)));
  made.addTable({
    name: table.name,
    ref: made.getCell(row + 1, column + 1).address,
    headerRow: true,
    style: { theme: table.style as 'TableStyleLight1', showRowStripes: table.showBandedRows },
    columns: heads.map((name) => ({ name, filterButton: table.showFilterButton })),
    rows: Array.from({ length: Math.max(1, rows - 1) }, () => heads.map(() => null)),
  });
}

/** A formula with its outcome; of one that another program does not know, or that spilled, only the outcome. */
function cellValueOf({ cells, workbook }: Worksheet, row: number, column: number): CellValue {
  const value = cells.value(row, column);
  const result = isErrorText(value) ? { error: value as ExcelJS.CellErrorValue['error'] } : value;
  const formula = workbook.grid.formula(cells.sheetId, row, column);
  if (formula !== undefined && !/\bBEK\./i.test(formula)) return { formula: String(cells.formula(row, column)).slice(1), result };
  return value === '' ? null : result;
}
