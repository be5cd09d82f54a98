import { geldendeAfspraak, type Jaarsituatie } from '../afspraken/geldend';
import { toCents } from '../geld';
import type { Deelnemer, Sleutel } from './gemeentedelen';
import type { Afspraak, Gemeente, Levering } from '../invoer';
import { telOp } from '../levering';
import type { Regio } from './regionaal';
import type { Termen } from '../termen';

/** Who shares a line, and what they have delivered and agreed on it. */
export interface Regiobron {
  /** Of the line, in this year. */
  readonly leveringen: readonly Levering[];
  readonly afspraken: readonly Afspraak[];
  /** The gemeenten that share the line. */
  readonly gemeenten: readonly Gemeente[];
  readonly sleutel: Sleutel;
}

/** The gemeenten on a line. Unless they have agreements of their own, nobody needs their parts before asking for them. */
export class RegioOpVerzoek implements Regio {
  private bekend?: readonly Deelnemer[];

  constructor(
    private readonly situatie: Jaarsituatie,
    private readonly bron: Regiobron,
    /** What a gemeente agreed for the whole segment, as far as the line says nothing of it. */
    private readonly erfenisVan: (gemeente: string) => Termen,
  ) {}

  get deelnemers(): readonly Deelnemer[] {
    return (this.bekend ??= this.bron.gemeenten.map(({ gemeente }) => this.alsDeelnemer(gemeente)));
  }

  get sleutel(): Sleutel {
    return this.bron.sleutel;
  }

  private alsDeelnemer(gemeente: string): Deelnemer {
    const { leveringen, afspraken } = this.bron;
    const eigen = afspraken.filter((afspraak) => afspraak.gemeente === gemeente);
    const { termen, soort } = geldendeAfspraak(eigen, this.situatie, 'hard');
    const { plafond, ...band } = termen;
    return {
      gemeente,
      levering: telOp(leveringen.filter((levering) => levering.gemeente === gemeente)),
      band: { ...this.erfenisVan(gemeente), ...band },
      ...(plafond !== undefined && soort === 'hard' && { plafond: toCents(plafond) }),
    };
  }
}

/** Who shares a line that could not be calculated: each of them must hear of it. */
export function regioZonderLevering({ gemeenten, sleutel }: Regiobron): Regio {
  return { deelnemers: gemeenten.map(({ gemeente }) => ({ gemeente, levering: {}, band: {} })), sleutel };
}
