import { ArrayValueObject } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import type { FunctionMetadata, FunctionParameter } from './metadata';

/** Hosts differ in what they make of a blank cell. */
export type Blanks = 'null' | '0';

/** Thrown when an argument holds an error: Excel then gives that error without calling the function. */
export class ErrorArgument extends Error {
  readonly code: string;

  constructor(parameter: string, code: string) {
    super(`Het argument ${parameter} bevat ${code}.`);
    this.code = code;
  }
}

/** What Excel hands a function: one argument per parameter, null for what was left out. */
export function toArguments(
  { parameters }: FunctionMetadata,
  given: readonly BaseValueObject[],
  blanks: Blanks,
): unknown[] {
  return parameters.map((parameter, index) => {
    if (parameter.repeating) return given.slice(index).map((value) => toArgument(parameter, value, blanks));
    const value = given[index];
    return value === undefined || isOmitted(value) ? null : toArgument(parameter, value, blanks);
  });
}

const isOmitted = (value: BaseValueObject): boolean => !value.isArray() && value.isNull();

function toArgument(parameter: FunctionParameter, value: BaseValueObject, blanks: Blanks): unknown {
  const cells = toCells(value).map((row) => row.map((cell) => toValue(parameter, cell, blanks)));
  return parameter.dimensionality === 'matrix' ? cells : (cells[0]?.[0] ?? null);
}

/** Blank cells are missing from Univer's arrays. */
function toCells(value: BaseValueObject): (BaseValueObject | null)[][] {
  if (!(value instanceof ArrayValueObject)) return [[value]];
  return value.getArrayValue().map((row) => Array.from({ length: value.getColumnCount() }, (_, c) => row[c] ?? null));
}

function toValue(parameter: FunctionParameter, cell: BaseValueObject | null, blanks: Blanks): unknown {
  if (cell === null || cell.isNull()) return blanks === '0' ? 0 : null;
  if (cell.isError()) throw new ErrorArgument(parameter.name, String(cell.getValue()));
  return cell.getValue();
}
