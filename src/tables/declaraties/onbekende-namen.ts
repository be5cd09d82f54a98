import type { Cent } from '../../model/geld';
import { naamsleutel } from '../celwaarde';
import type { Naamregister } from './naamregister';
import type { Declaratiesom } from './telling';
import type { Naamkeuze } from './toedeling';

/** A name in a file that the model does not have, with what it stands for once that is chosen. */
export interface Onbekendenaam {
  readonly naam: string;
  readonly regels: number;
  readonly bedrag: Cent;
  /** Absent as long as nobody said. */
  readonly keuze: Naamkeuze | undefined;
}

/** The names that the model does not have, those of the largest amounts first. */
export function onbekendeNamen(
  sommen: readonly Declaratiesom[],
  veld: 'product' | 'gemeente',
  { bekend }: Naamregister,
  gekozen: Readonly<Record<string, Naamkeuze>>,
): readonly Onbekendenaam[] {
  const perNaam = new Map<string, { naam: string; regels: number; bedrag: Cent }>();
  for (const som of sommen) {
    const sleutel = naamsleutel(som[veld]);
    if (bekend.has(sleutel)) continue;
    const { regels, bedrag, naam } = perNaam.get(sleutel) ?? { naam: som[veld], regels: 0, bedrag: 0 };
    perNaam.set(sleutel, { naam, regels: regels + som.regels, bedrag: bedrag + som.bedrag });
  }
  return [...perNaam]
    .map(([sleutel, som]) => ({ ...som, keuze: gekozen[sleutel] }))
    .sort((a, b) => Math.abs(b.bedrag) - Math.abs(a.bedrag));
}
