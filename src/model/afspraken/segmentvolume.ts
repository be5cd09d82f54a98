import { difference, sum, toCents, type Cent } from '../geld';
import type { Termen } from '../termen';
import { verdeelBegrensd } from '../regio/verdeling';
import { STANDAARD_MEERPRIJS } from './boven-maximum';
import { STANDAARD_GARANTIE } from './onder-minimum';
import type { Segmentvolume, Segmentvolumesoort } from './segmentvolumedeel';
import { STANDAARD_BIJBETALING, STANDAARD_TERUGVORDERING } from './volumecorridor';

/** Whether a line is paid by its volume, as a lump sum, or in a way that knows no agreement on volume. */
export type Volumeaard = 'volgend' | 'lumpsum' | 'geen';

/** What a line brings to the settlement of its segment's agreed volume. */
export interface Segmentaandeel {
  readonly aard: Volumeaard;
  readonly volume: number;
  /** What it falls short of, or goes beyond, its own agreed volume: on that it has been settled already. */
  readonly tekort: number;
  readonly overschot: number;
  readonly eigen: Termen;
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
  const { minimum, maximum, normtarief } = termen;
  const volume = sum(regels.map((regel) => regel.volume));
  if (normtarief === undefined) return regels.map(() => undefined);
  if (minimum !== undefined && volume < minimum) {
    return rekenAf(regels, { volume, grens: minimum, normtarief }, difference(minimum, volume), [
      { soort: 'garantie', aard: 'volgend', deel: garantie(termen), teken: 1, eigen: ({ tekort, eigen }) => garantie(eigen) * tekort },
      { soort: 'terugvordering', aard: 'lumpsum', deel: terugvordering(termen), teken: -1, eigen: ({ tekort, eigen }) => terugvordering(eigen) * tekort },
    ], (regel) => regel.tekort);
  }
  if (maximum !== undefined && volume > maximum) {
    return rekenAf(regels, { volume, grens: maximum, normtarief }, difference(volume, maximum), [
      { soort: 'meerprijs', aard: 'volgend', deel: onbetaald(termen), teken: -1, eigen: ({ overschot, eigen }) => onbetaald(eigen) * overschot },
      { soort: 'bijbetaling', aard: 'lumpsum', deel: bijbetaling(termen), teken: 1, eigen: ({ overschot, eigen }) => bijbetaling(eigen) * overschot },
    ], (regel) => regel.overschot);
  }
  return regels.map(() => undefined);
}

const garantie = ({ garantie: deel = STANDAARD_GARANTIE }: Termen) => deel;
const terugvordering = ({ terugvordering: deel = STANDAARD_TERUGVORDERING }: Termen) => deel;
const bijbetaling = ({ bijbetaling: deel = STANDAARD_BIJBETALING }: Termen) => deel;
/** What is not paid of a unit above the maximum. */
const onbetaald = ({ meerprijs = STANDAARD_MEERPRIJS }: Termen) => difference(1, meerprijs);

/** How one kind of line is settled. */
interface Werking {
  readonly soort: Segmentvolumesoort;
  readonly aard: Volumeaard;
  readonly deel: number;
  /** 1 adds, -1 takes back. */
  readonly teken: 1 | -1;
  /** The volume that a line has settled by its own agreement, as if at the whole price. */
  readonly eigen: (regel: Segmentaandeel) => number;
}

function rekenAf(
  regels: readonly Segmentaandeel[],
  grens: Pick<Segmentvolume, 'volume' | 'grens' | 'normtarief'>,
  afwijking: number,
  werkingen: readonly Werking[],
  eigenAfwijking: (regel: Segmentaandeel) => number,
): (Segmentvolume | undefined)[] {
  const gewichten = bruikbaar(regels.map(eigenAfwijking)) ?? bruikbaar(regels.map(({ volume }) => volume)) ?? regels.map(() => 1);
  const totaal = sum(gewichten);
  const uitkomst = regels.map((): Segmentvolume | undefined => undefined);
  for (const { soort, aard, deel, teken, eigen } of werkingen) {
    const groep = regels.map((regel, i) => (regel.aard === aard ? gewichten[i]! : 0));
    const alVerrekend = sum(regels.filter((regel) => regel.aard === aard).map(eigen));
    const volume = difference((deel * afwijking * sum(groep)) / totaal, alVerrekend);
    if (volume <= 0) continue;
    const grenzen = regels.map((regel) => hoogste(regel, aard, teken));
    const bedrag = Math.min(toCents(grens.normtarief * volume), sum(grenzen));
    verdeelBegrensd(bedrag, groep, grenzen).forEach((aandeel, i) => {
      if (aandeel !== 0) uitkomst[i] = { ...grens, soort, deel, bedrag: teken * aandeel };
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
