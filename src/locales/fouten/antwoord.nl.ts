import type { Antwoordfouten } from '../../model/fouten/antwoord';
import type { Zinnen } from '../foutzinnen';
import { euro } from '../taal';

export const ANTWOORD_NL: Zinnen<Antwoordfouten> = {
  geenOmslagpunt: () =>
    'In dit bereik is er geen volume waarbij beide vormen evenveel kosten. Verruim vanaf en tot, of wijzig de voorwaarden.',
  plafondNietBereikt: ({ bedrag, plafond }) =>
    `De bedragen komen samen op ${euro(bedrag)} en halen het plafond van ${euro(plafond)} niet.`,
  geenIndexcijfer: ({ reeks, soort, jaar, laatste }) =>
    `Voor ${reeks} is geen ${soort} cijfer van ${jaar} bekend${laatste === undefined ? '' : `; het laatste is dat van ${laatste}`}. ` +
    'Kies een andere methode of een ander jaar, of vermenigvuldig met een eigen percentage.',
  standaardfoutOnbekend: () =>
    'De standaardfout is niet te bepalen uit zo weinig perioden. Geef een driehoek van minstens vier kolommen.',
};
