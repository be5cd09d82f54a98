import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';

/** What a cell shows an add-in: blank is an empty string, dates are serial numbers, errors are their text. */
export type ExcelValue = string | number | boolean;

const errorTexts = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

export const isErrorText = (value: unknown): value is string => typeof value === 'string' && errorTexts.has(value);

/** A cell's value as `Range.values` gives it. */
export function valueOf(cell: ICellData | undefined): ExcelValue {
  const value = cell?.v;
  if (cell === undefined || value === undefined || value === null) return '';
  if (cell.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === '1';
  if (typeof value === 'string' && cell.t === CellValueType.NUMBER) return Number(value);
  return value;
}

/** A cell's type as `Range.valueTypes` gives it. */
export function valueTypeOf(cell: ICellData | undefined): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  const value = valueOf(cell);
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '' && (cell?.v === undefined || cell.v === null)) return 'Empty';
  return isErrorText(value) ? 'Error' : 'String';
}

/** True for a cell that holds nothing at all: no value and no formula. */
export const isBlank = (cell: ICellData | undefined): boolean =>
  cell === undefined || ((cell.v === undefined || cell.v === null) && !cell.f);
