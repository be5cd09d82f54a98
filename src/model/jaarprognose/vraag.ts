import type { Cent } from '../geld';
import type { Naijlkeuze } from '../naijl/methode';
import type { Patroon } from './gewichten';

/** On which claims the way they come in is estimated: the more, the steadier; the fewer, the more a line's own. */
export const NIVEAUS = ['alle regels', 'segment', 'regel'] as const;
export type Niveau = (typeof NIVEAUS)[number];

/** Which forecast is asked for. */
export interface Prognosevraag extends Naijlkeuze {
  readonly jaar: number;
  readonly patroon: Patroon;
  readonly niveau: Niveau;
  /** Whether the expected volumes are run through the contracts. */
  readonly viaContract: boolean;
  /** Absent: all gemeenten together. */
  readonly gemeente?: string;
}

/** What someone who knows more adds to a forecast, and why. */
export interface Prognosecorrectie {
  readonly regel: string;
  readonly gemeente: string;
  readonly jaar: number;
  /** Added to the forecast; negative takes away. */
  readonly bedrag: Cent;
  readonly reden: string;
}
