import type { Cent } from '../../model/geld';
import type { Maand } from '../../model/kalender';
import type { Creditstand } from './creditparen';
import type { Decimaalteken } from '../getal';
import type { Kolomindeling } from './kolomrollen';

/** How a file is read: which column is what, and what holds for every row where no column says it. */
export interface Leeswijze {
  readonly kolommen: Kolomindeling;
  readonly decimaal: Decimaalteken;
  /** The gemeente of every row, in a file without a column for it. */
  readonly gemeente?: string;
  /** The month in which every row came in, in a file without a column for it. */
  readonly declaratiemaand?: Maand;
  /** Amounts are in whole cents, as the iWmo and iJw messages have them. */
  readonly inCenten?: boolean;
  /** The unit of time that every volume counts in; absent: that of the contract line. */
  readonly volumeEenheid?: string;
}

/** Rows, volume and amount of a number of claims. */
export interface Totaal {
  readonly regels: number;
  readonly volume: number;
  readonly bedrag: Cent;
}

/** Claims of one product, for one gemeente, in one month of delivery and one of claiming; names as the file has them. */
export interface Declaratiesom extends Totaal {
  readonly product: string;
  readonly gemeente: string;
  readonly leveringsmaand: Maand;
  readonly declaratiemaand: Maand;
  /** The line of the file that it begins with. */
  readonly eersteRegel: number;
}

/** Why a row does not fit, by itself. */
export type Regelreden =
  | 'leeg'
  | 'totaalregel'
  | 'kolommen'
  | 'product'
  | 'gemeente'
  | 'leveringsmaand'
  | 'declaratiemaand'
  | 'volume'
  | 'bedrag'
  | 'debetcredit';

/** Why claims do not fit in the workbook, or were left out by choice. */
export type Toedelingsreden =
  | 'productOnbekend'
  | 'productNiet'
  | 'gemeenteOnbekend'
  | 'maandInToekomst'
  | 'declaratieVoorLevering'
  | 'eenheid';

/** Where a value that does not fit stands in the file. */
export interface Voorbeeld {
  readonly regel: number;
  readonly waarde: string;
}

/** Rows that stay out for one reason; their totals count what could be read of them. */
export interface Afwijzing extends Totaal {
  readonly reden: Regelreden | Toedelingsreden;
  /** How many of the rows have no amount that can be read. */
  readonly zonderBedrag: number;
  /** The first ones. */
  readonly voorbeelden: readonly Voorbeeld[];
}

/** A whole file added up. Every row is in one of the sums or in one of the rejections. */
export interface Telling {
  readonly bestand: Totaal;
  readonly sommen: readonly Declaratiesom[];
  readonly afwijzingen: readonly Afwijzing[];
  /** The rows among the sums that take back an earlier claim; how they pair is absent where it cannot be told. */
  readonly credits: Pick<Totaal, 'regels' | 'bedrag'> & { readonly stand?: Creditstand };
}
