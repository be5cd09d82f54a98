import type { Cent } from '../geld';

/** The share of a plafond from which it asks for attention. */
export const STANDAARD_WAARSCHUWING = 0.9;

export type Plafondstatus = 'binnen' | 'let op' | 'overschrijding' | 'geen plafond';

/** A plafond held against an amount. Without a plafond, ruimte and benutting do not exist. */
export interface Plafondstand {
  teBetalen: Cent;
  /** What a hard plafond leaves unpaid: the duty to help goes on all the same. */
  onvergoed: Cent;
  /** Plafond minus amount; negative when over. */
  ruimte?: Cent;
  /** Amount ÷ plafond, as a fraction; absent at a plafond of zero. */
  benutting?: number;
  status: Plafondstatus;
}

/**
 * Holds an amount against its plafond. A hard plafond pays no more than itself; use `plafondstatus` alone for
 * one that only signals.
 *
 * @param bedrag the subtotal before the plafond, in cents
 * @param plafond in cents; absent when none was agreed
 * @param waarschuwing the share of the plafond from which the status is `let op`
 */
export function pasPlafondToe(bedrag: Cent, plafond?: Cent, waarschuwing = STANDAARD_WAARSCHUWING): Plafondstand {
  if (plafond === undefined) return { teBetalen: bedrag, onvergoed: 0, status: 'geen plafond' };
  const teBetalen = Math.min(bedrag, plafond);
  return {
    teBetalen,
    onvergoed: bedrag - teBetalen,
    ruimte: plafond - bedrag,
    ...(plafond > 0 && { benutting: bedrag / plafond }),
    status: plafondstatus(bedrag, plafond, waarschuwing),
  };
}

/** Exactly at the warning share is already `let op`; exactly at the plafond is not yet over it. */
export function plafondstatus(bedrag: Cent, plafond?: Cent, waarschuwing = STANDAARD_WAARSCHUWING): Plafondstatus {
  if (plafond === undefined) return 'geen plafond';
  if (bedrag > plafond) return 'overschrijding';
  return bedrag > 0 && bedrag >= plafond * waarschuwing - DUST ? 'let op' : 'binnen';
}

/** 0.9 × a plafond in cents may lie a hair above the whole cent it should be. */
const DUST = 1e-6;
