import { segmentafspraak } from '../afspraken/segmentafspraak';
import { groeiDoor, metEenGroeiwijze } from '../groei/groei';
import { groepeer } from '../groepeer';
import type { Afspraak, Gemeente, Invoer, Levering, Regel } from '../invoer';
import { deelVanJaar, inJaar, looptIn } from '../kalender';
import { onthoud } from '../onthoud';
import type { Regeluitkomst } from './regeluitkomst';
import { rekenRegel } from './reken-regel';
import { rekenSegmentAf, type Segmentuitkomst } from './segmentuitkomst';

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

const GEEN: readonly never[] = [];

type LeveringenPerRegel = ReadonlyMap<string, readonly Levering[]>;

const leveringenPerRegel = onthoud((leveringen: readonly Levering[]): LeveringenPerRegel => groepeer(leveringen, ({ regel }) => regel));

const afsprakenPerBereik = onthoud((afspraken: readonly Afspraak[]) =>
  groepeer(afspraken, ({ regel, segment }) => regel ?? segmentsleutel(segment ?? '')),
);

function rekenJarenDoor(invoer: Invoer, kiesJaren: (leveringen: LeveringenPerRegel) => readonly number[]): Uitkomst {
  const leveringen = leveringenPerRegel(groeiDoor(invoer), {});
  const jaren = kiesJaren(leveringen);
  const tarieven = groepeer(invoer.tarieven, ({ regel }) => regel);
  const treden = groepeer(invoer.treden, ({ regel }) => regel);
  const banden = groepeer(invoer.banden, ({ regel }) => regel);
  const voorschotten = groepeer(invoer.voorschotten, ({ regel }) => regel);
  const bekend = new Set(invoer.gemeenten.map(({ gemeente }) => gemeente));
  const afspraken = afsprakenPerBereik(invoer.afspraken, {});
  const sleutels = new Map(invoer.segmenten.map(({ segment, verdeelsleutel }) => [segment, verdeelsleutel]));

  const regels: Regeluitkomst[] = [];
  const segmenten: Segmentuitkomst[] = [];
  for (const [segment, eigenRegels] of groepeer(metEenGroeiwijze(invoer), (regel) => regel.segment)) {
    for (const jaar of jaren) {
      const situatie = { jaar, index: invoer.index, deel: looptijddeel(eigenRegels, jaar) };
      const afspraak = segmentafspraak(afspraken.get(segmentsleutel(segment)) ?? GEEN, situatie);
      const uitkomsten = eigenRegels.flatMap((regel) => {
        const vanRegel = leveringen.get(regel.regel) ?? GEEN;
        if (!vanRegel.some((levering) => levering.jaar === jaar) && !looptIn(regel, jaar)) return [];
        return rekenRegel(regel, {
          jaar,
          leveringen: vanRegel,
          tarieven: tarieven.get(regel.regel) ?? GEEN,
          treden: treden.get(regel.regel) ?? GEEN,
          banden: banden.get(regel.regel) ?? GEEN,
          voorschotten: voorschotten.get(regel.regel) ?? GEEN,
          afspraken: afspraken.get(regel.regel) ?? GEEN,
          segmentafspraak: afspraak,
          index: invoer.index,
          gemeenten: deelnemendeGemeenten(invoer.gemeenten, bekend, vanRegel),
          verdeelsleutel: sleutels.get(segment),
        });
      });
      const afgerekend = rekenSegmentAf(segment, jaar, uitkomsten, afspraak);
      segmenten.push(afgerekend.segment);
      regels.push(...afgerekend.regels);
    }
  }
  return { regels, segmenten };
}

/** The part of a year that a segment runs, from its first line to its last; where none runs there is nothing to shorten. */
function looptijddeel(regels: readonly Regel[], jaar: number): number {
  const lopend = regels.filter((regel) => looptIn(regel, jaar)).map((regel) => inJaar(regel, jaar));
  if (lopend.length === 0) return 1;
  const vanaf = Math.min(...lopend.map((periode) => periode.vanaf));
  const tot = Math.max(...lopend.map((periode) => periode.tot));
  return deelVanJaar({ vanaf, tot }, jaar);
}

/** Every gemeente of the model, and any that only a delivery names. */
function deelnemendeGemeenten(
  gemeenten: readonly Gemeente[],
  bekend: ReadonlySet<string>,
  leveringen: readonly Levering[],
): readonly Gemeente[] {
  if (leveringen.every(({ gemeente }) => bekend.has(gemeente))) return gemeenten;
  const anderen = leveringen.filter(({ gemeente }) => !bekend.has(gemeente));
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
