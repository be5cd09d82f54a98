import { difference, toCents, type Cent } from '../geld';

/** A fixed amount for the agreed volume, and a share of the tariff for what differs from it. */
export interface Blended {
  /** In euros. */
  readonly vast: number;
  /** The share of the tariff at which more or less volume is settled. */
  readonly deel: number;
  readonly tarief: number;
  readonly afgesprokenVolume: number;
}

/** Blended: between a lump sum (deel 0) and P×Q (deel 1). Less volume never turns the payment negative. */
export function blended({ vast, deel, tarief, afgesprokenVolume }: Blended, volume: number): Cent {
  return toCents(Math.max(0, vast + deel * tarief * difference(volume, afgesprokenVolume)), vast);
}
