import type { Segmentvolume } from '../afspraken/segmentvolumedeel';
import type { Bekostigingsvorm } from '../bekostiging/vorm';
import type { Cent } from '../geld';
import { deelStap } from './gemeentedelen';
import type { Gemeentedeel, Regio } from './regionaal';
import type { Termen } from '../termen';

/**
 * The parts of gemeenten with what the segment's volume settled on their line, by the rules of the line's own
 * agreement on volume.
 */
export function deelSegmentvolume(
  verrekening: Segmentvolume,
  delen: readonly Gemeentedeel[],
  vorm: Bekostigingsvorm,
  termen: Termen,
  { deelnemers, sleutel }: Regio,
): readonly Gemeentedeel[] {
  const { soort, bedrag } = verrekening;
  // What is owed whatever the volume cannot be cut.
  const grenzen = delen.map(({ teBetalen, vast }) => (soort === 'meerprijs' ? teBetalen - vast : teBetalen));
  const stap = { stap: 'volumeafspraak', bedrag, subtotaal: bedrag, toelichting: { code: 'segmentvolume', ...verrekening } } as const;
  const aandelen = deelStap(stap, grenzen, vorm, termen, deelnemers, sleutel);
  return delen.map((deel, i) => ({ ...deel, ...naVerrekening(deel, verrekening, aandelen[i]!) }));
}

/** A guarantee is owed; what goes back takes the owed part along where it must. */
export function naVerrekening(
  { teBetalen, vast }: { readonly teBetalen: Cent; readonly vast: Cent },
  { soort }: Segmentvolume,
  bedrag: Cent,
): { teBetalen: Cent; vast: Cent } {
  const daarna = teBetalen + bedrag;
  return { teBetalen: daarna, vast: Math.min(soort === 'garantie' ? vast + bedrag : vast, daarna) };
}
