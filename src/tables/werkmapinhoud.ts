import type { Tabelinhoud } from './tabel';

/** A model workbook to put down: what the workbook layer writes, sheet by sheet. */
export interface Werkmapinhoud {
  /** What it is, as the heading of its first sheet. */
  readonly titel: string;
  /** Where the figures come from, and what about them is an assumption; a paragraph each. */
  readonly toelichting: readonly string[];
  readonly tabellen: readonly Tabelinhoud[];
}
