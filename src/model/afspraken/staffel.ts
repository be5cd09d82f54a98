import { Domeinfout } from '../fouten';
import { difference, sum, toCents, type Cent } from '../geld';

/** A tier of volume: from its threshold on, each unit has this tariff. */
export interface Trede {
  readonly drempel: number;
  readonly tarief: number;
}

/** Whether a tariff holds for the units in its own tier, or, once reached, for the whole volume. */
export const STAFFELSOORTEN = ['marginaal', 'geheel volume'] as const;
export type Staffelsoort = (typeof STAFFELSOORTEN)[number];

/** Tiers, as `bewaakTreden` lets them through, and how far each tariff reaches. */
export interface Staffel {
  readonly treden: readonly Trede[];
  readonly soort: Staffelsoort;
}

/** A threshold at which one unit more makes the payment drop. */
export interface Klif {
  readonly drempel: number;
  /** What the payment drops by at the threshold. */
  readonly verlies: Cent;
}

/** The amount for a volume under a staffel. The threshold itself belongs to the tier it opens. */
export function staffelbedrag(volume: number, staffel: Staffel): Cent {
  return toCents(staffelwaarde(volume, staffel));
}

/**
 * The same in euros, unrounded.
 *
 * @param bereikt the volume that decides which tariff holds for the whole of it
 */
export function staffelwaarde(volume: number, staffel: Staffel, bereikt = volume): number {
  return sum(perTrede(volume, staffel, bereikt).map(({ aantal, tarief }) => aantal * tarief));
}

/** A part of a volume, and the tariff that holds for it. */
export interface Trededeel {
  readonly aantal: number;
  readonly tarief: number;
}

/** A volume cut up by the tariff each part of it has. */
export function perTrede(volume: number, { treden, soort }: Staffel, bereikt = volume): Trededeel[] {
  if (soort === 'geheel volume') return [{ aantal: volume, tarief: tariefBij(bereikt, treden) }];
  return treden.flatMap(({ drempel, tarief }, i) => {
    const einde = Math.min(volume, treden[i + 1]?.drempel ?? Infinity);
    return einde > drempel ? [{ aantal: difference(einde, drempel), tarief }] : [];
  });
}

/** Every cliff of a staffel. Where each unit counts at its own tier there are none. */
export function kliffen({ treden, soort }: Staffel): Klif[] {
  if (soort === 'marginaal') return [];
  return treden.flatMap(({ drempel, tarief }, i) => {
    const eronder = drempel * (treden[i - 1]?.tarief ?? 0);
    const verlies = toCents(eronder - drempel * tarief, eronder);
    return verlies > 0 ? [{ drempel, verlies }] : [];
  });
}

/** The mean price of a unit; with nothing delivered the price of the first. */
export function gemiddeldTarief(volume: number, staffel: Staffel): number {
  return volume > 0 ? staffelwaarde(volume, staffel) / volume : tariefBij(0, staffel.treden);
}

/** The tariff of the tier that a volume has reached. */
function tariefBij(volume: number, treden: readonly Trede[]): number {
  return treden.reduce((tarief, trede) => (volume >= trede.drempel ? trede.tarief : tarief), 0);
}

/**
 * Tiers begin at zero and go up.
 *
 * @throws Domeinfout `eersteDrempelNietNul`, `drempelNietOplopend`
 */
export function bewaakTreden(treden: readonly Trede[]): void {
  treden.forEach(({ drempel }, i) => {
    const vorige = treden[i - 1]?.drempel;
    if (vorige === undefined && drempel !== 0) throw new Domeinfout('eersteDrempelNietNul', { drempel });
    if (vorige !== undefined && drempel <= vorige) throw new Domeinfout('drempelNietOplopend', { drempel, vorige });
  });
}
