import { volumecorridor } from '../afspraken/volumecorridor';
import { toCents } from '../geld';
import { VOLUMECORRIDOR, type Bekostigingsvorm } from './vorm';

/** Taakgericht: a lump sum for a task, settled on volume only outside an agreed corridor. */
export const taakgericht: Bekostigingsvorm = {
  naam: 'taakgericht',
  nodig: ['budget'],
  optioneel: [...VOLUMECORRIDOR, 'plafond'],
  volumeterm: 'volume',

  subtotaal(termen, noteer) {
    const { budget = 0 } = termen;
    noteer?.('basis', toCents(budget), { code: 'budget', budget });
    const bedrag = volumecorridor(budget, termen, noteer);
    return { bedrag, vast: Math.min(bedrag, toCents(budget)) };
  },
};
