import type { Taal } from './taal';
import { WERKMAP_EN } from './werkmap.en';
import { WERKMAP_NL } from './werkmap.nl';
import type { Werkmapfoutcode, Werkmapfoutgegevens, Werkmapzinnen } from './werkmap-zinnen';

const ZINNEN: Record<Taal, Werkmapzinnen> = { nl: WERKMAP_NL, en: WERKMAP_EN };

/** The sentence about something that went wrong between the add-in and the workbook. */
export function zinVoorWerkmapfout<C extends Werkmapfoutcode>(
  { code, gegevens }: { readonly code: C; readonly gegevens: Werkmapfoutgegevens[C] },
  taal: Taal,
): string {
  return ZINNEN[taal][code](gegevens);
}
