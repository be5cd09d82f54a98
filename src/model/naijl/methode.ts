import type { Cent } from '../geld';
import type { Maand } from '../kalender';
import type { Realisatierij } from '../realisatie';
import { gekozenAfwikkeling, geschatteAfwikkeling, type Afwikkeling } from './afwikkeling';
import { bornhuetterFerguson, naijlPerMaand, type Naijloverzicht } from './maanden';
import { kaderVan, realisatiedriehoek, type Kader } from './realisatiedriehoek';

/** How late claims are estimated. */
export const NAIJLMETHODEN = ['chain ladder', 'bornhuetter-ferguson', 'vorig jaar', 'eigen patroon'] as const;
export type Naijlmethode = (typeof NAIJLMETHODEN)[number];

/** What an estimate of late claims starts from. */
export interface Naijlkeuze {
  readonly methode: Naijlmethode;
  readonly peilmaand: Maand;
  /** What comes after the last month that the claims show, as a factor; 1 for nothing. */
  readonly staart: number;
  /** The user's own pattern: the share in at the end of the month, a month later, and so on. */
  readonly aandelen: readonly number[];
}

/**
 * How claims came in, by a method: all of them, only those for care of the year before, or as the user says.
 *
 * @throws Domeinfout when there is too little to go by
 */
export function afwikkelingVolgens(rijen: readonly Realisatierij[], { methode, peilmaand, staart, aandelen }: Naijlkeuze): Afwikkeling {
  if (methode === 'eigen patroon') return gekozenAfwikkeling(aandelen);
  const jaar = Math.floor(peilmaand / 12);
  const vorigJaar = rijen.filter(({ leveringsmaand }) => Math.floor(leveringsmaand / 12) === jaar - 1);
  const meetellend = methode === 'vorig jaar' ? vorigJaar : rijen;
  const kader = kaderVan(meetellend, peilmaand);
  return geschatteAfwikkeling(realisatiedriehoek(meetellend, kader), staart);
}

/** Late claims per month of care in a frame, by a method. */
export function naijlVolgens(
  rijen: readonly Realisatierij[],
  kader: Kader,
  afwikkeling: Afwikkeling,
  methode: Naijlmethode,
  verwacht: (maand: Maand) => Cent,
): Naijloverzicht {
  const driehoek = realisatiedriehoek(rijen, kader);
  return methode === 'bornhuetter-ferguson'
    ? bornhuetterFerguson(driehoek, kader, afwikkeling, verwacht)
    : naijlPerMaand(driehoek, kader, afwikkeling);
}
