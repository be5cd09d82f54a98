import { intersection } from './area';
import type { Area } from './area';

/** What a user may fill in, and what is said about it. */
export interface Validation {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: unknown;
  readonly prompt: unknown;
  readonly ignoreBlanks: boolean;
}

export const noValidation: Validation = { rule: {}, errorAlert: null, prompt: null, ignoreBlanks: true };

/** The validation rules of one sheet; what is set last holds. */
export class ValidationRules {
  private entries: { area: Area; validation: Validation }[] = [];

  at(row: number, column: number): Validation | undefined {
    const cell: Area = { row, column, rows: 1, columns: 1 };
    return this.entries.filter(({ area }) => intersection(area, cell)).at(-1)?.validation;
  }

  set(area: Area, validation: Validation): void {
    this.entries.push({ area, validation });
  }
}
