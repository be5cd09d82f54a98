/** What `functions.json` says of the add-in's functions, as far as a host needs it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
}

export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
}

/** The functions an add-in associated with office.js, by their id. */
export type Associations = Readonly<Record<string, (...args: unknown[]) => unknown>>;
