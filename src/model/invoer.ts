import type { Corridorband } from './afspraken/kostencorridor';
import type { Jaarrij } from './afspraken/per-jaar';
import type { Staffelsoort, Trede } from './afspraken/staffel';
import type { Regelvorm } from './bekostiging/vorm';
import type { Fout } from './fouten';
import type { Formule } from './formule/formule';
import type { Cent } from './geld';
import type { Indexcijfers } from './indexering/indexering';
import type { Periode } from './kalender';
import type { Plafondsoort, Termen, Verdeelsleutel } from './termen';

/**
 * What the model calculates with, already read and checked value by value. Whatever could not be read keeps
 * its fault with it: the fault then belongs to the lines that depend on it, and to no other.
 */
export interface Invoer {
  readonly gemeenten: readonly Gemeente[];
  readonly segmenten: readonly Segment[];
  readonly regels: readonly Regel[];
  readonly leveringen: readonly Levering[];
  readonly afspraken: readonly Afspraak[];
  readonly tarieven: readonly Tariefperiode[];
  readonly treden: readonly Trederij[];
  readonly banden: readonly Bandrij[];
  readonly voorschotten: readonly Voorschot[];
  /** Empty: nothing is indexed. */
  readonly index: Indexcijfers;
  readonly groei: readonly Groei[];
  readonly bevolking: readonly Bevolkingscijfer[];
  readonly instroom: readonly Instroom[];
}

/** A gemeente that pays, with what a verdeelsleutel may weigh it by. */
export interface Gemeente {
  readonly gemeente: string;
  readonly inwoners?: number;
  readonly jeugdigen?: number;
  readonly eigenGewicht?: number;
}

/** A part of what is bought, with how its shared costs are split. */
export interface Segment {
  readonly segment: string;
  readonly verdeelsleutel?: Verdeelsleutel;
  /** Whose number its volumes follow in years that are not filled in. */
  readonly groeitMet?: Bevolkingsgroep;
}

/** A contract line: what is bought and how it is paid, for as long as it runs. */
export interface Regel extends Periode {
  readonly regel: string;
  readonly segment: string;
  readonly vorm: Regelvorm;
  /** What maatwerk is paid by; absent for every other vorm, and where it could not be read. */
  readonly formule?: Formule;
  /** The unit its volume counts in. */
  readonly eenheid?: string;
  readonly termen: Termen;
  /** The year whose prices its amounts are in. */
  readonly prijspeil?: number;
  readonly prijsPerEtmaal?: boolean;
  readonly fout?: Fout;
}

/** Prices of a line that hold for a part of its time, in place of its own. */
export interface Tariefperiode extends Periode {
  readonly regel: string;
  readonly prijspeil?: number;
  readonly termen: Termen;
  readonly fout?: Fout;
}

/** One tier of a line's staffel. */
export interface Trederij extends Trede, Jaarrij {
  /** Said in one row at least, for all of them. */
  readonly soort?: Staffelsoort;
  readonly prijspeil?: number;
}

/** One band of a line's kostencorridor. */
export interface Bandrij extends Corridorband, Jaarrij {
  /** The target in euros, said in one row for all of them; absent: the line's budget. */
  readonly doel?: number;
  readonly prijspeil?: number;
}

/** What a gemeente has paid on a line for a year before it was settled. */
export interface Voorschot {
  readonly regel: string;
  readonly gemeente: string;
  readonly jaar: number;
  readonly bedrag: Cent;
  readonly fout?: Fout;
}

/** What was delivered, or is expected, on a line for one gemeente in one year. */
export interface Levering {
  readonly regel: string;
  readonly gemeente: string;
  readonly jaar: number;
  readonly termen: Termen;
  readonly fout?: Fout;
}

/** The growth of volume in a year over the year before, as a fraction. */
export interface Groei {
  readonly jaar: number;
  /** A line or a segment; neither: for every line that has no growth of its own. */
  readonly regel?: string;
  readonly segment?: string;
  /** Absent: for every gemeente that has no growth of its own. */
  readonly gemeente?: string;
  readonly groei: number;
  readonly fout?: Fout;
}

export const BEVOLKINGSGROEPEN = ['inwoners', 'jeugdigen'] as const;
export type Bevolkingsgroep = (typeof BEVOLKINGSGROEPEN)[number];

/** How many residents or youths a gemeente has, or is expected to have, in a year. */
export interface Bevolkingscijfer {
  readonly groep: Bevolkingsgroep;
  readonly gemeente: string;
  readonly jaar: number;
  readonly aantal: number;
  readonly fout?: Fout;
}

/** How many clients of a gemeente begin on a line in a year, and how long they stay. */
export interface Instroom {
  readonly regel: string;
  readonly gemeente: string;
  readonly jaar: number;
  /** Clients at the start of the year; absent: those the year before ended with. */
  readonly beginstand?: number;
  readonly instroom: number;
  /** In years. */
  readonly verblijfsduur: number;
  /** In the unit of the line, for a whole year in care. */
  readonly volumePerClient?: number;
  readonly fout?: Fout;
}

/** A plafond or volumeafspraak: of one line, or of a whole segment when no line is named. */
export interface Afspraak {
  readonly id: string;
  readonly segment?: string;
  readonly regel?: string;
  /** Absent: the region, settled on the volume of all gemeenten together. */
  readonly gemeente?: string;
  /** Absent: every year. */
  readonly jaar?: number;
  readonly soort?: Plafondsoort;
  readonly prijspeil?: number;
  /** In a year of which the line, or the segment, runs only a part, its amounts and volumes hold in proportion. */
  readonly proRata?: boolean;
  readonly termen: Termen;
  readonly fout?: Fout;
}
