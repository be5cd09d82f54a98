import { difference, sum, toCents, type Cent } from '../geld';
import type { Termen } from '../termen';
import { verdeelBegrensd } from '../regio/verdeling';
import { STANDAARD_MEERPRIJS } from './boven-maximum';
import { STANDAARD_GARANTIE } from './onder-minimum';
import type { Segmentvolume, Segmentvolumesoort } from './segmentvolumedeel';
import { STANDAARD_BIJBETALING, STANDAARD_TERUGVORDERING } from './volumecorridor';

/** Whether a line is paid by its volume, as a lump sum, or in a way that knows no agreement on volume. */
export type Volumeaard = 'volgend' | 'lumpsum' | 'geen';

/** An agreement on volume of the line's own, with what was delivered under it. */
export interface Eigenband {
  readonly termen: Termen;
  readonly geleverd: number;
}

/** What a line brings to the settlement of its segment's agreed volume. */
export interface Segmentaandeel {
  readonly aard: Volumeaard;
  readonly volume: number;
  /** On these it has been settled already: its own agreement on volume, or that of each gemeente where only they have one. */
  readonly banden: readonly Eigenband[];
  readonly teBetalen: Cent;
  /** Owed whatever the volume. */
  readonly vast: Cent;
}

/**
 * Settles a segment's minimum or maximum on the summed volume of its lines, at the normtarief: without one it is only
 * reported. What lines fall short or go beyond is first theirs by their own agreements, else in proportion to their
 * volume. On each kind of line its own agreement works: a garantie or a meerprijs where volume is paid, a
 * terugvordering or a bijbetaling around a lump sum. What a line settled by itself is not settled again.
 *
 * @returns per line, in their order; nothing for a line on which nothing is settled
 */
export function segmentvolume(regels: readonly Segmentaandeel[], termen: Termen): (Segmentvolume | undefined)[] {
  const geheel = { termen, geleverd: sum(regels.map(({ volume }) => volume)) };
  const kant = [ONDER_MINIMUM, BOVEN_MAXIMUM].find(({ afwijking }) => afwijking(geheel) > 0);
  if (termen.normtarief === undefined || kant === undefined) return regels.map(() => undefined);
  return rekenAf(regels, geheel, termen.normtarief, kant);
}

/** A side on which a volume can lie outside what was agreed. */
interface Kant {
  readonly grens: 'minimum' | 'maximum';
  /** How far outside, in units: 0 within. */
  readonly afwijking: (band: Eigenband) => number;
  readonly werkingen: readonly Werking[];
}

/** How one kind of line is settled. */
interface Werking {
  readonly soort: Segmentvolumesoort;
  readonly aard: Volumeaard;
  /** The share of the price that an agreement settles. */
  readonly deel: (termen: Termen) => number;
  /** 1 adds, -1 takes back. */
  readonly teken: 1 | -1;
}

const ONDER_MINIMUM: Kant = {
  grens: 'minimum',
  afwijking: ({ termen, geleverd }) => Math.max(0, difference(termen.minimum ?? 0, geleverd)),
  werkingen: [
    { soort: 'garantie', aard: 'volgend', deel: ({ garantie = STANDAARD_GARANTIE }) => garantie, teken: 1 },
    { soort: 'terugvordering', aard: 'lumpsum', deel: ({ terugvordering = STANDAARD_TERUGVORDERING }) => terugvordering, teken: -1 },
  ],
};

const BOVEN_MAXIMUM: Kant = {
  grens: 'maximum',
  afwijking: ({ termen, geleverd }) => Math.max(0, difference(geleverd, termen.maximum ?? Infinity)),
  werkingen: [
    // What is not paid of a unit.
    { soort: 'meerprijs', aard: 'volgend', deel: ({ meerprijs = STANDAARD_MEERPRIJS }) => difference(1, meerprijs), teken: -1 },
    { soort: 'bijbetaling', aard: 'lumpsum', deel: ({ bijbetaling = STANDAARD_BIJBETALING }) => bijbetaling, teken: 1 },
  ],
};

function rekenAf(regels: readonly Segmentaandeel[], geheel: Eigenband, normtarief: number, kant: Kant): (Segmentvolume | undefined)[] {
  const { afwijking } = kant;
  const gewichten = bruikbaar(regels.map(({ banden }) => sum(banden.map(afwijking)))) ?? bruikbaar(regels.map(({ volume }) => volume)) ?? regels.map(() => 1);
  const totaal = sum(gewichten);
  const uitkomst = regels.map((): Segmentvolume | undefined => undefined);
  for (const { soort, aard, deel: deelVan, teken } of kant.werkingen) {
    const deel = deelVan(geheel.termen);
    const groep = regels.map((regel, i) => (regel.aard === aard ? gewichten[i]! : 0));
    const eigen = regels.flatMap((regel) => (regel.aard === aard ? regel.banden : []));
    // In volume, as if at the whole price.
    const alVerrekend = sum(eigen.map((band) => deelVan(band.termen) * afwijking(band)));
    const volume = difference((deel * afwijking(geheel) * sum(groep)) / totaal, alVerrekend);
    if (volume <= 0) continue;
    const grenzen = regels.map((regel) => hoogste(regel, aard, teken));
    const bedrag = Math.min(toCents(normtarief * volume), sum(grenzen));
    verdeelBegrensd(bedrag, groep, grenzen).forEach((aandeel, i) => {
      if (aandeel === 0) return;
      uitkomst[i] = { soort, deel, bedrag: teken * aandeel, volume: geheel.geleverd, grens: geheel.termen[kant.grens]!, normtarief };
    });
  }
  return uitkomst;
}

/** The most that can be added to a line or taken from it: what is owed cannot be cut, and a lump sum not below nothing. */
function hoogste({ aard: eigen, teBetalen, vast }: Segmentaandeel, aard: Volumeaard, teken: 1 | -1): Cent {
  if (eigen !== aard) return 0;
  if (teken === 1) return Number.MAX_SAFE_INTEGER;
  return aard === 'volgend' ? teBetalen - vast : teBetalen;
}

function bruikbaar(gewichten: readonly number[]): readonly number[] | undefined {
  return gewichten.some((gewicht) => gewicht > 0) ? gewichten : undefined;
}
