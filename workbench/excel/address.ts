import { between, isCell, lastColumn, lastRow, sheetSize } from './area';
import type { Area } from './area';

/** An address as it is written: perhaps with the name of a sheet before it. */
export interface Address {
  readonly sheet?: string;
  readonly area: Area;
}

const corner = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const wholeColumn = /^\$?([A-Z]{1,3})$/i;
const wholeRow = /^\$?(\d{1,7})$/;

/** `0` is `A`, `26` is `AA`. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnName(before) : '') + String.fromCharCode(65 + (column % 26));
}

const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Reads `A1`, `$A$1:B2`, `A:C`, `2:3` and the same after `Blad1!` or `'Mijn blad'!`. */
export function parseAddress(text: string): Address | undefined {
  const split = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!split) return undefined;
  const [, quoted, plain, reference = ''] = split;
  const [from = '', to = from, ...rest] = reference.split(':');
  const area = rest.length === 0 ? parseCorners(from, to, reference.includes(':')) : undefined;
  if (!area) return undefined;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? { area } : { sheet, area };
}

function parseCorners(from: string, to: string, isPair: boolean): Area | undefined {
  const [start, end] = [corner.exec(from), corner.exec(to)];
  if (start && end) {
    return between(Number(start[2]) - 1, columnNumber(start[1] ?? ''), Number(end[2]) - 1, columnNumber(end[1] ?? ''));
  }
  if (!isPair) return undefined;
  const [firstColumn, secondColumn] = [wholeColumn.exec(from), wholeColumn.exec(to)];
  if (firstColumn && secondColumn) {
    return between(0, columnNumber(firstColumn[1] ?? ''), sheetSize.rows - 1, columnNumber(secondColumn[1] ?? ''));
  }
  const [firstRow, secondRow] = [wholeRow.exec(from), wholeRow.exec(to)];
  if (firstRow && secondRow) {
    return between(Number(firstRow[1]) - 1, 0, Number(secondRow[1]) - 1, sheetSize.columns - 1);
  }
  return undefined;
}

/** The sheet's name as a formula needs it. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\d_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** `B2:C3`, `B:C` or `2:3`; with `absolute` in dollars. */
export function formatArea(area: Area, absolute = false): string {
  const $ = absolute ? '$' : '';
  const [firstColumn, endColumn] = [columnName(area.column), columnName(lastColumn(area))];
  if (area.rows === sheetSize.rows) return `${$}${firstColumn}:${$}${endColumn}`;
  if (area.columns === sheetSize.columns) return `${$}${area.row + 1}:${$}${lastRow(area) + 1}`;
  const start = `${$}${firstColumn}${$}${area.row + 1}`;
  return isCell(area) ? start : `${start}:${$}${endColumn}${$}${lastRow(area) + 1}`;
}

export const formatAddress = (sheet: string, area: Area, absolute = false): string =>
  `${quoteSheet(sheet)}!${formatArea(area, absolute)}`;
