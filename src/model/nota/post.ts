import type { Cent } from '../geld';
import type { Verklaring } from './verklaring';

/** What a budget counts apart (BBV): lasten and baten are never netted, and reserves come after their saldo. */
export const BEGROTINGSSOORTEN = ['lasten', 'baten', 'storting', 'onttrekking'] as const;
export type Begrotingssoort = (typeof BEGROTINGSSOORTEN)[number];

export const AARDEN = ['incidenteel', 'structureel'] as const;
/** Whether a difference comes back in the years after. */
export type Aard = (typeof AARDEN)[number];
/** The same of a line, which may hold some of both. */
export const REGELAARDEN = [...AARDEN, 'gemengd'] as const;
export type Regelaard = (typeof REGELAARDEN)[number];

/** What more of it does to the result: baten and onttrekkingen better it, lasten and stortingen worsen it. */
export function richting(soort: Begrotingssoort): 1 | -1 {
  return soort === 'baten' || soort === 'onttrekking' ? 1 : -1;
}

/** Voordeel or nadeel of an effect on the result; nothing for none. */
export type Oordeel = 'V' | 'N' | '';

export function oordeel(effect: Cent): Oordeel {
  if (effect > 0) return 'V';
  return effect < 0 ? 'N' : '';
}

/** How many years after its own a nota looks ahead. */
export const VERVOLGJAREN = 3;
/** Effects on the result of the years after, the next one first. */
export type Vervolg = readonly [Cent, Cent, Cent];
/** The same as it was filled in: a year may be left to follow. */
export type Ingevuldvervolg = readonly [Cent | undefined, Cent | undefined, Cent | undefined];
/** How much something is in the years after, as a multiple of what it is now. */
export type Groeifactoren = readonly [number, number, number];

/** One amount of the budget with what became of it; every amount without a sign, the soort says which way it goes. */
export interface Begrotingspost {
  /** The segment, taakveld or programma it is reported under. */
  readonly naam: string;
  readonly soort: Begrotingssoort;
  readonly primitief: Cent;
  /** All decisions of the council since; below zero where the budget was lowered. */
  readonly wijzigingen: Cent;
  readonly realisatie?: Cent;
  readonly nogTeOntvangen?: Cent;
  /** Absent: nothing points away from the budget as it stands. */
  readonly prognose?: Cent;
  readonly aard?: Aard;
  readonly dekking?: string;
  /** Where a year is absent, a structural difference comes back in it, and an incidental one does not. */
  readonly vervolg?: Ingevuldvervolg;
  /** What a structural difference grows by as it comes back; absent: it stays the same amount. */
  readonly groei?: Groeifactoren;
  readonly verklaring?: Verklaring;
}
