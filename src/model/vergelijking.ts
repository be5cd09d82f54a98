import { geldendeAfspraak, type Jaarsituatie } from './afspraken/geldend';
import { probeer } from './fouten';
import { toCents, type Cent } from './geld';
import { groeiDoor, metEenGroeiwijze } from './groei/groei';
import { groepeer } from './groepeer';
import type { Afspraak, Gemeente, Invoer, Levering } from './invoer';
import { looptIn } from './kalender';
import { rekenRegel, type Regeluitkomst } from './regeluitkomst';
import { rekenSegmentAf, type Segmentuitkomst } from './segmentuitkomst';
import { sleutelgewichten } from './verdeelsleutel';

/** The outcome of one set of tables: the base, or one scenario. */
export interface Uitkomst {
  readonly regels: readonly Regeluitkomst[];
  readonly segmenten: readonly Segmentuitkomst[];
}

/** Calculates every line in every year, and settles each segment on its lines. */
export function rekenDoor(invoer: Invoer): Uitkomst {
  return rekenJarenDoor(invoer, (leveringen) => modeljaren(leveringen, invoer));
}

/** The same for one year alone. */
export function rekenJaarDoor(invoer: Invoer, jaar: number): Uitkomst {
  return rekenJarenDoor(invoer, () => [jaar]);
}

type LeveringenPerRegel = ReadonlyMap<string, readonly Levering[]>;

function rekenJarenDoor(invoer: Invoer, kiesJaren: (leveringen: LeveringenPerRegel) => readonly number[]): Uitkomst {
  const leveringen = groepeer(groeiDoor(invoer), ({ regel }) => regel);
  const jaren = kiesJaren(leveringen);
  const tarieven = groepeer(invoer.tarieven, ({ regel }) => regel);
  const treden = groepeer(invoer.treden, ({ regel }) => regel);
  const banden = groepeer(invoer.banden, ({ regel }) => regel);
  const voorschotten = groepeer(invoer.voorschotten, ({ regel }) => regel);
  const bekend = new Set(invoer.gemeenten.map(({ gemeente }) => gemeente));
  const afspraken = groepeer(invoer.afspraken, ({ regel, segment }) => regel ?? segmentsleutel(segment ?? ''));
  const sleutels = new Map(invoer.segmenten.map(({ segment, verdeelsleutel }) => [segment, verdeelsleutel]));

  const regels: Regeluitkomst[] = [];
  const segmenten: Segmentuitkomst[] = [];
  for (const [segment, eigenRegels] of groepeer(metEenGroeiwijze(invoer), (regel) => regel.segment)) {
    const segmentafspraken = afspraken.get(segmentsleutel(segment)) ?? [];
    const regionaal = segmentafspraken.filter(({ gemeente }) => gemeente === undefined);
    for (const jaar of jaren) {
      const afspraak = probeer(() => geldendeAfspraak(regionaal, { jaar, index: invoer.index, deel: 1 }, 'signaal'));
      const gemeenteplafonds = probeer(() => hardePlafonds(segmentafspraken, { jaar, index: invoer.index, deel: 1 }));
      const uitkomsten = eigenRegels.flatMap((regel) => {
        const vanRegel = leveringen.get(regel.regel) ?? [];
        const inDitJaar = vanRegel.filter((levering) => levering.jaar === jaar);
        if (inDitJaar.length === 0 && !looptIn(regel, jaar)) return [];
        const gemeenten = deelnemendeGemeenten(invoer.gemeenten, bekend, vanRegel);
        return rekenRegel(regel, jaar, {
          leveringen: inDitJaar,
          tarieven: tarieven.get(regel.regel) ?? [],
          treden: treden.get(regel.regel) ?? [],
          banden: banden.get(regel.regel) ?? [],
          voorschotten: voorschotten.get(regel.regel) ?? [],
          afspraken: afspraken.get(regel.regel) ?? [],
          segmentafspraak: afspraak.waarde ?? { termen: {}, soort: 'signaal', proRata: false },
          index: invoer.index,
          gemeenten,
          sleutel: () => sleutelgewichten(sleutels.get(segment), segment, gemeenten, vanRegel, jaar),
        });
      });
      const fout = afspraak.fout ?? gemeenteplafonds.fout;
      const afgerekend = rekenSegmentAf(segment, jaar, uitkomsten, fout ? { fout } : afspraak, gemeenteplafonds.waarde ?? new Map());
      segmenten.push(afgerekend.segment);
      regels.push(...afgerekend.regels);
    }
  }
  return { regels, segmenten };
}

/** The hard plafonds that gemeenten have agreed on for a whole segment. */
function hardePlafonds(afspraken: readonly Afspraak[], situatie: Jaarsituatie): Map<string, Cent> {
  const plafonds = new Map<string, Cent>();
  for (const [gemeente, eigen] of groepeer(afspraken, (afspraak) => afspraak.gemeente ?? '')) {
    const { termen, soort } = geldendeAfspraak(eigen, situatie, 'signaal');
    if (gemeente !== '' && soort === 'hard' && termen.plafond !== undefined) plafonds.set(gemeente, toCents(termen.plafond));
  }
  return plafonds;
}

/** Every gemeente of the model, and any that only a delivery names. */
function deelnemendeGemeenten(
  gemeenten: readonly Gemeente[],
  bekend: ReadonlySet<string>,
  leveringen: readonly Levering[],
): readonly Gemeente[] {
  const anderen = leveringen.filter(({ gemeente }) => !bekend.has(gemeente));
  if (anderen.length === 0) return gemeenten;
  return [...gemeenten, ...Array.from(new Set(anderen.map(({ gemeente }) => gemeente)), (gemeente) => ({ gemeente }))];
}

/** Lines and segments may bear the same name; their agreements must not meet. */
function segmentsleutel(segment: string): string {
  return `segment|${segment}`;
}

/** Every year that a delivery or an agreement names, or that growth reaches. */
function modeljaren(leveringen: LeveringenPerRegel, { afspraken }: Invoer): number[] {
  const jaren = new Set<number>();
  for (const reeks of leveringen.values()) for (const { jaar } of reeks) jaren.add(jaar);
  for (const { jaar } of afspraken) if (jaar !== undefined) jaren.add(jaar);
  return [...jaren].sort((a, b) => a - b);
}
