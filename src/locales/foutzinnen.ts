import type { Foutcode, Foutgegevens } from '../model/fouten';

/** A sentence for every fault: what is wrong, with its value, and what would be right. */
export type Foutzinnen = { [C in Foutcode]: (gegevens: Foutgegevens[C]) => string };
