import { Domeinfout } from '../fouten';
import type { Invoer } from '../invoer';
import type { Regeluitkomst } from '../doorrekening/regeluitkomst';
import type { Segmentuitkomst } from '../doorrekening/segmentuitkomst';
import { rekenJaarDoor } from '../doorrekening/vergelijking';

/** What one segment costs in one year: itself and its lines. */
export interface Segmentbeeld {
  readonly segment: Segmentuitkomst;
  readonly regels: readonly Regeluitkomst[];
}

/** The segments that have lines, in the order of those. */
export function segmentenVan({ regels }: Invoer): string[] {
  return [...new Set(regels.map(({ segment }) => segment))];
}

/**
 * The input with one segment in it and nothing of the others: segments are settled apart, so its outcome is the same,
 * and asking what-if of one does not take the time of all.
 */
export function invoerVanSegment(invoer: Invoer, segment: string): Invoer {
  const regels = invoer.regels.filter((regel) => regel.segment === segment);
  const namen = new Set(regels.map(({ regel }) => regel));
  const vanRegel = ({ regel }: { readonly regel: string }) => namen.has(regel);
  return {
    ...invoer,
    regels,
    leveringen: invoer.leveringen.filter(vanRegel),
    tarieven: invoer.tarieven.filter(vanRegel),
    treden: invoer.treden.filter(vanRegel),
    banden: invoer.banden.filter(vanRegel),
    voorschotten: invoer.voorschotten.filter(vanRegel),
    afspraken: invoer.afspraken.filter((afspraak) => (afspraak.regel === undefined ? afspraak.segment === segment : namen.has(afspraak.regel))),
  };
}

/**
 * Settles the one segment that the input holds.
 *
 * @throws Domeinfout the fault of a line or of the segment's own agreement: its amounts are then not known
 */
export function rekenSegment(invoer: Invoer, jaar: number): Segmentbeeld {
  const { segmenten, regels } = rekenJaarDoor(invoer, jaar);
  const segment = segmenten[0]!;
  if (segment.fout) throw new Domeinfout(segment.fout.code, segment.fout.gegevens);
  return { segment, regels };
}
