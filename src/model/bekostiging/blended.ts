import { noteerVolumeafspraak, volumeafspraak } from '../afspraken/volumeafspraak';
import { difference, toCents } from '../geld';
import { VOLUMEAFSPRAAK, type Bekostigingsvorm } from './vorm';

/**
 * Blended: a budget for the agreed volume, and a share of the tariff for each unit more or less: between a lump sum
 * (deel 0) and P×Q (deel 1). Less volume never turns the payment negative.
 */
export const blended: Bekostigingsvorm = {
  naam: 'blended',
  nodig: ['budget', 'tarief', 'variabeldeel', 'afgesprokenvolume', 'volume'],
  optioneel: ['plafond', ...VOLUMEAFSPRAAK],
  volumeterm: 'volume',

  subtotaal(termen, noteer) {
    const { budget = 0, tarief = 0, variabeldeel = 0, afgesprokenvolume = 0, volume = 0 } = termen;
    const eenheidsprijs = variabeldeel * tarief;
    const euroBij = (aantal: number) => budget + eenheidsprijs * difference(aantal, afgesprokenvolume);
    const bedragBij = (aantal: number) => toCents(Math.max(0, euroBij(aantal)), budget);

    const begrensd = euroBij(volume) < 0;
    noteer?.('basis', bedragBij(volume), { code: 'blended', budget, volume, afgesprokenvolume, variabeldeel, tarief, begrensd });

    const afspraak = volumeafspraak(volume, termen);
    const bedrag = bedragBij(afspraak.tellend + afspraak.gegarandeerd);
    if (noteer) noteerVolumeafspraak(noteer, bedrag, volume, termen, afspraak);
    const vast = toCents(budget + eenheidsprijs * afspraak.gegarandeerd);
    return { bedrag, vast: Math.min(bedrag, vast), garantieprijs: eenheidsprijs };
  },
};
