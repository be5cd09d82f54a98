import { betaalwijzeInJaar } from './afspraken/betaalwijze';
import { geldendeAfspraak, metErfenis, type GeldendeAfspraak, type Jaarsituatie } from './afspraken/geldend';
import type { Kostencorridor } from './afspraken/kostencorridor';
import type { Segmentvolume } from './afspraken/segmentvolumedeel';
import type { Staffel } from './afspraken/staffel';
import { volumestatus, type Volumestatus } from './afspraken/volumestatus';
import { betaling, vormVan, type Betaling } from './bekostiging/betaling';
import { verzamelStappen, type Noteer, type Stap } from './bekostiging/stappen';
import type { Bekostigingsvorm, Regelvorm } from './bekostiging/vorm';
import { Domeinfout, probeer, type Fout } from './fouten';
import type { Formule } from './formule/formule';
import { toCents, type Cent } from './geld';
import type { Deelnemer } from './gemeentedelen';
import type { Indexcijfers } from './indexering';
import type { Bandrij, Regel, Tariefperiode, Trederij, Voorschot } from './invoer';
import { dagenIn, dagenVan, inJaar } from './kalender';
import { telOp } from './levering';
import { prijzenInJaar } from './prijzen';
import { RegioOpVerzoek, regioZonderLevering, type Regiobron } from './regio-op-verzoek';
import { regionaleBetaling, type Gemeentedeel, type Regio } from './regionaal';
import { deelSegmentvolume } from './segmentvolumedeling';
import type { Plafondsoort, Termen } from './termen';
import { verdeelBegrensd } from './verdeling';

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

/** What a line is calculated with besides itself. */
export interface Omgeving extends Regiobron {
  readonly tarieven: readonly Tariefperiode[];
  readonly treden: readonly Trederij[];
  readonly banden: readonly Bandrij[];
  readonly voorschotten: readonly Voorschot[];
  readonly segmentafspraak: GeldendeAfspraak;
  readonly index: Indexcijfers;
}

/** Calculates one line for one year; a fault in its figures becomes part of the outcome. */
export function rekenRegel(regel: Regel, jaar: number, omgeving: Omgeving): Regeluitkomst {
  const voorschotten = omgeving.voorschotten.filter((voorschot) => voorschot.jaar === jaar);
  const vast = {
    regel: regel.regel,
    segment: regel.segment,
    jaar,
    vorm: regel.vorm,
    ...(regel.formule && { formule: regel.formule }),
    ...(regel.eenheid !== undefined && { eenheid: regel.eenheid }),
    segmentkorting: 0,
    ...(voorschotten.length > 0 && { voorschotten }),
  };
  const poging = probeer(() => {
    for (const { fout } of [regel, ...omgeving.tarieven, ...omgeving.leveringen]) {
      if (fout) throw new Domeinfout(fout.code, fout.gegevens);
    }
    const dagen = dagenVan(inJaar(regel, jaar));
    if (dagen === 0) throw new Domeinfout('leveringBuitenLooptijd', { regel: regel.regel, jaar });
    const situatie: Jaarsituatie = { jaar, index: omgeving.index, deel: dagen / dagenIn(jaar) };

    const regionaal = omgeving.afspraken.filter(({ gemeente }) => gemeente === undefined);
    const afspraak = metErfenis(geldendeAfspraak(regionaal, situatie, 'hard'), omgeving.segmentafspraak);
    const prijzen = prijzenInJaar(regel, omgeving.tarieven, omgeving.index, jaar);
    const prijs = afspraak.proRata ? naarRato(prijzen, situatie.deel) : prijzen;
    // Not by spreading: that takes forty times as long, for every line of every scenario.
    const termen: Termen = Object.assign({}, prijs, telOp(omgeving.leveringen), afspraak.termen);
    if (regel.prijsPerEtmaal) termen.perioden = dagen;
    const regio = new RegioOpVerzoek(situatie, omgeving);
    const elkApart = regionaal.length < omgeving.afspraken.length;
    const { soort } = afspraak;
    const betaalwijze = betaalwijzeInJaar(regel, omgeving, jaar);
    const vorm = vormVan(betaalwijze ? { ...regel, ...betaalwijze } : regel);
    const volume = termen[vorm.volumeterm] ?? 0;
    const heeftBand = termen.minimum !== undefined || termen.maximum !== undefined;
    return {
      termen,
      soort,
      regio,
      volume,
      ...betaalwijze,
      ...(heeftBand && { volumestatus: volumestatus(volume, termen) }),
      ...(termen.plafond !== undefined && { plafond: toCents(termen.plafond) }),
      betaling: elkApart ? betaalRegio(vorm, termen, soort, regio) : betaling(vorm, termen, soort),
    };
  });
  return poging.fout
    ? { ...vast, termen: regel.termen, soort: 'hard', regio: regioZonderLevering(omgeving), volume: 0, fout: poging.fout }
    : Object.assign(vast, poging.waarde);
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
export function gemeentedelen(uitkomst: Regeluitkomst): Gemeentedeel[] {
  const { betaling: betaald, termen, soort, regio, segmentvolume, segmentkorting, gemeentekortingen } = uitkomst;
  if (!betaald) return [];
  const [enige, ...meer] = regio.deelnemers;
  const alleen = enige && meer.length === 0 && !heeftEigenAfspraak(enige);
  const eigenDelen = alleen ? [{ gemeente: enige.gemeente, ...betaald }] : regionaleBetaling(vormVan(uitkomst), termen, soort, regio).delen;
  const delen = segmentvolume && !alleen ? deelSegmentvolume(segmentvolume, eigenDelen, vormVan(uitkomst), termen, regio) : eigenDelen;
  if (segmentkorting === 0) return [...delen];

  const eigen = gemeentekortingen ?? delen.map(() => 0);
  const ruimte = delen.map(({ teBetalen, vast: verschuldigd }, i) => teBetalen - verschuldigd - eigen[i]!);
  const samen = segmentkorting - eigen.reduce((som, korting) => som + korting, 0);
  const gedeeld = verdeelBegrensd(samen, ruimte, ruimte);
  return delen.map((deel, i) => {
    const korting = eigen[i]! + gedeeld[i]!;
    return { ...deel, teBetalen: deel.teBetalen - korting, onvergoed: deel.onvergoed + korting };
  });
}

/** Only an agreement of a gemeente's own can make the parts matter to the whole. */
function betaalRegio(vorm: Bekostigingsvorm, termen: Termen, soort: Plafondsoort, regio: Regio, noteer?: Noteer): Betaling {
  return regio.deelnemers.some(heeftEigenAfspraak)
    ? regionaleBetaling(vorm, termen, soort, regio, noteer)
    : betaling(vorm, termen, soort, noteer);
}

function heeftEigenAfspraak({ band, plafond }: Deelnemer): boolean {
  return plafond !== undefined || band.minimum !== undefined || band.maximum !== undefined;
}

/** What a line is paid per year, for a part of it. */
function naarRato(prijzen: Termen, deel: number): Termen {
  const { budget, afgesprokenvolume } = prijzen;
  return {
    ...prijzen,
    ...(budget !== undefined && { budget: budget * deel }),
    ...(afgesprokenvolume !== undefined && { afgesprokenvolume: afgesprokenvolume * deel }),
    perioden: deel,
  };
}
