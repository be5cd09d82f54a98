import type { Fout } from '../model/fouten';
import type { Celwaarde } from './celwaarde';
import type { Tabelnaam } from './schema';

/** Where something stands: a table, a row of it (1 is the first below the header) and a column. */
export interface Plaats {
  readonly tabel: Tabelnaam;
  readonly rij?: number;
  readonly kolom?: string;
}

/** A table as it stands in a workbook: headers and rows of cells. */
export interface Tabelinhoud {
  readonly naam: Tabelnaam;
  readonly koppen: readonly string[];
  readonly rijen: readonly (readonly Celwaarde[])[];
}

/** Something that does not fit, with the place to mend it. */
export interface Melding {
  readonly ernst: 'fout' | 'waarschuwing';
  readonly fout: Fout;
  readonly plaats: Plaats;
  /** The scenario in which it occurs; absent for the tables as they stand. */
  readonly scenario?: string;
}

/** Takes note of what does not fit; the rest goes on. */
export type Meld = (melding: Melding) => void;
