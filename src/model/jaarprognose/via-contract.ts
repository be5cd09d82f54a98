import { probeer, type Fout } from '../fouten';
import type { Cent } from '../geld';
import type { Invoer } from '../invoer';
import type { Regeluitkomst } from '../doorrekening/regeluitkomst';
import type { Band } from './band';
import { bedragVan, volgensContract } from './contract';
import type { Berekend } from './uit-declaraties';
import type { Prognosevraag } from './vraag';

/** A line as its contract pays the expected volume, and what it would pay at both ends of the band. */
export interface Contractprognose {
  readonly bedrag: Cent;
  readonly band?: Band;
  /** The line with all that was used to get there. */
  readonly uitkomst: Regeluitkomst;
}

type Poging = { waarde: Contractprognose; fout?: never } | { fout: Fout; waarde?: never };

/**
 * Runs all lines through the contracts together, for a plafond of a segment is about all of its lines.
 *
 * @param berekend the lines that could be forecast; asked for is one of them, and it runs in the year
 */
export function rekenViaContract(
  invoer: Invoer,
  berekend: ReadonlyMap<string, Berekend>,
  { jaar, gemeente }: Prognosevraag,
): (regel: string) => Poging {
  const bijAfwijking = (richting: -1 | 0 | 1) => {
    const verwachtingen = [...berekend.values()].flatMap((regel) =>
      regel.verwachtingen.map((verwachting) => ({
        ...verwachting,
        volume: verwachting.volume * (1 + richting * speling(regel)),
        // A band as wide as the amount reaches down to nothing at all, and that is no claim without a volume.
        metBedrag: verwachting.metBedrag && richting === 0,
      })),
    );
    return new Map(volgensContract(invoer, verwachtingen, jaar).map((regel) => [regel.regel, regel]));
  };
  const [laag, midden, hoog] = ([-1, 0, 1] as const).map(bijAfwijking);
  return (regel) =>
    probeer(() => {
      const uitkomst = midden!.get(regel)!;
      const bedrag = bedragVan(uitkomst, gemeente);
      if (!berekend.get(regel)!.band) return { bedrag, uitkomst };
      const [onder, boven] = [laag!, hoog!].map((uiterste) => bedragVan(uiterste.get(regel)!, gemeente));
      return { bedrag, uitkomst, band: { onder: Math.min(onder!, bedrag), boven: Math.max(boven!, bedrag) } };
    });
}

/** The band of a line as a share of its amount: volumes err as amounts do. */
function speling({ prognose, band }: Berekend): number {
  if (!band || prognose.prognose <= 0) return 0;
  return Math.min(1, (band.boven - prognose.prognose) / prognose.prognose);
}

