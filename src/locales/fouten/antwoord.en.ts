import type { Antwoordfouten } from '../../model/fouten/antwoord';
import type { Zinnen } from '../foutzinnen';
import { euro } from '../taal';

export const ANTWOORD_EN: Zinnen<Antwoordfouten> = {
  geenOmslagpunt: () =>
    'There is no volume in this range at which both cost the same. Widen vanaf and tot, or change the terms.',
  plafondNietBereikt: ({ bedrag, plafond }) =>
    `The amounts come to ${euro(bedrag)} together and do not reach the ceiling of ${euro(plafond)}.`,
  geenIndexcijfer: ({ reeks, soort, jaar, laatste }) =>
    `There is no ${soort} figure of ${reeks} for ${jaar}${laatste === undefined ? '' : `; the last one is for ${laatste}`}. ` +
    'Choose another method or year, or multiply by a percentage of your own.',
  standaardfoutOnbekend: () =>
    'The standard error cannot be determined from so few periods. Give a triangle of at least four columns.',
};
