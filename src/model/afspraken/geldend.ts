import { Domeinfout } from '../fouten';
import type { Afspraak } from '../invoer';
import type { Plafondsoort, Term, Termen } from '../termen';

/** What has been agreed for one line or one segment in one year. */
export interface GeldendeAfspraak {
  termen: Termen;
  soort: Plafondsoort;
}

/** Prices and shares pass from a segment to its lines; its plafond and its volumes are settled on the segment. */
const ERFELIJK = ['garantie', 'meerprijs', 'normtarief', 'terugvordering', 'bijbetaling'] as const satisfies Term[];

/**
 * Resolves agreements of one scope per field: one for this year before one for every year, and an empty field
 * inherits.
 *
 * @throws Domeinfout `afspraakDubbel` when two agreements of equal rank set the same field, or the fault of an
 *   agreement that could not be read
 */
export function geldendeAfspraak(
  afspraken: readonly Afspraak[],
  jaar: number,
  standaardsoort: Plafondsoort,
): GeldendeAfspraak {
  const perRang = [
    afspraken.filter((afspraak) => afspraak.jaar === jaar),
    afspraken.filter((afspraak) => afspraak.jaar === undefined),
  ];
  const termen: Termen = {};
  let soort: Plafondsoort | undefined;
  for (const rang of perRang) {
    const gezetDoor = new Map<string, Afspraak>();
    for (const afspraak of rang) {
      if (afspraak.fout) throw new Domeinfout(afspraak.fout.code, afspraak.fout.gegevens);
      for (const term of Object.keys(afspraak.termen) as Term[]) {
        if (afspraak.termen[term] === undefined) continue;
        bewaakEnige(gezetDoor, term, afspraak);
        termen[term] ??= afspraak.termen[term];
      }
      if (afspraak.soort !== undefined) {
        bewaakEnige(gezetDoor, 'soort', afspraak);
        soort ??= afspraak.soort;
      }
    }
  }
  return { termen, soort: soort ?? standaardsoort };
}

/** A line's own agreement, filled in with what its segment passes on. */
export function metErfenis(eigen: GeldendeAfspraak, segment: GeldendeAfspraak): GeldendeAfspraak {
  const termen = { ...eigen.termen };
  for (const term of ERFELIJK) {
    const geerfd = segment.termen[term];
    if (geerfd !== undefined) termen[term] ??= geerfd;
  }
  return { termen, soort: eigen.soort };
}

function bewaakEnige(gezetDoor: Map<string, Afspraak>, veld: string, afspraak: Afspraak): void {
  const eerste = gezetDoor.get(veld);
  if (eerste) {
    const bereik = afspraak.regel ?? afspraak.segment ?? '';
    throw new Domeinfout('afspraakDubbel', { term: veld, bereik, eerste: eerste.id, tweede: afspraak.id });
  }
  gezetDoor.set(veld, afspraak);
}
