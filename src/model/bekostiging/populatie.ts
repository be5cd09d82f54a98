import { volumecorridor } from '../afspraken/volumecorridor';
import { toCents } from '../geld';
import { VOLUMECORRIDOR, type Bekostigingsvorm } from './vorm';

export const STANDAARD_ZORGZWAARTE = 1;

/** Populatie: an amount per head of a population, weighted for how heavy its care is. */
export const populatie: Bekostigingsvorm = {
  naam: 'populatie',
  nodig: ['omvang', 'normbedrag'],
  optioneel: ['zorgzwaarte', 'plafond', ...VOLUMECORRIDOR],
  volumeterm: 'volume',

  subtotaal(termen, noteer) {
    const { omvang = 0, normbedrag = 0, zorgzwaarte = STANDAARD_ZORGZWAARTE } = termen;
    const lumpsum = omvang * normbedrag * zorgzwaarte;
    noteer?.('basis', toCents(lumpsum), { code: 'populatie', omvang, normbedrag, zorgzwaarte });
    const bedrag = volumecorridor(lumpsum, termen, noteer);
    return { bedrag, vast: Math.min(bedrag, toCents(lumpsum)) };
  },
};
