import { Domeinfout } from '../fouten';
import type { Termen } from '../termen';

export type Volumestatus = 'onder minimum' | 'binnen' | 'boven maximum';

/** Where a volume stands against its agreed band; the bounds themselves are within. */
export function volumestatus(volume: number, afspraak: Pick<Termen, 'minimum' | 'maximum'>): Volumestatus {
  bewaakVolgorde(afspraak);
  if (afspraak.minimum !== undefined && volume < afspraak.minimum) return 'onder minimum';
  if (afspraak.maximum !== undefined && volume > afspraak.maximum) return 'boven maximum';
  return 'binnen';
}

/** @throws Domeinfout `minimumBovenMaximum`: no volume can lie in such a band */
export function bewaakVolgorde({ minimum, maximum }: Pick<Termen, 'minimum' | 'maximum'>): void {
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    throw new Domeinfout('minimumBovenMaximum', { minimum, maximum });
  }
}
