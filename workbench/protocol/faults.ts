import { ApiError } from './api-error';

/** A failure to bring about: the n-th time a member is used, and how often from then on. */
export interface Fault {
  /** `Range.values`, `TableCollection.add`, … or `*` for the n-th batch as a whole. */
  readonly action: string;
  /** Reads fail only when asked for. */
  readonly on?: 'write' | 'read';
  readonly nth?: number;
  readonly times?: number;
  readonly code: string;
  readonly message?: string;
}

const messages: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
};

/** The failures a test asked for, counted down as the add-in meets them. */
export class Faults {
  private planned: { fault: Fault; seen: number }[] = [];

  plan(fault: Fault): void {
    this.planned.push({ fault, seen: 0 });
  }

  clear(): void {
    this.planned = [];
  }

  /** Throws when a planned failure is due for this use of a member. */
  check(action: string, on: 'write' | 'read'): void {
    for (const entry of this.planned) {
      const { fault } = entry;
      if (fault.action !== action || (fault.on ?? 'write') !== on) continue;
      entry.seen += 1;
      const first = fault.nth ?? 1;
      if (entry.seen >= first && entry.seen < first + (fault.times ?? 1)) {
        throw new ApiError(fault.code, fault.message ?? messages[fault.code] ?? `Planned failure: ${fault.code}`, action);
      }
    }
  }
}
