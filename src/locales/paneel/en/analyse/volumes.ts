import type { VOLUMES_NL } from '../../nl/analyse/volumes';
import { getal, hoeveelheid } from '../../../taal';

export const VOLUMES_EN: typeof VOLUMES_NL = {
  kop: 'Volumes against the agreement',
  blad: 'Volumes',
  titel: (scenario, jaar) => `Volumes against the agreement, ${scenario} ${jaar}`,
  conclusie: (aantal, buiten) => {
    if (aantal === 0) return 'Nowhere has a minimum or maximum been agreed.';
    if (buiten.length === 0) return `All ${getal(aantal)} volumes are within the agreement.`;
    const genoemd = buiten.slice(0, 3).map(({ naam, onder, boven }) => (onder === undefined ? `${naam} ${hoeveelheid(boven ?? 0)} above the maximum` : `${naam} ${hoeveelheid(onder)} below the minimum`));
    const rest = buiten.length > 3 ? ` and ${getal(buiten.length - 3)} more` : '';
    return `${getal(buiten.length)} of ${getal(aantal)} volumes are outside the agreement: ${genoemd.join(', ')}${rest}.`;
  },
  regelOfSegment: 'Line or segment',
  eenheid: 'Unit',
  heleSegment: 'Whole segment',
  naarMinimum: 'To minimum',
  onderMinimum: 'Per unit below',
  naarMaximum: 'To maximum',
  bovenMaximum: 'Per unit above',
  tot: {
    minimum: (bedrag) => `To minimum ${bedrag}`,
    maximum: (bedrag) => `To maximum ${bedrag}`,
  },
  voorbij: {
    minimum: (bedrag) => `each unit below ${bedrag}`,
    maximum: (bedrag) => `each unit above ${bedrag}`,
  },
  uitleg: 'Whole euros; the table is to the cent. Amounts are what the gemeente pays more (+) or less (−) for the whole segment, with every ceiling and agreement.',
};
