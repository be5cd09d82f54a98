import { geldendeAfspraak, metErfenis, type GeldendeAfspraak } from './afspraken/geldend';
import { volumestatus, type Volumestatus } from './afspraken/volumestatus';
import { BEKOSTIGINGSVORMEN, betaling, type Betaling } from './bekostiging/betaling';
import { verzamelStappen, type Stap } from './bekostiging/stappen';
import type { Vormnaam } from './bekostiging/vorm';
import { Domeinfout, probeer, type Fout } from './fouten';
import { toCents, type Cent } from './geld';
import type { Afspraak, Levering, Regel } from './invoer';
import { telOp } from './levering';
import type { Plafondsoort, Termen } from './termen';

/** What one line costs in one year, with all that was used to get there. */
export interface Regeluitkomst {
  readonly regel: string;
  readonly segment: string;
  readonly jaar: number;
  readonly vorm: Vormnaam;
  readonly eenheid?: string;
  /** The terms it was calculated with: price, delivery and agreement together. */
  readonly termen: Termen;
  readonly soort: Plafondsoort;
  readonly volume: number;
  /** Absent where neither a minimum nor a maximum was agreed. */
  readonly volumestatus?: Volumestatus;
  readonly plafond?: Cent;
  /** Absent when `fout` is there. */
  readonly betaling?: Betaling;
  /** What the segment's hard plafond takes from this line. */
  readonly segmentkorting: Cent;
  readonly fout?: Fout;
}

/** What a line is calculated with besides itself. */
interface Omgeving {
  leveringen: readonly Levering[];
  afspraken: readonly Afspraak[];
  segmentafspraak: GeldendeAfspraak;
}

/** Calculates one line for one year; a fault in its figures becomes part of the outcome. */
export function rekenRegel(regel: Regel, jaar: number, omgeving: Omgeving): Regeluitkomst {
  const vast = {
    regel: regel.regel,
    segment: regel.segment,
    jaar,
    vorm: regel.vorm,
    ...(regel.eenheid !== undefined && { eenheid: regel.eenheid }),
    segmentkorting: 0,
  };
  const poging = probeer(() => {
    for (const { fout } of [regel, ...omgeving.leveringen]) if (fout) throw new Domeinfout(fout.code, fout.gegevens);
    const eigen = geldendeAfspraak(omgeving.afspraken, jaar, 'hard');
    const afspraak = metErfenis(eigen, omgeving.segmentafspraak);
    const termen: Termen = {
      ...regel.termen,
      ...(regel.prijsPerEtmaal && { perioden: dagenIn(jaar) }),
      ...telOp(omgeving.leveringen),
      ...afspraak.termen,
    };
    const volume = termen[BEKOSTIGINGSVORMEN[regel.vorm].volumeterm] ?? 0;
    const heeftBand = termen.minimum !== undefined || termen.maximum !== undefined;
    return {
      termen,
      soort: afspraak.soort,
      volume,
      ...(heeftBand && { volumestatus: volumestatus(volume, termen) }),
      ...(termen.plafond !== undefined && { plafond: toCents(termen.plafond) }),
      betaling: betaling(regel.vorm, termen, afspraak.soort),
    };
  });
  return poging.fout
    ? { ...vast, termen: regel.termen, soort: 'hard', volume: 0, fout: poging.fout }
    : { ...vast, ...poging.waarde };
}

/** The steps of a line's outcome, made by the same calculation that made the amount. */
export function verklaar({ vorm, termen, soort, betaling: betaald, segmentkorting }: Regeluitkomst): Stap[] {
  const { noteer, stappen } = verzamelStappen();
  betaling(vorm, termen, soort, noteer);
  if (betaald && segmentkorting > 0) {
    noteer('plafond', betaald.teBetalen - segmentkorting, { code: 'segmentplafond', korting: segmentkorting });
  }
  return stappen;
}

function dagenIn(jaar: number): number {
  const schrikkeljaar = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
  return schrikkeljaar ? 366 : 365;
}
