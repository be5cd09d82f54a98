import type { Fout } from '../fouten';
import type { Bevolkingscijfer, Bevolkingsgroep, Levering, Regel, Segment } from '../invoer';
import { gegroeid, type Groeiherkomst, type Groeiwijze, type Leveringsreeks } from './groeiwijze';

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

  herkomst({ segment }: Regel, gemeente: string, jaar: number): Groeiherkomst | undefined {
    const [voorheen, nu] = [jaar - 1, jaar].map((nodig) => this.cijfer(segment, gemeente, nodig));
    return voorheen && nu && { soort: 'bevolking', voorheen, nu };
  }

  private factor(segment: string, gemeente: string, jaar: number): number | Fout {
    const groep = this.groepVan.get(segment)!;
    const [voorheen, nu] = [jaar - 1, jaar].map((nodig): Bevolkingscijfer | Fout => {
      const cijfer = this.cijfer(segment, gemeente, nodig);
      return cijfer?.fout ?? cijfer ?? { code: 'bevolkingOntbreekt', gegevens: { segment, groep, gemeente, jaar: nodig } };
    });
    if ('code' in voorheen!) return voorheen;
    if ('code' in nu!) return nu;
    if (voorheen!.aantal === 0) return { code: 'bevolkingNul', gegevens: { groep, gemeente, jaar: jaar - 1 } };
    return nu!.aantal / voorheen!.aantal;
  }

  private cijfer(segment: string, gemeente: string, jaar: number): Bevolkingscijfer | undefined {
    return this.cijfers.get(sleutel(this.groepVan.get(segment)!, gemeente, jaar));
  }
}

function sleutel(groep: Bevolkingsgroep, gemeente: string, jaar: number): string {
  return [groep, gemeente, jaar].join('\n');
}
