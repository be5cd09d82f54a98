import { geldendeAfspraak, type Jaarsituatie } from './afspraken/geldend';
import { toCents } from './geld';
import type { Deelnemer, Sleutel } from './gemeentedelen';
import type { Gemeente } from './invoer';
import { telOp } from './levering';
import type { Regio } from './regionaal';
import type { Omgeving } from './regeluitkomst';

/** The gemeenten on a line. Unless they have agreements of their own, nobody needs their parts before asking for them. */
export class RegioOpVerzoek implements Regio {
  private bekend?: readonly Deelnemer[];

  constructor(
    private readonly situatie: Jaarsituatie,
    private readonly omgeving: Omgeving,
  ) {}

  get deelnemers(): readonly Deelnemer[] {
    return (this.bekend ??= this.omgeving.gemeenten.map((gemeente) => alsDeelnemer(gemeente, this.situatie, this.omgeving)));
  }

  get sleutel(): Sleutel {
    return this.omgeving.sleutel;
  }
}

function alsDeelnemer({ gemeente }: Gemeente, situatie: Jaarsituatie, { leveringen, afspraken }: Omgeving): Deelnemer {
  const eigen = afspraken.filter((afspraak) => afspraak.gemeente === gemeente);
  const { termen, soort } = geldendeAfspraak(eigen, situatie, 'hard');
  const { plafond, ...band } = termen;
  return {
    gemeente,
    levering: telOp(leveringen.filter((levering) => levering.gemeente === gemeente)),
    band,
    ...(plafond !== undefined && soort === 'hard' && { plafond: toCents(plafond) }),
  };
}

/** Who shares a line that could not be calculated: each of them must hear of it. */
export function regioZonderLevering({ gemeenten, sleutel }: Omgeving): Regio {
  return { deelnemers: gemeenten.map(({ gemeente }) => ({ gemeente, levering: {}, band: {} })), sleutel };
}
