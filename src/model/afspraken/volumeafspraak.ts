import type { Noteer } from '../bekostiging/stappen';
import type { Cent } from '../geld';
import type { Termen } from '../termen';
import { STANDAARD_MEERPRIJS, tellendVolume } from './boven-maximum';
import { STANDAARD_GARANTIE, gegarandeerdVolume } from './onder-minimum';
import { bewaakVolgorde } from './volumestatus';

/** What a volumeafspraak makes of a delivered volume. */
export interface Volumeafspraak {
  /** The delivered volume that is paid for. */
  tellend: number;
  /** The volume that is paid for without having been delivered. */
  gegarandeerd: number;
}

/** @throws Domeinfout `minimumBovenMaximum` */
export function volumeafspraak(volume: number, termen: Termen): Volumeafspraak {
  bewaakVolgorde(termen);
  return { tellend: tellendVolume(volume, termen), gegarandeerd: gegarandeerdVolume(volume, termen) };
}

/** Notes the step, where a minimum or a maximum was agreed at all. */
export function noteerVolumeafspraak(
  noteer: Noteer,
  subtotaal: Cent,
  volume: number,
  termen: Termen,
  afspraak: Volumeafspraak,
): void {
  const { minimum, maximum, garantie = STANDAARD_GARANTIE, meerprijs = STANDAARD_MEERPRIJS } = termen;
  const { tellend, gegarandeerd } = afspraak;
  if (maximum !== undefined && volume > maximum) {
    noteer('volumeafspraak', subtotaal, { code: 'bovenMaximum', volume, maximum, meerprijs, tellend });
  } else if (minimum !== undefined && volume < minimum) {
    noteer('volumeafspraak', subtotaal, { code: 'onderMinimum', volume, minimum, garantie, gegarandeerd });
  } else if (minimum !== undefined || maximum !== undefined) {
    noteer('volumeafspraak', subtotaal, { code: 'volumeBinnen', volume, minimum, maximum });
  }
}
