import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import { Direction } from '@univerjs/core';
import { lastColumn, lastRow, sheetSize } from './area';
import type { Area } from './area';
import type { Range } from './range';

/** Makes room at a range: the cells there move down or to the right, tables among them included. */
export function insertCells(range: Range, shift: 'Down' | 'Right'): void {
  const { area } = range;
  if (area.columns === sheetSize.columns || area.rows === sheetSize.rows) return insertWhole(range);
  if (shift === 'Down') moveDown(range, { ...area, rows: usedRows(range, area.row) }, area.rows);
  else moveRight(range, { ...area, columns: usedColumns(range, area.column) }, area.columns);
}

/** Closes up a range: the cells below or to the right of it take its place. */
export function removeCells(range: Range, shift: 'Up' | 'Left'): void {
  const { area, worksheet } = range;
  if (area.columns === sheetSize.columns || area.rows === sheetSize.rows) return removeWhole(range);
  worksheet.cells.clear(area, true, true);
  if (shift === 'Up') {
    const below = lastRow(area) + 1;
    moveDown(range, { ...area, row: below, rows: usedRows(range, below) }, -area.rows);
  } else {
    const right = lastColumn(area) + 1;
    moveRight(range, { ...area, column: right, columns: usedColumns(range, right) }, -area.columns);
  }
}

function moveDown({ worksheet }: Range, block: Area, rows: number): void {
  if (block.rows <= 0) return;
  worksheet.cells.move(block, block.row + rows, block.column);
  shiftTables(worksheet, block, rows, 0);
}

function moveRight({ worksheet }: Range, block: Area, columns: number): void {
  if (block.columns <= 0) return;
  worksheet.cells.move(block, block.row, block.column + columns);
  shiftTables(worksheet, block, 0, columns);
}

/** Tables that lie within moved cells go along. */
function shiftTables(worksheet: Range['worksheet'], block: Area, rows: number, columns: number): void {
  for (const table of worksheet.tables.items) {
    const { area } = table.stored;
    const goesAlong =
      area.row >= block.row &&
      area.column >= block.column &&
      lastRow(area) <= lastRow(block) &&
      lastColumn(area) <= lastColumn(block);
    if (goesAlong) {
      worksheet.workbook.tableStore.resize(table.id, { ...area, row: area.row + rows, column: area.column + columns });
    }
  }
}

const usedRows = ({ worksheet }: Range, from: number): number => {
  const used = worksheet.cells.usedArea(false);
  return used ? lastRow(used) - from + 1 : 0;
};

const usedColumns = ({ worksheet }: Range, from: number): number => {
  const used = worksheet.cells.usedArea(false);
  return used ? lastColumn(used) - from + 1 : 0;
};

function insertWhole(range: Range): void {
  const isRows = range.area.columns === sheetSize.columns;
  runOnWhole(range, isRows ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id, {
    direction: isRows ? Direction.UP : Direction.LEFT,
  });
}

function removeWhole(range: Range): void {
  const isRows = range.area.columns === sheetSize.columns;
  runOnWhole(range, isRows ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id, {});
}

function runOnWhole({ worksheet, area }: Range, command: string, params: object): void {
  const { row, column, rows, columns } = worksheet.cells.clip(area);
  worksheet.workbook.grid.run(command, {
    subUnitId: worksheet.id,
    range: { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 },
    ...params,
  });
}
