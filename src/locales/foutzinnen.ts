import type { Foutgegevens } from '../model/fouten';

/** A sentence for every fault of a group: what is wrong, with its value, and what would be right. */
export type Zinnen<Groep> = { [C in keyof Groep]: (gegevens: Groep[C]) => string };

export type Foutzinnen = Zinnen<Foutgegevens>;
