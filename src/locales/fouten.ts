import type { Fout, Foutcode, Foutgegevens } from '../model/fouten';
import { FOUTEN_EN } from './fouten.en';
import { FOUTEN_NL } from './fouten.nl';
import type { Taal } from './taal';

/** A sentence for every fault: what is wrong, with its value, and what would be right. */
export type Foutzinnen = { [C in Foutcode]: (gegevens: Foutgegevens[C]) => string };

const ZINNEN: Record<Taal, Foutzinnen> = { nl: FOUTEN_NL, en: FOUTEN_EN };

/** The sentence about a fault; where it stands is said beside it. */
export function zinVoorFout({ code, gegevens }: Fout, taal: Taal): string {
  return (ZINNEN[taal][code] as (gegevens: unknown) => string)(gegevens);
}
