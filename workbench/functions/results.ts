import { ArrayValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';

/** An error a function returned, as office.js represents it. */
export interface ErrorResult {
  readonly code: string;
  readonly message?: string;
}

export const isErrorResult = (value: unknown): value is ErrorResult =>
  typeof value === 'object' && value !== null && ((value as Partial<ErrorResult>).code ?? '').startsWith('#');

/** Univer's error for Excel's text of it, which are the same. */
export const toError = (code: string): BaseValueObject =>
  ErrorValueObject.create(Object.values(ErrorType).find((type) => type.valueOf() === code) ?? ErrorType.VALUE);

/** The rows of a result: a scalar is one row of one cell. */
export const toRows = (result: unknown): readonly (readonly unknown[])[] =>
  Array.isArray(result)
    ? result.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]))
    : [[result]];

/** What a function returned, as Univer calculates on with it. Rows of unequal length end in #N/A. */
export function toUniver(result: unknown): BaseValueObject {
  const rows = toRows(result);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return toError('#CALC!');
  if (rows.length === 1 && columns === 1) return toCell(rows[0]?.[0]);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columns }, (_, column) =>
        column < row.length ? toCell(row[column]) : toError('#N/A'),
      ),
    ),
    rowCount: rows.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function toCell(value: unknown): BaseValueObject {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? NumberValueObject.create(value) : toError('#NUM!');
  }
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (isErrorResult(value)) return toError(value.code);
  // Excel shows an empty result as zero.
  return NumberValueObject.create(0);
}
