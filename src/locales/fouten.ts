import type { Fout } from '../model/fouten';
import { FOUTEN_EN } from './fouten.en';
import { FOUTEN_NL } from './fouten.nl';
import type { Foutzinnen } from './foutzinnen';
import type { Taal } from './taal';

const ZINNEN: Record<Taal, Foutzinnen> = { nl: FOUTEN_NL, en: FOUTEN_EN };

/** The sentence about a fault; where it stands is said beside it. */
export function zinVoorFout({ code, gegevens }: Fout, taal: Taal): string {
  return (ZINNEN[taal][code] as (gegevens: unknown) => string)(gegevens);
}
