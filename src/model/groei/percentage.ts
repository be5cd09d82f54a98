import type { Fout } from '../fouten';
import type { Groei, Levering, Regel } from '../invoer';
import { gegroeid, type Groeiherkomst, type Groeiwijze, type Leveringsreeks } from './groeiwijze';

/**
 * Growth by percentages of one's own: those of a line before those of its segment before those of all, and in each
 * of these a gemeente's own first.
 */
export class Percentagegroei implements Groeiwijze {
  readonly laatste: number;
  private readonly cijfers: ReadonlyMap<string, Groei>;
  /** What percentages name. */
  private readonly regels: ReadonlySet<string | undefined>;
  private readonly segmenten: ReadonlySet<string | undefined>;

  constructor(groei: readonly Groei[]) {
    this.laatste = groei.reduce((laatste, { jaar }) => Math.max(laatste, jaar), -Infinity);
    this.cijfers = new Map(groei.map((cijfer) => [sleutel(cijfer.jaar, cijfer), cijfer]));
    this.regels = new Set(groei.map(({ regel }) => regel));
    this.segmenten = new Set(groei.map(({ segment }) => segment));
  }

  gekozenVoor({ regel, segment }: Regel): string | undefined {
    if (this.regels.has(regel)) return `groei ${regel}`;
    return this.segmenten.has(segment) ? `groei ${segment}` : undefined;
  }

  levering(regel: Regel, gemeente: string, jaar: number, reeks: Leveringsreeks): Levering {
    const cijfer = this.zoek(regel, gemeente, jaar);
    const ontbreekt: Fout = { code: 'groeiOntbreekt', gegevens: { regel: regel.regel, gemeente, jaar } };
    return gegroeid(regel, gemeente, jaar, reeks, cijfer ? (cijfer.fout ?? 1 + cijfer.groei) : ontbreekt);
  }

  herkomst(regel: Regel, gemeente: string, jaar: number): Groeiherkomst | undefined {
    const cijfer = this.zoek(regel, gemeente, jaar);
    return cijfer && { soort: 'percentage', cijfer };
  }

  private zoek({ regel, segment }: Regel, gemeente: string, jaar: number): Groei | undefined {
    for (const deel of [{ regel }, { segment }, {}]) {
      const cijfer = this.cijfers.get(sleutel(jaar, { ...deel, gemeente })) ?? this.cijfers.get(sleutel(jaar, deel));
      if (cijfer) return cijfer;
    }
    return undefined;
  }
}

/** Lines and segments may bear the same name. */
function sleutel(jaar: number, { regel, segment, gemeente }: Partial<Pick<Groei, 'regel' | 'segment' | 'gemeente'>>): string {
  return [jaar, regel, segment, gemeente].join('\n');
}
