import type { Term } from '../model/termen';

/**
 * What a column holds, and so how its cells are read. `term`: a value of the calculation rules, whose own kind
 * is in the model.
 */
export type Kolomsoort =
  | 'sleutel'
  | 'tekst'
  | 'keuze'
  | 'datum'
  /** A month, written as its first day. */
  | 'maand'
  | 'jaar'
  | 'getal'
  /** A share from 0 to 1 that is no term of the rules. */
  | 'deel'
  /** A quantity that a credit takes back, so that it may be negative; `bedrag` likewise, in euros. */
  | 'aantal'
  | 'bedrag'
  | 'term'
  | 'vrij';

export interface Kolom {
  /** The header as it stands in the workbook. */
  readonly kop: string;
  readonly soort: Kolomsoort;
  /** The terms of the calculation rules that this column feeds, one per bekostigingsvorm that reads it. */
  readonly termen?: readonly Term[];
  /** The values a choice may have. */
  readonly keuzes?: readonly string[];
  /** The table and column a value must occur in. */
  readonly verwijstNaar?: { readonly tabel: Tabelnaam; readonly kolom: string };
  /** The column whose values are offered; anything else may be typed as well. */
  readonly voorstellen?: { readonly tabel: Tabelnaam; readonly kolom: string };
  /** The table cannot be read without this column. */
  readonly verplicht?: boolean;
  /** What to type here, shown by Excel when a cell is selected. */
  readonly hulp: string;
}

export interface Tabelschema<Naam extends string = Tabelnaam> {
  readonly naam: Naam;
  /** The sheet a new workbook puts it on. */
  readonly blad: string;
  /** The columns that name a row together. */
  readonly sleutel: readonly string[];
  readonly kolommen: readonly Kolom[];
  /** A model may do without it; a new workbook does. */
  readonly optioneel?: boolean;
  /** One sentence above the table. */
  readonly toelichting: string;
}

export const TABELNAMEN = [
  'tblUitgangspunten',
  'tblGemeenten',
  'tblSegmenten',
  'tblContracten',
  'tblTarieven',
  'tblAfspraken',
  'tblLeveringen',
  'tblScenarios',
  'tblRealisatie',
  'tblPrognosecorrecties',
  'tblAansluiting',
  'tblStaffels',
  'tblCorridors',
  'tblVoorschotten',
  'tblBegroting',
  'tblBegrotingswijzigingen',
  'tblReserves',
  'tblNotateksten',
  'tblNotas',
  'tblVastgelegd',
  'tblInstroom',
] as const;
export type Tabelnaam = (typeof TABELNAMEN)[number];
