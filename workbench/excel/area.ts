import { invalidArgument } from '../protocol/api-error';

/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of a sheet in Excel. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

export const wholeSheet: Area = { row: 0, column: 0, ...sheetSize };

export const lastRow = (area: Area): number => area.row + area.rows - 1;

export const lastColumn = (area: Area): number => area.column + area.columns - 1;

/** The area between two corners, in any order. */
export function between(row1: number, column1: number, row2: number, column2: number): Area {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
}

export const bounding = (a: Area, b: Area): Area =>
  between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);

export const isCell = (area: Area): boolean => area.rows === 1 && area.columns === 1;

/** Refuses an area that is empty or falls off the sheet. */
export function onSheet(area: Area, location: string): Area {
  const fits =
    area.rows > 0 &&
    area.columns > 0 &&
    area.row >= 0 &&
    area.column >= 0 &&
    lastRow(area) < sheetSize.rows &&
    lastColumn(area) < sheetSize.columns;
  if (!fits) throw invalidArgument(location);
  return area;
}

/** The cells of an area, row by row. */
export function* cellsOf(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) yield { row, column };
  }
}
