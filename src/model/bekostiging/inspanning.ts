import { noteerVolumeafspraak, volumeafspraak } from '../afspraken/volumeafspraak';
import { toCents } from '../geld';
import { VOLUMEAFSPRAAK, type Bekostigingsvorm } from './vorm';

/** Inspanningsgericht (P×Q): tarief per unit × what was delivered. */
export const inspanning: Bekostigingsvorm = {
  naam: 'inspanning',
  nodig: ['tarief', 'volume'],
  optioneel: ['plafond', ...VOLUMEAFSPRAAK],
  volumeterm: 'volume',

  subtotaal(termen, noteer) {
    const { tarief = 0, volume = 0 } = termen;
    noteer?.('basis', toCents(tarief * volume), { code: 'prijsMaalVolume', prijs: tarief, volume });

    const afspraak = volumeafspraak(volume, termen);
    const vast = toCents(tarief * afspraak.gegarandeerd);
    const bedrag = toCents(tarief * (afspraak.tellend + afspraak.gegarandeerd));
    if (noteer) noteerVolumeafspraak(noteer, bedrag, volume, termen, afspraak);
    return { bedrag, vast, garantieprijs: tarief };
  },
};
