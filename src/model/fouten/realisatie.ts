import type { Cent } from '../geld';
import type { Maand } from '../kalender';

/** What does not fit in the claims. */
export interface Realisatiefouten {
  declaratieVoorLevering: { leveringsmaand: Maand; declaratiemaand: Maand };
  maandInToekomst: { kolom: string; maand: Maand; dezeMaand: Maand };
  realisatieDubbel: { rijen: readonly number[] };
  realisatieNegatief: { regel: string; gemeente: string; leveringsmaand: Maand; bedrag: Cent };
}
