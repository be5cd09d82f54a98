import type { Tabelnaam } from '../../tables/schema';

/** What goes into a cell; null leaves it empty. */
export type Inhoud = string | number | boolean | null;

/** How a block of cells looks. */
export interface Opmaak {
  readonly grootte?: number;
  readonly vet?: boolean;
  readonly kleur?: string;
  readonly vulling?: string;
  /** Long text continues on the next line of its cell. */
  readonly terugloop?: boolean;
  readonly uitlijning?: 'Left' | 'Right';
  /** A thin line below, to follow a row across a page. */
  readonly onderlijn?: boolean;
}

/** A block of cells; `rij` and `kolom` count from 0. */
export interface Vak {
  readonly rij: number;
  readonly kolom: number;
  readonly waarden: readonly (readonly Inhoud[])[];
  readonly opmaak?: Opmaak;
}

/** Ordinary formulas, and those of the add-in, in Excel's English notation. */
export interface Formulevak {
  readonly rij: number;
  readonly kolom: number;
  readonly formules: readonly (readonly string[])[];
}

/** The number format of cells below each other. */
export interface Notatievak {
  readonly rij: number;
  readonly kolom: number;
  readonly rijen: number;
  readonly notatie: string;
}

/** What may be typed into a column, and what Excel says about it. */
export interface Invoerregel {
  readonly regel: Excel.DataValidationRule;
  readonly prompt: Excel.DataValidationPrompt;
  /** Absent where everything may be typed. */
  readonly melding?: Excel.DataValidationErrorAlert;
}

/** A column of a table that is put down. */
export interface Kolomplan {
  readonly kop: string;
  readonly notatie: string;
  /** Whether any row fills it in. */
  readonly gebruikt: boolean;
  readonly invoer: Invoerregel;
}

/** A table: its header row at `rij`, counted from 0, its first column at A. */
export interface Tabelplan {
  readonly naam: Tabelnaam;
  readonly rij: number;
  readonly kolommen: readonly Kolomplan[];
  readonly rijen: readonly (readonly Inhoud[])[];
}

/** How a native chart draws its figures: Excel's own names. */
export type Grafieksoort = 'ColumnClustered' | 'ColumnStacked' | 'BarClustered' | 'BarStacked' | 'Line' | 'XYScatterLinesNoMarkers';

/** A native chart over cells of its own sheet. */
export interface Grafiekplan {
  readonly naam: string;
  readonly titel: string;
  readonly soort: Grafieksoort;
  /** The cells it draws, headers included. */
  readonly bron: string;
  readonly linksboven: string;
  readonly rechtsonder: string;
  /** The first series only lifts what is stacked on it, and is not drawn. */
  readonly zwevend?: boolean;
  /** The first series stands between the names and what is drawn, and is left out. */
  readonly zonderEerste?: boolean;
  /** The colours of the series that are drawn, in order; absent where Excel may choose. */
  readonly kleuren?: readonly string[];
  /** Where the axis of values begins; absent where Excel may choose. */
  readonly vanaf?: number;
}

/** How a sheet comes out of a printer, on A4. */
export interface Afdruk {
  readonly bereik: string;
  /** The rows that every page begins with; absent where there is but one. */
  readonly titelrijen?: string;
  readonly voettekst: string;
  /** How many pages high; absent: as many as it takes. */
  readonly hoog?: number;
}

/** One sheet, complete. */
export interface Blad {
  readonly naam: string;
  readonly tabkleur: string;
  /** Column widths in characters, from A. */
  readonly breedtes: readonly number[];
  /** The cells in the corner that stay in view. */
  readonly bevroren?: string;
  /** Lines between the cells: where a person types, not where they read. */
  readonly rasterlijnen?: boolean;
  readonly vakken: readonly Vak[];
  readonly notaties?: readonly Notatievak[];
  readonly tabel?: Tabelplan;
  readonly formules?: readonly Formulevak[];
  readonly grafieken?: readonly Grafiekplan[];
  /** Absent: on its side, as wide as can still be read. */
  readonly afdruk?: Afdruk;
}
