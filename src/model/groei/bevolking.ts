import type { Fout } from '../fouten';
import type { Bevolkingscijfer, Bevolkingsgroep, Levering, Regel, Segment } from '../invoer';
import { gegroeid, type Groeiwijze, type Leveringsreeks } from './groeiwijze';

/** Growth as the number of residents or youths in the gemeente grows: twice as many youths, twice the volume. */
export class Bevolkingsgroei implements Groeiwijze {
  readonly laatste: number;
  private readonly groepVan: ReadonlyMap<string, Bevolkingsgroep>;
  private readonly cijfers: ReadonlyMap<string, Bevolkingscijfer>;

  constructor(segmenten: readonly Segment[], bevolking: readonly Bevolkingscijfer[]) {
    this.groepVan = new Map(segmenten.flatMap(({ segment, groeitMet }) => (groeitMet ? [[segment, groeitMet]] : [])));
    this.cijfers = new Map(bevolking.map((cijfer) => [sleutel(cijfer.groep, cijfer.gemeente, cijfer.jaar), cijfer]));
    // Figures that no segment grows with are there for another reason, and add no years.
    const groepen = new Set(this.groepVan.values());
    const gebruikt = bevolking.filter(({ groep }) => groepen.has(groep));
    this.laatste = gebruikt.reduce((laatste, { jaar }) => Math.max(laatste, jaar), -Infinity);
  }

  gekozenVoor({ segment }: Regel): string | undefined {
    const groep = this.groepVan.get(segment);
    return groep && `groeit met ${groep}`;
  }

  levering(regel: Regel, gemeente: string, jaar: number, reeks: Leveringsreeks): Levering {
    return gegroeid(regel, gemeente, jaar, reeks, this.factor(regel.segment, gemeente, jaar));
  }

  private factor(segment: string, gemeente: string, jaar: number): number | Fout {
    const groep = this.groepVan.get(segment)!;
    for (const nodig of [jaar - 1, jaar]) {
      const cijfer = this.cijfers.get(sleutel(groep, gemeente, nodig));
      if (!cijfer) return { code: 'bevolkingOntbreekt', gegevens: { segment, groep, gemeente, jaar: nodig } };
      if (cijfer.fout) return cijfer.fout;
    }
    const [voorheen, nu] = [jaar - 1, jaar].map((gevraagd) => this.cijfers.get(sleutel(groep, gemeente, gevraagd))!.aantal);
    if (voorheen === 0) return { code: 'bevolkingNul', gegevens: { groep, gemeente, jaar: jaar - 1 } };
    return nu! / voorheen!;
  }
}

function sleutel(groep: Bevolkingsgroep, gemeente: string, jaar: number): string {
  return [groep, gemeente, jaar].join('\n');
}
