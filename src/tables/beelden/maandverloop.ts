import type { Cent } from '../../model/geld';
import type { Prognosemaand } from '../../model/jaarprognose/jaarprognose';
import type { Plafondstand } from '../../model/jaarprognose/regelprognose';
import type { Prognosebeeld } from './prognosebeeld';

/** A year of some lines month by month, each month with what came before it: a plafond is about the year so far. */
export interface Maandverloop {
  /** Absent for all lines together. */
  readonly van?: { readonly soort: 'segment' | 'regel'; readonly naam: string };
  readonly maanden: readonly Opgeteldemaand[];
  readonly plafond?: Plafondstand;
  /** What the year ends on besides its months: corrections, and what the contract pays otherwise than was claimed. */
  readonly buitenMaanden: Cent;
}

export interface Opgeteldemaand extends Prognosemaand {
  readonly prognose: Cent;
}

/** Everything, each segment and each line that could be forecast. */
export function maandverlopen({ totaal, segmenten }: Prognosebeeld): readonly Maandverloop[] {
  return [
    verloop(totaal),
    ...segmenten.map(({ segment, totaal: samen, plafond }) => ({ ...verloop(samen, plafond), van: { soort: 'segment' as const, naam: segment } })),
    ...segmenten.flatMap(({ regels }) =>
      regels.flatMap(({ regel, uitkomst, plafond }) => (uitkomst ? [{ ...verloop(uitkomst, plafond), van: { soort: 'regel' as const, naam: regel } }] : [])),
    ),
  ];
}

function verloop({ maanden, prognose }: { maanden: readonly Prognosemaand[]; prognose: Cent }, plafond?: Plafondstand): Maandverloop {
  const opgeteld = telOp(maanden);
  return { maanden: opgeteld, buitenMaanden: prognose - (opgeteld.at(-1)?.prognose ?? 0), ...(plafond && { plafond }) };
}

function telOp(maanden: readonly Prognosemaand[]): readonly Opgeteldemaand[] {
  let [gerealiseerd, nogTeOntvangen, resterend] = [0, 0, 0];
  return maanden.map((maand) => {
    gerealiseerd += maand.gerealiseerd;
    nogTeOntvangen += maand.nogTeOntvangen;
    resterend += maand.resterend;
    return { maand: maand.maand, gerealiseerd, nogTeOntvangen, resterend, prognose: gerealiseerd + nogTeOntvangen + resterend };
  });
}
