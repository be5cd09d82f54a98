import type { Realisatiefouten } from '../../model/fouten/realisatie';
import type { Zinnen } from '../foutzinnen';
import { DATUMS } from '../datums';
import { euro } from '../taal';

const { maandnaam } = DATUMS.en;

export const REALISATIE_EN: Zinnen<Realisatiefouten> = {
  declaratieVoorLevering: ({ leveringsmaand, declaratiemaand }) =>
    `The claim of ${maandnaam(declaratiemaand)} is about care of ${maandnaam(leveringsmaand)}, which was still to come. ` +
    'Correct one of the two months; until then the row does not count.',
  maandInToekomst: ({ kolom, maand, dezeMaand }) =>
    `${kolom}: ${maandnaam(maand)} is still to come, for it is ${maandnaam(dezeMaand)} now. Correct the month.`,
  realisatieDubbel: ({ rijen }) =>
    `Rows ${rijen.join(' and ')} are the same, volume and amount included. If one claim was read twice, remove one of them.`,
  realisatieNegatief: ({ regel, gemeente, leveringsmaand, bedrag }) =>
    `${regel} was claimed for ${gemeente} over ${maandnaam(leveringsmaand)} for ${euro(bedrag)} in all: more was credited than asked. ` +
    'Look for the claim that belongs to the credit.',
};
