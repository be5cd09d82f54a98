import { STANDAARD_MEERPRIJS } from '../afspraken/boven-maximum';
import { gemiddeldTarief, perTrede, staffelwaarde, type Staffel } from '../afspraken/staffel';
import { noteerVolumeafspraak, volumeafspraak } from '../afspraken/volumeafspraak';
import { toCents } from '../geld';
import type { Termen } from '../termen';
import { VOLUMEAFSPRAAK, type Bekostigingsvorm } from './vorm';

/** Inspanning by a staffel: each unit has the tariff of a tier, or the tier reached prices them all. */
export function gestaffeld(staffel: Staffel): Bekostigingsvorm {
  return {
    naam: 'inspanning',
    nodig: ['volume'],
    optioneel: ['tarief', 'plafond', ...VOLUMEAFSPRAAK],
    volumeterm: 'volume',
    staffel,

    subtotaal(termen, noteer) {
      const { volume = 0 } = termen;
      noteer?.('basis', toCents(staffelwaarde(volume, staffel)), { code: 'staffel', volume, perTrede: perTrede(volume, staffel) });

      const afspraak = volumeafspraak(volume, termen);
      const geleverd = tellendeWaarde(volume, termen, staffel);
      // As if it had been delivered; past a cliff that would be less than what was.
      const metGarantie = Math.max(geleverd, staffelwaarde(volume + afspraak.gegarandeerd, staffel));
      const euro = afspraak.gegarandeerd > 0 ? metGarantie : geleverd;
      const bedrag = toCents(euro);
      if (noteer) noteerVolumeafspraak(noteer, bedrag, volume, termen, afspraak);
      return { bedrag, vast: bedrag - toCents(geleverd), garantieprijs: garantieprijs(termen, staffel) };
    },
  };
}

/** What was delivered up to the maximum, and a share of the price of what was delivered above it. */
function tellendeWaarde(volume: number, { maximum, meerprijs = STANDAARD_MEERPRIJS }: Termen, staffel: Staffel): number {
  const geleverd = staffelwaarde(volume, staffel);
  if (maximum === undefined || volume <= maximum) return geleverd;
  const totMaximum = staffelwaarde(maximum, staffel, volume);
  return totMaximum + meerprijs * (geleverd - totMaximum);
}

/** What a guaranteed unit is paid when nothing is delivered. */
function garantieprijs({ minimum = 0, garantie = 0 }: Termen, staffel: Staffel): number {
  return gemiddeldTarief(minimum * garantie, staffel);
}
