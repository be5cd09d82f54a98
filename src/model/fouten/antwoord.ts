import type { Cent } from '../geld';

/** Nothing to answer with. */
export interface Antwoordfouten {
  geenOmslagpunt: Record<never, never>;
  plafondNietBereikt: { bedrag: Cent; plafond: Cent };
  geenIndexcijfer: { reeks: string; soort: string; jaar: number; laatste?: number };
  standaardfoutOnbekend: Record<never, never>;
}
