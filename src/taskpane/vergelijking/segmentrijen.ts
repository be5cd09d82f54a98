import type { Segmentuitkomst } from '../../model/segmentuitkomst';
import type { Jaarbeeld } from '../../tables/jaarbeeld';

/** One segment, with its outcome in every scenario that has it. */
export interface Segmentrij {
  readonly segment: string;
  readonly uitkomsten: readonly { readonly scenario: string; readonly uitkomst: Segmentuitkomst }[];
}

/** Scenarios side by side per segment, the segments in the order in which they first appear. */
export function perSegmentNaastElkaar(beelden: readonly Jaarbeeld[]): Segmentrij[] {
  const segmenten = new Set(beelden.flatMap((beeld) => beeld.segmenten.map(({ segment }) => segment)));
  return [...segmenten].map((segment) => ({
    segment,
    uitkomsten: beelden.flatMap(({ scenario, segmenten: eigen }) =>
      eigen.filter((uitkomst) => uitkomst.segment === segment).map((uitkomst) => ({ scenario, uitkomst })),
    ),
  }));
}
