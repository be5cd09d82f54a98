import type { Noteer } from '../bekostiging/stappen';
import { Domeinfout } from '../fouten';
import { difference, toCents, type Cent } from '../geld';
import type { Termen } from '../termen';
import { bewaakVolgorde } from './volumestatus';

/** A lump sum does not follow the volume, unless agreed otherwise. */
export const STANDAARD_TERUGVORDERING = 0;
export const STANDAARD_BIJBETALING = 0;

/**
 * Settles a lump sum on its volume: below the minimum a share goes back, never more than the lump sum itself;
 * above the maximum a share is added.
 *
 * @param lumpsum in euros, unrounded
 * @returns the subtotal after the corridor, in cents
 * @throws Domeinfout `minimumBovenMaximum`, `normtariefOntbreekt`
 */
export function volumecorridor(lumpsum: number, termen: Termen, noteer?: Noteer): Cent {
  bewaakVolgorde(termen);
  const { volume = 0, minimum, maximum } = termen;
  const { terugvordering = STANDAARD_TERUGVORDERING, bijbetaling = STANDAARD_BIJBETALING } = termen;
  const normtarief = bewaakNormtarief(termen);

  if (minimum !== undefined && volume < minimum) {
    const terug = terugvordering * normtarief * difference(minimum, volume);
    const subtotaal = toCents(Math.max(0, lumpsum - terug), lumpsum);
    const begrensd = terug > lumpsum;
    noteer?.('volumeafspraak', subtotaal, {
      code: 'corridorOnder',
      volume,
      minimum,
      normtarief,
      terugvordering,
      begrensd,
    });
    return subtotaal;
  }
  if (maximum !== undefined && volume > maximum) {
    const subtotaal = toCents(lumpsum + bijbetaling * normtarief * difference(volume, maximum));
    noteer?.('volumeafspraak', subtotaal, { code: 'corridorBoven', volume, maximum, normtarief, bijbetaling });
    return subtotaal;
  }
  const subtotaal = toCents(lumpsum);
  if (minimum !== undefined || maximum !== undefined) {
    noteer?.('volumeafspraak', subtotaal, { code: 'volumeBinnen', volume, minimum, maximum });
  }
  return subtotaal;
}

function bewaakNormtarief({ normtarief = 0, terugvordering = 0, bijbetaling = 0 }: Termen): number {
  if (normtarief === 0 && terugvordering > 0) throw new Domeinfout('normtariefOntbreekt', { term: 'terugvordering' });
  if (normtarief === 0 && bijbetaling > 0) throw new Domeinfout('normtariefOntbreekt', { term: 'bijbetaling' });
  return normtarief;
}
