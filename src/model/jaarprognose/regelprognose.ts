import type { Fout } from '../fouten';
import type { Cent } from '../geld';
import type { Maand } from '../kalender';
import type { Regeluitkomst } from '../doorrekening/regeluitkomst';
import type { Plafondsoort } from '../termen';
import { bandVanSom, plafondmaand, type Band } from './band';
import type { Jaarprognose, Prognosemaand } from './jaarprognose';
import type { Prognosecorrectie } from './vraag';

/** Where the amount of the year comes from. */
export type Prognosebron = 'declaraties' | 'contract' | 'zonder declaraties';

/** A ceiling over what is forecast, and the month in which it is reached; absent where it is not. */
export interface Plafondstand {
  readonly bedrag: Cent;
  readonly soort: Plafondsoort;
  readonly maand?: Maand;
}

/** A year as it will probably end, with what someone added by hand. */
export interface Prognoseuitkomst extends Jaarprognose {
  readonly bron: Prognosebron;
  /** The sum of the corrections; `prognose` has it in it. */
  readonly correctie: Cent;
  readonly band?: Band;
}

/** The forecast of one line. */
export interface Regelprognose {
  readonly regel: string;
  readonly segment: string;
  /** What the contract pays on the planned delivery; absent where it is not known. */
  readonly begroot?: Cent;
  readonly plafond?: Plafondstand;
  readonly correcties: readonly Prognosecorrectie[];
  /** The line as its contract pays it; absent where it was not run through it. */
  readonly contract?: Regeluitkomst;
  /** Absent when `fout` is there. */
  readonly uitkomst?: Prognoseuitkomst;
  readonly fout?: Fout;
}

/** Lines together; the amounts are those of the lines that could be forecast. */
export interface Prognosetotaal extends Omit<Prognoseuitkomst, 'bron'> {
  /** Absent when some line has none. */
  readonly begroot?: Cent;
  /** How many lines have a fault, and so are not in the amounts. */
  readonly ontbreekt: number;
}

/** The forecast of lines together. */
export function telPrognosesOp(regels: readonly Regelprognose[]): Prognosetotaal {
  const uitkomsten = regels.flatMap(({ uitkomst }) => uitkomst ?? []);
  const som = (deel: 'gerealiseerd' | 'nogTeOntvangen' | 'resterend' | 'correctie' | 'prognose') =>
    uitkomsten.reduce((totaal, uitkomst) => totaal + uitkomst[deel], 0);
  const begroot = regels.every((regel) => regel.begroot !== undefined)
    ? regels.reduce((totaal, regel) => totaal + regel.begroot!, 0)
    : undefined;
  const band = bandVanSom(uitkomsten);
  return {
    gerealiseerd: som('gerealiseerd'),
    nogTeOntvangen: som('nogTeOntvangen'),
    resterend: som('resterend'),
    correctie: som('correctie'),
    prognose: som('prognose'),
    maanden: telMaandenOp(uitkomsten.map(({ maanden }) => maanden)),
    ...(begroot !== undefined && { begroot }),
    ...(band && { band }),
    ontbreekt: regels.length - uitkomsten.length,
  };
}

/** A ceiling over lines together, such as that of their segment. */
export function plafondstand(bedrag: Cent, soort: Plafondsoort, maanden: readonly Prognosemaand[]): Plafondstand {
  const maand = plafondmaand(maanden, bedrag);
  return { bedrag, soort, ...(maand !== undefined && { maand }) };
}

function telMaandenOp(reeksen: readonly (readonly Prognosemaand[])[]): Prognosemaand[] {
  return (reeksen[0] ?? []).map(({ maand }, i) => {
    const som = (deel: 'gerealiseerd' | 'nogTeOntvangen' | 'resterend') => reeksen.reduce((totaal, reeks) => totaal + reeks[i]![deel], 0);
    return { maand, gerealiseerd: som('gerealiseerd'), nogTeOntvangen: som('nogTeOntvangen'), resterend: som('resterend') };
  });
}
