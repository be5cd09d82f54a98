import { vormVan } from '../bekostiging/betaling';
import type { Stapnaam } from '../bekostiging/stappen';
import type { Cent } from '../geld';
import { gemeentedelen, verklaar, type Regeluitkomst } from './regeluitkomst';
import { regionaleBetaling } from '../regio/regionaal';
import { deelSegmentvolume } from '../regio/segmentvolumedeling';

/** What a step of a line did to the part of one gemeente. */
export interface Gemeentestap {
  readonly stap: Stapnaam;
  readonly bedrag: Cent;
}

/**
 * The steps of a line as far as one gemeente pays them: together its part of the line, to the cent. What the segment's
 * volume and plafonds do comes after the line's own steps.
 *
 * @throws Domeinfout what `gemeentedelen` throws
 */
export function gemeentestappen(uitkomst: Regeluitkomst, gemeente: string): readonly Gemeentestap[] {
  const { regio, termen, soort, segmentvolume } = uitkomst;
  const plek = regio.deelnemers.findIndex((deelnemer) => deelnemer.gemeente === gemeente);
  const deel = gemeentedelen(uitkomst)[plek];
  if (!deel) return [];
  if (regio.deelnemers.length === 1) return verklaar(uitkomst);

  const vorm = vormVan(uitkomst);
  const { delen, stapdelen } = regionaleBetaling(vorm, termen, soort, regio);
  const naVolume = segmentvolume ? deelSegmentvolume(segmentvolume, delen, vorm, termen, regio) : delen;
  return [
    ...stapdelen.map(({ stap, delen: eigen }): Gemeentestap => ({ stap, bedrag: eigen[plek]! })),
    { stap: 'volumeafspraak', bedrag: naVolume[plek]!.teBetalen - delen[plek]!.teBetalen },
    { stap: 'plafond', bedrag: deel.teBetalen - naVolume[plek]!.teBetalen },
  ];
}
