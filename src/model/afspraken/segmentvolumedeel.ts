import type { Cent } from '../geld';

export type Segmentvolumesoort = 'garantie' | 'meerprijs' | 'terugvordering' | 'bijbetaling';

/** What the settlement of a segment's volume adds to one line, or takes from it, and by which agreement. */
export interface Segmentvolume {
  readonly soort: Segmentvolumesoort;
  readonly bedrag: Cent;
  /** Of the whole segment. */
  readonly volume: number;
  /** The minimum it falls short of, or the maximum it goes beyond. */
  readonly grens: number;
  readonly normtarief: number;
  /** The share of the normtarief that is settled. */
  readonly deel: number;
}
