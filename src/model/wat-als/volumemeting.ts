import type { Volumestatus } from '../afspraken/volumestatus';
import { probeer } from '../fouten';
import type { Cent } from '../geld';
import type { Invoer } from '../invoer';
import type { Termen } from '../termen';
import { metFactor } from './grootheid';
import { invoerVanSegment, rekenSegment, segmentenVan, type Segmentbeeld } from './segmentproef';

/** A volume against the band that was agreed for it, and what is at stake on either side. */
export interface Volumemeting {
  readonly segment: string;
  /** Absent: the segment as a whole. */
  readonly regel?: string;
  readonly eenheid?: string;
  readonly volume: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly status: Volumestatus;
  /** What the segment pays as it stands. */
  readonly nu: Cent;
  /** What it would pay more or less with the volume at its minimum and at its maximum. */
  readonly naarMinimum?: Cent;
  readonly naarMaximum?: Cent;
  /** What one unit below the minimum, or above the maximum, then adds or takes. */
  readonly onderMinimum?: Cent;
  readonly bovenMaximum?: Cent;
}

/**
 * Every volume of a segment for which a minimum or a maximum was agreed, the segment's own first. What is at stake is
 * measured on the whole segment, so that its plafond counts too.
 *
 * @param invoer of the one segment
 * @throws Domeinfout where the segment cannot be calculated
 */
export function* meetVolumes(invoer: Invoer, jaar: number): Generator<number, Volumemeting[]> {
  const beeld = rekenSegment(invoer, jaar);
  const { segment, teBetalen: nu } = beeld.segment;
  const banden = bandenVan(beeld);
  const metingen: Volumemeting[] = [];
  for (const [i, band] of banden.entries()) {
    const { regel, volume, minimum, maximum } = band;
    const bij = (hoeveelheid: number) =>
      rekenSegment(metFactor(invoer, 'volume', hoeveelheid / volume, regel), jaar).segment.teBetalen;
    const onder = inzet(bij, volume, minimum, -1);
    yield (i + 0.5) / banden.length;
    const boven = inzet(bij, volume, maximum, 1);
    yield (i + 1) / banden.length;
    metingen.push({
      segment,
      nu,
      ...band,
      ...(onder && { naarMinimum: onder.opGrens - nu, onderMinimum: onder.voorbij - onder.opGrens }),
      ...(boven && { naarMaximum: boven.opGrens - nu, bovenMaximum: boven.voorbij - boven.opGrens }),
    });
  }
  return metingen;
}

type Band = Pick<Volumemeting, 'regel' | 'eenheid' | 'volume' | 'minimum' | 'maximum' | 'status'>;

function bandenVan({ segment, regels }: Segmentbeeld): Band[] {
  const eenheid = regels[0]?.eenheid;
  const vanSegment = segment.volumestatus && band(segment.volume!, segment.volumestatus, eenheid, segment);
  const vanRegels = regels.flatMap(({ regel, eenheid: maat, volume, volumestatus, termen }) =>
    volumestatus ? [{ regel, ...band(volume, volumestatus, maat, termen) }] : [],
  );
  return vanSegment ? [vanSegment, ...vanRegels] : vanRegels;
}

function band(volume: number, status: Volumestatus, eenheid: string | undefined, { minimum, maximum }: Pick<Termen, 'minimum' | 'maximum'>): Band {
  return {
    volume,
    status,
    ...(eenheid !== undefined && { eenheid }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

/** The amounts at a bound and one unit past it. Without volume there is nothing to put in proportion. */
function inzet(bij: (hoeveelheid: number) => Cent, volume: number, grens: number | undefined, eenheid: 1 | -1) {
  if (grens === undefined || volume === 0 || grens + eenheid < 0) return undefined;
  return { opGrens: bij(grens), voorbij: bij(grens + eenheid) };
}

/** The volumes of every segment. A segment that cannot be calculated has none: the checks say why. */
export function* meetAlleVolumes(invoer: Invoer, jaar: number): Generator<number, Volumemeting[]> {
  const segmenten = segmentenVan(invoer);
  const metingen: Volumemeting[] = [];
  for (const [i, segment] of segmenten.entries()) {
    const werk = meetVolumes(invoerVanSegment(invoer, segment), jaar);
    for (;;) {
      const { waarde: stap } = probeer(() => werk.next());
      if (!stap) break;
      if (stap.done) {
        metingen.push(...stap.value);
        break;
      }
      yield (i + stap.value) / segmenten.length;
    }
  }
  return metingen;
}
