import { Domeinfout, probeer, type Fout } from '../fouten';
import type { Cent } from '../geld';
import type { Invoer } from '../invoer';
import { GROOTHEDEN, komtVoor, metFactor, type Grootheid } from './grootheid';
import { invoerVanSegment, rekenSegment, segmentenVan } from './segmentproef';

/** What the total becomes when one grootheid is a part lower or higher than assumed, and all else stays. */
export interface Gevoeligheid {
  readonly grootheid: Grootheid;
  /** The difference with the total; absent where the model cannot be calculated with it. */
  readonly lager?: Cent;
  readonly hoger?: Cent;
  readonly fout?: Fout;
}

export interface Gevoeligheden {
  readonly totaal: Cent;
  /** The one that moves the total most first. */
  readonly rijen: readonly Gevoeligheid[];
}

/**
 * Which assumption moves the total of one year most. It stops after every segment to tell which part is done, so that
 * whoever asks can go on, wait, or leave it.
 *
 * @param deel by how much each is varied, as a fraction
 * @throws Domeinfout where the total itself is not known
 */
export function* gevoeligheden(invoer: Invoer, jaar: number, deel: number): Generator<number, Gevoeligheden> {
  const segmenten = segmentenVan(invoer).map((segment) => invoerVanSegment(invoer, segment));
  const aanwezig = GROOTHEDEN.filter((grootheid) => komtVoor(invoer, grootheid));
  const stappen = segmenten.length * (1 + 2 * aanwezig.length);
  let gedaan = 0;
  function* totaal(wijzig: (segment: Invoer) => Invoer): Generator<number, { waarde: Cent; fout?: never } | { fout: Fout }> {
    let som: Cent = 0;
    for (const segment of segmenten) {
      const { waarde, fout } = probeer(() => rekenSegment(wijzig(segment), jaar));
      yield (gedaan += 1) / stappen;
      if (fout) return { fout };
      som += waarde.segment.teBetalen;
    }
    return { waarde: som };
  }

  const basis = yield* totaal((segment) => segment);
  if (basis.fout) throw new Domeinfout(basis.fout.code, basis.fout.gegevens);
  const rijen: Gevoeligheid[] = [];
  for (const grootheid of aanwezig) {
    const lager = yield* totaal((segment) => metFactor(segment, grootheid, 1 - deel));
    const hoger = yield* totaal((segment) => metFactor(segment, grootheid, 1 + deel));
    const fout = lager.fout ?? hoger.fout;
    rijen.push({
      grootheid,
      ...(!lager.fout && { lager: lager.waarde - basis.waarde }),
      ...(!hoger.fout && { hoger: hoger.waarde - basis.waarde }),
      ...(fout && { fout }),
    });
  }
  return { totaal: basis.waarde, rijen: rijen.sort((a, b) => uitslag(b) - uitslag(a)) };
}

/** How far an assumption moves the total, either way. */
export function uitslag({ lager = 0, hoger = 0 }: Gevoeligheid): Cent {
  return Math.max(Math.abs(lager), Math.abs(hoger));
}
