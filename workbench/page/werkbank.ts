import type { CellError } from '../host/excel-host';
import type { Fault } from '../protocol/faults';

/** A chart as a test sees it. */
export interface ChartSummary {
  readonly sheet: string;
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly source: string;
}

/** A cell as a test sees it. */
export interface CellSummary {
  readonly value: unknown;
  readonly text: string;
  readonly formula: unknown;
}

/** What `window.werkbank` offers to tests of the whole. */
export interface Werkbank {
  /** Resolves when the add-in's functions can be called from cells. */
  readonly ready: Promise<void>;
  sheetNames(): string[];
  readCell(sheet: string, address: string): CellSummary;
  /** Types into a cell as a user would. */
  editCell(sheet: string, address: string, text: string): void;
  selectCell(sheet: string, address: string): void;
  activeSheet(): string;
  selection(): string;
  errors(): readonly CellError[];
  missing(): readonly string[];
  charts(): ChartSummary[];
  waitForCalculation(): Promise<void>;
  failAt(fault: Fault): void;
  beginCellEdit(): () => void;
}

declare global {
  interface Window {
    werkbank: Werkbank;
  }
}
