import type { Vormnaam } from './bekostiging/vorm';
import type { Fout } from './fouten';
import type { Plafondsoort, Termen } from './termen';

/**
 * What the model calculates with, already read and checked value by value. Whatever could not be read keeps
 * its fault with it: the fault then belongs to the lines that depend on it, and to no other.
 */
export interface Invoer {
  readonly regels: readonly Regel[];
  readonly leveringen: readonly Levering[];
  readonly afspraken: readonly Afspraak[];
}

/** A contract line: what is bought and how it is paid. */
export interface Regel {
  readonly regel: string;
  readonly segment: string;
  readonly vorm: Vormnaam;
  /** The unit its volume counts in. */
  readonly eenheid?: string;
  readonly termen: Termen;
  readonly prijsPerEtmaal?: boolean;
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

/** A plafond or volumeafspraak: of one line, or of a whole segment when no line is named. */
export interface Afspraak {
  readonly id: string;
  readonly segment?: string;
  readonly regel?: string;
  /** Absent: every year. */
  readonly jaar?: number;
  readonly soort?: Plafondsoort;
  readonly termen: Termen;
  readonly fout?: Fout;
}
