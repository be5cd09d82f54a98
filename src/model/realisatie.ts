import type { Cent } from './geld';
import type { Maand } from './kalender';

/** What was claimed in one month for care delivered in one month: on one line, for one gemeente. */
export interface Realisatierij {
  readonly regel: string;
  readonly gemeente: string;
  readonly leveringsmaand: Maand;
  readonly declaratiemaand: Maand;
  /** In the volume-eenheid of the line; negative where a credit takes back more than was claimed. */
  readonly volume: number;
  readonly bedrag: Cent;
}
