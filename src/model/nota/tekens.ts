import type { Cent } from '../geld';
import type { Bedragkolom, Notabedragen } from './nota';
import { oordeel, richting, type Begrotingssoort, type Oordeel } from './post';

/**
 * How a nota writes its signs.
 * - `zonder teken`: every amount as it is, saldo and resultaat as net lasten, differences without a sign beside V or N;
 * - `baten plus`: baten and onttrekkingen above zero, lasten and stortingen below, differences likewise;
 * - `effect`: every amount as it is, saldo, resultaat and differences with the sign of their effect on the result.
 */
export const TEKENSTIJLEN = ['zonder teken', 'baten plus', 'effect'] as const;
export type Tekenstijl = (typeof TEKENSTIJLEN)[number];

/** What a line is: of one soort, or the saldo or resultaat of all of them. */
export type Notarij = Begrotingssoort | 'saldo' | 'resultaat';

/** By what the amounts of a row, positive in their own direction, are multiplied to be shown. */
export function bedragteken(rij: Notarij, stijl: Tekenstijl): 1 | -1 {
  if (rij === 'saldo' || rij === 'resultaat') return stijl === 'zonder teken' ? -1 : 1;
  return stijl === 'baten plus' ? richting(rij) : 1;
}

/** An amount as it is shown; only a difference without a sign needs its V or N to be read. */
export function getoond(bedragen: Notabedragen, kolom: Bedragkolom, rij: Notarij, stijl: Tekenstijl): Cent {
  if (kolom !== 'verschil') return bedragteken(rij, stijl) * bedragen[kolom] || 0;
  return stijl === 'zonder teken' ? Math.abs(bedragen.verschil) : bedragen.verschil;
}

export function oordeelVan({ verschil }: Notabedragen): Oordeel {
  return oordeel(verschil);
}
