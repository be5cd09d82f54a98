import { Domeinfout } from '../fouten';
import { difference, sum, toCents, type Cent } from '../geld';

/** A tier of volume: from its threshold on, each unit has this tariff. */
export interface Trede {
  readonly drempel: number;
  readonly tarief: number;
}

/** Whether a tariff holds for the units in its own tier, or, once reached, for the whole volume. */
export type Staffelsoort = 'marginaal' | 'geheel volume';

/** A threshold at which one unit more makes the payment drop. */
export interface Klif {
  readonly drempel: number;
  /** What the payment drops by at the threshold. */
  readonly verlies: Cent;
}

/**
 * The amount for a volume under a staffel. The threshold itself belongs to the tier it opens.
 *
 * @param treden as `bewaakTreden` lets through
 */
export function staffelbedrag(volume: number, treden: readonly Trede[], soort: Staffelsoort = 'marginaal'): Cent {
  if (soort === 'geheel volume') return toCents(volume * tariefBij(volume, treden));
  const bedragen = treden.map(({ drempel, tarief }, i) => {
    const einde = Math.min(volume, treden[i + 1]?.drempel ?? Infinity);
    return einde > drempel ? tarief * difference(einde, drempel) : 0;
  });
  return toCents(sum(bedragen));
}

/** Every cliff of a staffel. Where each unit counts at its own tier there are none. */
export function kliffen(treden: readonly Trede[], soort: Staffelsoort): Klif[] {
  if (soort === 'marginaal') return [];
  return treden.flatMap(({ drempel, tarief }, i) => {
    const eronder = drempel * (treden[i - 1]?.tarief ?? 0);
    const verlies = toCents(eronder - drempel * tarief, eronder);
    return verlies > 0 ? [{ drempel, verlies }] : [];
  });
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
