import type { Segmentuitkomst } from '../../model/segmentuitkomst';
import type { Jaarbeeld } from '../../tables/jaarbeeld';

/** What a segment costs in one scenario. */
export interface Segmentcel {
  readonly scenario: string;
  readonly uitkomst: Segmentuitkomst;
  /** The line that keeps the segment from being calculated. */
  readonly foutregel: string | undefined;
}

/** One segment, with its outcome in every scenario that has it. */
export interface Segmentrij {
  readonly segment: string;
  readonly cellen: readonly Segmentcel[];
}

/** Scenarios side by side per segment, the segments in the order in which they first appear. */
export function perSegmentNaastElkaar(beelden: readonly Jaarbeeld[]): Segmentrij[] {
  const segmenten = new Set(beelden.flatMap((beeld) => beeld.segmenten.map(({ segment }) => segment)));
  return [...segmenten].map((segment) => ({
    segment,
    cellen: beelden.flatMap((beeld) => segmentcellen(beeld).filter(({ uitkomst }) => uitkomst.segment === segment)),
  }));
}

/** The segments of one scenario. */
export function segmentcellen({ scenario, segmenten, regels }: Jaarbeeld): Segmentcel[] {
  return segmenten.map((uitkomst) => ({
    scenario,
    uitkomst,
    foutregel: regels.find(({ segment, fout }) => fout && segment === uitkomst.segment)?.regel,
  }));
}
