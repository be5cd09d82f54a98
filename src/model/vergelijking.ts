import { geldendeAfspraak } from './afspraken/geldend';
import { probeer } from './fouten';
import type { Invoer } from './invoer';
import { rekenRegel, type Regeluitkomst } from './regeluitkomst';
import { rekenSegmentAf, type Segmentuitkomst } from './segmentuitkomst';

/** The outcome of one set of tables: the base, or one scenario. */
export interface Uitkomst {
  readonly regels: readonly Regeluitkomst[];
  readonly segmenten: readonly Segmentuitkomst[];
}

/** Calculates every line in every year, and settles each segment on its lines. */
export function rekenDoor(invoer: Invoer): Uitkomst {
  const jaren = modeljaren(invoer);
  const leveringen = groepeer(invoer.leveringen, ({ regel, jaar }) => leveringsleutel(regel, jaar));
  const afsprakenPerRegel = groepeer(invoer.afspraken.filter(({ regel }) => regel !== undefined), ({ regel }) => regel!);
  const afsprakenPerSegment = groepeer(
    invoer.afspraken.filter(({ regel, segment }) => regel === undefined && segment !== undefined),
    ({ segment }) => segment!,
  );

  const regels: Regeluitkomst[] = [];
  const segmenten: Segmentuitkomst[] = [];
  for (const [segment, eigenRegels] of groepeer(invoer.regels, (regel) => regel.segment)) {
    const segmentafspraken = afsprakenPerSegment.get(segment) ?? [];
    for (const jaar of jaren) {
      const afspraak = probeer(() => geldendeAfspraak(segmentafspraken, jaar, 'signaal'));
      const uitkomsten = eigenRegels.map((regel) =>
        rekenRegel(regel, jaar, {
          leveringen: leveringen.get(leveringsleutel(regel.regel, jaar)) ?? [],
          afspraken: afsprakenPerRegel.get(regel.regel) ?? [],
          segmentafspraak: afspraak.waarde ?? { termen: {}, soort: 'signaal' },
        }),
      );
      const afgerekend = rekenSegmentAf(segment, jaar, uitkomsten, afspraak);
      segmenten.push(afgerekend.segment);
      regels.push(...afgerekend.regels);
    }
  }
  return { regels, segmenten };
}

/** Every year that a delivery or an agreement names. */
function modeljaren({ leveringen, afspraken }: Invoer): number[] {
  const jaren = new Set<number>();
  for (const { jaar } of leveringen) jaren.add(jaar);
  for (const { jaar } of afspraken) if (jaar !== undefined) jaren.add(jaar);
  return [...jaren].sort((a, b) => a - b);
}

function leveringsleutel(regel: string, jaar: number): string {
  return `${regel}|${jaar}`;
}

function groepeer<T>(lijst: readonly T[], sleutel: (item: T) => string): Map<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const item of lijst) {
    const groep = groepen.get(sleutel(item));
    if (groep) groep.push(item);
    else groepen.set(sleutel(item), [item]);
  }
  return groepen;
}
