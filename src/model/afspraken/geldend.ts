import { Domeinfout } from '../fouten';
import { indexeerTermen, type Indexcijfers } from '../indexering/indexering';
import type { Afspraak } from '../invoer';
import type { Plafondsoort, Term, Termen } from '../termen';

/** What has been agreed for one line or one segment in one year. */
export interface GeldendeAfspraak {
  readonly termen: Termen;
  readonly soort: Plafondsoort;
  /** Amounts per year hold in proportion to the part of the year that the line runs. */
  readonly proRata: boolean;
}

/** The year an agreement is settled in. */
export interface Jaarsituatie {
  readonly jaar: number;
  readonly index: Indexcijfers;
  /** The part of the year that the line runs, or the segment, as a fraction. */
  readonly deel: number;
}

/** Prices and shares pass from a segment to its lines; its plafond and its volumes are settled on the segment. */
const ERFELIJK = ['garantie', 'meerprijs', 'normtarief', 'terugvordering', 'bijbetaling'] as const satisfies Term[];

/** What is agreed for a whole year. */
const PER_JAAR = ['plafond', 'minimum', 'maximum'] as const satisfies Term[];

/**
 * Resolves agreements of one scope per field: one for this year before one for every year, and an empty field
 * inherits.
 *
 * @throws Domeinfout `afspraakDubbel` when two agreements of equal rank set the same field, or the fault of an
 *   agreement that could not be read
 */
export function geldendeAfspraak(
  afspraken: readonly Afspraak[],
  situatie: Jaarsituatie,
  standaardsoort: Plafondsoort,
): GeldendeAfspraak {
  const vanElkJaar = afspraken.filter(({ jaar }) => jaar === undefined);
  const vanDitJaar = afspraken.filter(({ jaar }) => jaar === situatie.jaar);
  bewaakEnige(vanElkJaar);
  bewaakEnige(vanDitJaar);

  const termen: Termen = {};
  let soort = standaardsoort;
  let proRata = false;
  // The most specific comes last and takes the place of what it sets.
  for (const afspraak of [...vanElkJaar, ...vanDitJaar]) {
    if (afspraak.fout) throw new Domeinfout(afspraak.fout.code, afspraak.fout.gegevens);
    Object.assign(termen, termenInJaar(afspraak, situatie));
    soort = afspraak.soort ?? soort;
    proRata ||= afspraak.proRata ?? false;
  }
  return { termen, soort, proRata };
}

/** An agreement's terms at the prices of the year and, where agreed, for the part of it that the line runs. */
function termenInJaar({ termen, prijspeil, proRata }: Afspraak, { jaar, index, deel }: Jaarsituatie): Termen {
  const geindexeerd = indexeerTermen(termen, index, prijspeil, jaar);
  if (!proRata || deel === 1) return geindexeerd;
  const naarRato = { ...geindexeerd };
  for (const term of PER_JAAR) {
    const waarde = geindexeerd[term];
    if (waarde !== undefined) naarRato[term] = waarde * deel;
  }
  return naarRato;
}

/** A line's own agreement, filled in with what its segment passes on. */
export function metErfenis(eigen: GeldendeAfspraak, segment: GeldendeAfspraak): GeldendeAfspraak {
  return { ...eigen, termen: Object.assign(erfenis(segment.termen, eigen.termen), eigen.termen) };
}

/** What a segment passes on to a line that says nothing of it itself. */
export function erfenis(segment: Termen, regel: Termen): Termen {
  const termen: Termen = {};
  for (const term of ERFELIJK) {
    const geerfd = segment[term];
    if (geerfd !== undefined && regel[term] === undefined) termen[term] = geerfd;
  }
  return termen;
}

/** Of agreements of equal rank, each field may be set by one. */
function bewaakEnige(rang: readonly Afspraak[]): void {
  if (rang.length < 2) return;
  const gezetDoor = new Map<string, Afspraak>();
  for (const afspraak of rang) {
    for (const veld of [...Object.keys(afspraak.termen), ...(afspraak.soort === undefined ? [] : ['soort'])]) {
      const eerste = gezetDoor.get(veld);
      if (eerste) {
        const bereik = afspraak.regel ?? afspraak.segment ?? '';
        throw new Domeinfout('afspraakDubbel', { term: veld, bereik, eerste: eerste.id, tweede: afspraak.id });
      }
      gezetDoor.set(veld, afspraak);
    }
  }
}
