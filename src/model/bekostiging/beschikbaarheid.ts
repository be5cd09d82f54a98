import { noteerVolumeafspraak, volumeafspraak } from '../afspraken/volumeafspraak';
import { toCents } from '../geld';
import { VOLUMEAFSPRAAK, type Bekostigingsvorm } from './vorm';

/** A price per place is a price per year, unless the line says it is per etmaal. */
export const STANDAARD_PERIODEN = 1;

/** Beschikbaarheid: places that stand ready are paid whether used or not, and use may be paid on top. */
export const beschikbaarheid: Bekostigingsvorm = {
  naam: 'beschikbaarheid',
  nodig: ['plekken', 'prijs'],
  optioneel: ['volume', 'variabeltarief', 'plafond', ...VOLUMEAFSPRAAK],
  volumeterm: 'volume',

  subtotaal(termen, noteer) {
    const { plekken = 0, prijs = 0, perioden = STANDAARD_PERIODEN, volume = 0, variabeltarief = 0 } = termen;
    const gereed = plekken * prijs * perioden;
    noteer?.('basis', toCents(gereed + variabeltarief * volume), {
      code: 'plekken',
      plekken,
      prijs,
      perioden,
      variabeltarief,
      volume,
    });

    const afspraak = volumeafspraak(volume, termen);
    const { tellend, gegarandeerd } = afspraak;
    const bedrag = toCents(gereed + variabeltarief * (tellend + gegarandeerd));
    if (noteer) noteerVolumeafspraak(noteer, bedrag, volume, termen, afspraak);
    return { bedrag, vast: toCents(gereed + variabeltarief * gegarandeerd), garantieprijs: variabeltarief };
  },
};
