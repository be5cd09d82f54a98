import type { Cent } from '../../model/geld';
import type { Indexcijfers } from '../../model/indexering/indexering';
import type { Dag } from '../../model/kalender';
import type { Aard, Begrotingssoort, Ingevuldvervolg } from '../../model/nota/post';
import type { Reservestand } from '../../model/nota/reserve';
import type { Rij } from '../rijen';
import type { Totaalsoort } from '../schemas/begroting';
import { INDELINGEN } from './keuzes';

/** What an amount is for; an absent part does not narrow it down. */
export type Bestemming = Readonly<Partial<Record<(typeof BESTEMMING)[number], string>>>;
export const BESTEMMING = [...INDELINGEN, 'gemeente', 'reserve'] as const;

interface InTabel extends Bestemming {
  readonly jaar: number;
  readonly rij: Rij;
}

/** A row of tblBegroting: what was decided first, and what a user typed beside it. */
export interface Begrotingsrij extends InTabel {
  readonly soort: Begrotingssoort;
  readonly primitief: Cent;
  /** Whether the cell says so; an empty one counts as nothing. */
  readonly begroot: boolean;
  readonly actueel?: Cent;
  readonly realisatie?: Cent;
  readonly nogTeOntvangen?: Cent;
  readonly prognose?: Cent;
  readonly aard?: Aard;
  readonly dekking?: string;
  readonly vervolg?: Ingevuldvervolg;
  /** How much prices rise from those it was budgeted in to those of its year. */
  readonly indexfactor: number;
}

/** A printed total of a table that was taken over whole. */
export interface Totaalrij extends InTabel {
  readonly soort: Totaalsoort;
  readonly primitief?: Cent;
  readonly actueel?: Cent;
  readonly realisatie?: Cent;
  readonly prognose?: Cent;
}

/** A row of tblBegrotingswijzigingen. */
export interface Wijzigingsrij extends InTabel {
  readonly soort: Begrotingssoort;
  readonly bedrag: Cent;
  readonly datum?: Dag;
  readonly raadsbesluit?: string;
  readonly aard?: Aard;
}

export type Standrij = Reservestand & { readonly gemeente?: string; readonly rij: Rij };

/** The budget as it stands in the tables; rows that do not fit are left out, and reported. */
export interface Begroting {
  readonly posten: readonly Begrotingsrij[];
  readonly totalen: readonly Totaalrij[];
  readonly wijzigingen: readonly Wijzigingsrij[];
  readonly standen: readonly Standrij[];
  /** How prices rise. */
  readonly index: Indexcijfers;
}
