/** An error in a cell, with the sentence the function gave it. */
export interface FunctionError {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly functionName: string;
  readonly code: string;
  readonly message: string;
}

interface Call {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly functionName: string;
}

/** The sentences behind the errors of functions, which cells themselves cannot hold. */
export class FunctionErrors {
  private readonly byCall = new Map<string, { call: Call; errors: readonly FunctionError[] }>();

  /** Replaces what an earlier calculation of the same cell left. */
  record(call: Call, errors: readonly FunctionError[]): void {
    const key = `${call.sheetId}/${call.row}/${call.column}/${call.functionName}`;
    if (errors.length > 0) this.byCall.set(key, { call, errors });
    else this.byCall.delete(key);
  }

  /** The errors of calls that still stand in their cell. */
  list(formulaAt: (sheetId: string, row: number, column: number) => string | undefined): readonly FunctionError[] {
    return [...this.byCall.values()]
      .filter(({ call }) => formulaAt(call.sheetId, call.row, call.column)?.toUpperCase().includes(call.functionName))
      .flatMap(({ errors }) => errors);
  }
}
