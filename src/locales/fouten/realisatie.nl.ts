import type { Realisatiefouten } from '../../model/fouten/realisatie';
import type { Zinnen } from '../foutzinnen';
import { DATUMS } from '../datums';
import { euro } from '../taal';

const { maandnaam } = DATUMS.nl;

export const REALISATIE_NL: Zinnen<Realisatiefouten> = {
  declaratieVoorLevering: ({ leveringsmaand, declaratiemaand }) =>
    `De declaratie van ${maandnaam(declaratiemaand)} gaat over zorg van ${maandnaam(leveringsmaand)}, die toen nog moest komen. ` +
    'Verbeter een van beide maanden; tot die tijd telt de rij niet mee.',
  maandInToekomst: ({ kolom, maand, dezeMaand }) =>
    `${kolom}: ${maandnaam(maand)} moet nog komen, want het is nu ${maandnaam(dezeMaand)}. Verbeter de maand.`,
  realisatieDubbel: ({ rijen }) =>
    `Rij ${rijen.join(' en ')} zijn gelijk, ook in volume en bedrag. Is dezelfde declaratie dubbel ingelezen, verwijder er dan één.`,
  realisatieNegatief: ({ regel, gemeente, leveringsmaand, bedrag }) =>
    `Van ${regel} voor ${gemeente} is over ${maandnaam(leveringsmaand)} samen ${euro(bedrag)} gedeclareerd: meer gecrediteerd dan gevraagd. ` +
    'Zoek de declaratie die bij de credit hoort.',
};
