import { BaseFunction } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import { formatAddress } from '../excel/address';
import { toArguments } from './arguments';
import type { Blanks } from './arguments';
import type { FunctionError, FunctionErrors } from './function-errors';
import type { Associations, FunctionMetadata } from './metadata';
import { isErrorResult, toError, toRows, toUniver } from './results';

/** What all functions of an add-in share. */
export interface FunctionHost {
  readonly associations: () => Associations;
  readonly blanks: Blanks;
  readonly errors: FunctionErrors;
  readonly sheetName: (sheetId: string) => string;
}

/** One of the add-in's functions, as Univer's formula engine calls it. */
export class AddinFunction extends BaseFunction {
  private readonly host: FunctionHost;
  private readonly metadata: FunctionMetadata;

  constructor(name: string, metadata: FunctionMetadata, host: FunctionHost) {
    super(name);
    this.metadata = metadata;
    this.host = host;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    try {
      const implementation = this.host.associations()[this.metadata.id.toUpperCase()];
      if (!implementation) return this.fail({ code: '#NAME?', message: `${this.name} is nergens aan verbonden.` });
      const result = implementation(...toArguments(this.metadata, given, this.host.blanks), this.invocation);
      this.remember(result);
      return toUniver(result);
    } catch (failure) {
      return this.fail(failure);
    }
  }

  private get invocation(): object {
    const { sheetId, row, column } = this.call;
    const address = formatAddress(this.host.sheetName(sheetId), { row, column, rows: 1, columns: 1 });
    return { functionName: this.name, address };
  }

  private get call(): Pick<FunctionError, 'sheetId' | 'row' | 'column' | 'functionName'> {
    return { sheetId: this.subUnitId ?? '', row: this.row, column: this.column, functionName: String(this.name) };
  }

  /** Errors inside a result keep their sentence, each in its own cell. */
  private remember(result: unknown): void {
    const errors = toRows(result).flatMap((row, r) =>
      row.flatMap((value, c) =>
        isErrorResult(value)
          ? [{ ...this.call, row: this.row + r, column: this.column + c, code: value.code, message: value.message ?? '' }]
          : [],
      ),
    );
    this.host.errors.record(this.call, errors);
  }

  private fail(failure: unknown): BaseValueObject {
    const code = isErrorResult(failure) ? failure.code : '#VALUE!';
    const message = failure instanceof Error || isErrorResult(failure) ? (failure.message ?? '') : String(failure);
    this.host.errors.record(this.call, [{ ...this.call, code, message }]);
    return toError(code);
  }
}
