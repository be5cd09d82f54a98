import { plafondstatus, type Plafondstatus } from '../afspraken/plafond';
import type { Segmentafspraak } from '../afspraken/segmentafspraak';
import { segmentkorting } from '../afspraken/segmentplafond';
import { volumestatus, type Volumestatus } from '../afspraken/volumestatus';
import { Domeinfout, probeer, type Fout } from '../fouten';
import { sum, toCents, type Cent } from '../geld';
import { onthoud } from '../onthoud';
import { gemeentedelen, type Regeluitkomst } from './regeluitkomst';
import { verrekenSegmentvolume } from './segmentverrekening';
import type { Plafondsoort, Termen } from '../termen';

/** What a segment costs in one year, against its plafond and its agreed volume. */
export interface Segmentuitkomst {
  readonly segment: string;
  readonly jaar: number;
  readonly teBetalen: Cent;
  readonly onvergoed: Cent;
  /** The segment's own plafond, else the sum of its lines' when every line has one. */
  readonly plafond?: Cent;
  /** Whether its own plafond cuts; absent without one of its own. */
  readonly soort?: Plafondsoort;
  readonly ruimte?: Cent;
  readonly benutting?: number;
  readonly status: Plafondstatus;
  /** The volume of all lines together; absent when their units differ. */
  readonly volume?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly volumestatus?: Volumestatus;
  /** A line of the segment, or its own agreement, could not be calculated: its amounts are then not known. */
  readonly fout?: Fout;
}

/** A segment, and its lines as it paid them. */
interface Segmentafrekening {
  readonly segment: Segmentuitkomst;
  readonly regels: readonly Regeluitkomst[];
}

/** Settles a segment on its lines: the volumeafspraak over their summed volume, then the plafond over their sum. */
export function rekenSegmentAf(segment: string, jaar: number, regels: readonly Regeluitkomst[], afspraak: Segmentafspraak): Segmentafrekening {
  const [eerste] = regels;
  return eerste ? rekenRegelsAf(eerste, { regels, afspraak }) : rekenAf(segment, jaar, regels, afspraak);
}

/** The first line stands for all of them. */
const rekenRegelsAf = onthoud(
  ({ segment, jaar }: Regeluitkomst, { regels, afspraak }: { regels: readonly Regeluitkomst[]; afspraak: Segmentafspraak }) =>
    rekenAf(segment, jaar, regels, afspraak),
);

function rekenAf(segment: string, jaar: number, regels: readonly Regeluitkomst[], afspraak: Segmentafspraak): Segmentafrekening {
  const leeg = { segment, jaar, teBetalen: 0, onvergoed: 0, status: 'geen plafond' as const };
  const fout = afspraak.fout ?? regels.find((regel) => regel.fout)?.fout;
  if (fout) return { segment: { ...leeg, fout }, regels };

  const poging = probeer(() => {
    const { geldend, gemeenteplafonds } = afspraak;
    const { termen, soort } = geldend;
    const eigenPlafond = termen.plafond === undefined ? undefined : toCents(termen.plafond);
    const tegenover = tegenVolume(segment, regels, termen);
    const naVolume = verrekenSegmentvolume(regels, geldend);
    const naGemeenten = gemeenteplafonds.size > 0 ? kortPerGemeente(naVolume, gemeenteplafonds) : naVolume;
    const gekort = soort === 'hard' && eigenPlafond !== undefined ? kort(naGemeenten, eigenPlafond) : naGemeenten;
    return {
      segment: {
        ...leeg,
        teBetalen: som(gekort, (regel) => regel.betaling!.teBetalen - regel.segmentkorting),
        onvergoed: som(gekort, (regel) => regel.betaling!.onvergoed + regel.segmentkorting),
        ...(eigenPlafond !== undefined && { soort }),
        ...tegenPlafond(naGemeenten, eigenPlafond),
        ...tegenover,
      },
      regels: gekort,
    };
  });
  return poging.fout ? { segment: { ...leeg, fout: poging.fout }, regels } : poging.waarde;
}

/** Each gemeente's own segment plafond, over its parts of the lines; smaller scopes come first. */
function kortPerGemeente(
  regels: readonly Regeluitkomst[],
  plafonds: ReadonlyMap<string, Cent>,
): readonly Regeluitkomst[] {
  const delen = regels.map(gemeentedelen);
  const kortingen = delen.map((perGemeente) => perGemeente.map(() => 0));
  for (const [gemeente, plafond] of plafonds) {
    const plekken = delen.map((perGemeente) => perGemeente.findIndex((deel) => deel.gemeente === gemeente));
    const aandelen = delen.map((perGemeente, i) => perGemeente[plekken[i]!] ?? { teBetalen: 0, vast: 0 });
    segmentkorting(aandelen, plafond).forEach((korting, i) => {
      if (korting > 0) kortingen[i]![plekken[i]!] = korting;
    });
  }
  return regels.map((regel, i) => ({
    ...regel,
    segmentkorting: som(kortingen[i]!, (korting) => korting),
    gemeentekortingen: kortingen[i]!,
  }));
}

function kort(regels: readonly Regeluitkomst[], plafond: Cent): readonly Regeluitkomst[] {
  const aandelen = regels.map(({ betaling, segmentkorting: al }) => {
    const teBetalen = betaling!.teBetalen - al;
    // Of a gemeente that pays less than its share of what is owed, its own plafond may have cut into the rest.
    return { teBetalen, vast: Math.min(betaling!.vast, teBetalen) };
  });
  const kortingen = segmentkorting(aandelen, plafond);
  return regels.map((regel, i) => ({ ...regel, segmentkorting: regel.segmentkorting + kortingen[i]! }));
}

/** With a plafond of its own, a segment is held against the lines as they were paid; else line by line. */
function tegenPlafond(regels: readonly Regeluitkomst[], eigen: Cent | undefined): Partial<Segmentuitkomst> {
  const alleRegels = regels.every((regel) => regel.plafond !== undefined);
  const plafond = eigen ?? (alleRegels ? som(regels, (regel) => regel.plafond!) : undefined);
  if (plafond === undefined) return {};
  const bedrag = som(regels, ({ betaling, segmentkorting: al }) =>
    eigen === undefined ? betaling!.subtotaal : betaling!.teBetalen - al,
  );
  return {
    plafond,
    ruimte: plafond - bedrag,
    ...(plafond > 0 && { benutting: bedrag / plafond }),
    status: plafondstatus(bedrag, plafond),
  };
}

function tegenVolume(
  segment: string,
  regels: readonly Regeluitkomst[],
  afspraak: Termen,
): Partial<Segmentuitkomst> {
  const { minimum, maximum } = afspraak;
  const eenheden = [...new Set(regels.map(({ eenheid }) => eenheid ?? ''))];
  const volume = eenheden.length === 1 ? sum(regels.map((regel) => regel.volume)) : undefined;
  if (minimum === undefined && maximum === undefined) return volume === undefined ? {} : { volume };
  if (volume === undefined) throw new Domeinfout('eenhedenVerschillen', { segment, eenheden });
  return {
    volume,
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    volumestatus: volumestatus(volume, afspraak),
  };
}

function som<T>(lijst: readonly T[], waarde: (item: T) => number): number {
  return lijst.reduce((totaal, item) => totaal + waarde(item), 0);
}
