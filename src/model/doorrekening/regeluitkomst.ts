import type { Kostencorridor } from '../afspraken/kostencorridor';
import type { Segmentvolume } from '../afspraken/segmentvolumedeel';
import type { Staffel } from '../afspraken/staffel';
import type { Volumestatus } from '../afspraken/volumestatus';
import { vormVan, type Betaling } from '../bekostiging/betaling';
import { verzamelStappen, type Stap } from '../bekostiging/stappen';
import type { Regelvorm } from '../bekostiging/vorm';
import type { Fout } from '../fouten';
import type { Formule } from '../formule/formule';
import type { Cent } from '../geld';
import type { Voorschot } from '../invoer';
import { onthoud } from '../onthoud';
import { betaalRegio, heeftEigenAfspraak, regionaleBetaling, type Gemeentedeel, type Regio } from '../regio/regionaal';
import { deelSegmentvolume } from '../regio/segmentvolumedeling';
import type { Plafondsoort, Termen } from '../termen';
import { verdeelBegrensd } from '../regio/verdeling';

/** What one line costs in one year, with all that was used to get there. */
export interface Regeluitkomst {
  readonly regel: string;
  readonly segment: string;
  readonly jaar: number;
  readonly vorm: Regelvorm;
  /** Of a line that is paid by its own. */
  readonly formule?: Formule;
  /** What it is priced by in this year, in place of a tariff. */
  readonly staffel?: Staffel;
  readonly corridor?: Kostencorridor;
  readonly eenheid?: string;
  /** The terms it was calculated with: price, delivery and agreement together. */
  readonly termen: Termen;
  readonly soort: Plafondsoort;
  /** The gemeenten that share the line, with their own use and agreements. */
  readonly regio: Regio;
  readonly volume: number;
  /** Absent where neither a minimum nor a maximum was agreed. */
  readonly volumestatus?: Volumestatus;
  readonly plafond?: Cent;
  /** Absent when `fout` is there. */
  readonly betaling?: Betaling;
  /** What the segment's own agreement on volume adds to this line or takes from it: part of `betaling` already. */
  readonly segmentvolume?: Segmentvolume;
  /** What hard plafonds of the segment take from this line. */
  readonly segmentkorting: Cent;
  /** The part of it that each gemeente's own segment plafond takes, in the order of `regio`. */
  readonly gemeentekortingen?: readonly Cent[];
  /** What was paid for this year in advance; absent when nothing was. */
  readonly voorschotten?: readonly Voorschot[];
  readonly fout?: Fout;
}

/** The steps of a line's outcome, made by the same calculation that made the amount. */
export function verklaar(uitkomst: Regeluitkomst): Stap[] {
  const { noteer, stappen } = verzamelStappen();
  betaalRegio(vormVan(uitkomst), uitkomst.termen, uitkomst.soort, uitkomst.regio, noteer);
  const { betaling: betaald, segmentvolume, segmentkorting } = uitkomst;
  if (betaald && segmentvolume) noteer('volumeafspraak', betaald.teBetalen, { code: 'segmentvolume', ...segmentvolume });
  if (betaald && segmentkorting > 0) {
    noteer('plafond', betaald.teBetalen - segmentkorting, { code: 'segmentplafond', korting: segmentkorting });
  }
  return stappen;
}

/**
 * What each gemeente pays of a line: the parts add up to it, to the cent.
 *
 * @throws Domeinfout when something must be shared and its segment has no key, or the key no weights
 */
export function gemeentedelen(uitkomst: Regeluitkomst): readonly Gemeentedeel[] {
  return verdeelRegel(uitkomst, {});
}

const verdeelRegel = onthoud((uitkomst: Regeluitkomst): readonly Gemeentedeel[] => {
  const { betaling: betaald, termen, soort, regio, segmentvolume, segmentkorting, gemeentekortingen } = uitkomst;
  if (!betaald) return [];
  const [enige, ...meer] = regio.deelnemers;
  const alleen = enige && meer.length === 0 && !heeftEigenAfspraak(enige);
  const eigenDelen = alleen ? [{ gemeente: enige.gemeente, ...betaald }] : regionaleBetaling(vormVan(uitkomst), termen, soort, regio).delen;
  const delen = segmentvolume && !alleen ? deelSegmentvolume(segmentvolume, eigenDelen, vormVan(uitkomst), termen, regio) : eigenDelen;
  if (segmentkorting === 0) return delen;

  const eigen = gemeentekortingen ?? delen.map(() => 0);
  const ruimte = delen.map(({ teBetalen, vast: verschuldigd }, i) => teBetalen - verschuldigd - eigen[i]!);
  const samen = segmentkorting - eigen.reduce((som, korting) => som + korting, 0);
  const gedeeld = verdeelBegrensd(samen, ruimte, ruimte);
  return delen.map((deel, i) => {
    const korting = eigen[i]! + gedeeld[i]!;
    return { ...deel, teBetalen: deel.teBetalen - korting, onvergoed: deel.onvergoed + korting };
  });
});
