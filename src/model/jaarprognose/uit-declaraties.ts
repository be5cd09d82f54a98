import { Domeinfout } from '../fouten';
import { toEuros, type Cent } from '../geld';
import { groepeer } from '../groepeer';
import type { Regel } from '../invoer';
import type { Afwikkeling } from '../naijl/afwikkeling';
import type { Realisatierij } from '../realisatie';
import { bandOm, samengesteld, type Band } from './band';
import type { Verwachting } from './contract';
import { jaarprognose, restfout, type Jaarmaand, type Jaarprognose } from './jaarprognose';
import { gewichtenVolgens, regelstand, tempoVolgens, volumestand } from './regelstand';
import type { Prognosevraag } from './vraag';

/** A line out of its claims, and what each gemeente will have used of it. */
export interface Berekend {
  readonly prognose: Jaarprognose;
  readonly band?: Band;
  readonly verwachtingen: readonly Verwachting[];
}

/** What the tables say of a line besides its claims. */
export interface Regelplan {
  /** What the contract pays on the planned delivery; absent where nothing was planned. */
  readonly begroot?: Cent;
  /** The planned volume of a gemeente. */
  readonly volume: (gemeente: string) => number | undefined;
}

/**
 * The forecast of a line out of its claims.
 *
 * @param alle its claims, of all gemeenten: they share one pattern
 */
export function rekenUitDeclaraties(
  regel: Regel,
  alle: readonly Realisatierij[],
  afwikkeling: Afwikkeling,
  vraag: Prognosevraag,
  plan: Regelplan,
): Berekend {
  const gewichten = gewichtenVolgens(regel, alle, afwikkeling, vraag);
  const gevraagd = alle.filter(({ gemeente }) => vraag.gemeente === undefined || gemeente === vraag.gemeente);
  const { maanden, standaardfout } = regelstand(gevraagd, gewichten, afwikkeling, vraag, plan.begroot);
  const begroot = plan.begroot === undefined ? undefined : toEuros(plan.begroot);
  const prognose = jaarprognose(maanden, tempoVolgens(maanden, vraag, begroot));
  const rest = restfout(maanden);
  const heeftBand = standaardfout !== undefined && rest !== undefined;
  return {
    prognose,
    ...(heeftBand && { band: bandOm(prognose.prognose, Math.round(samengesteld([standaardfout, rest * 100]))) }),
    verwachtingen: vraag.viaContract ? verwachtingen(regel, alle, gewichten, afwikkeling, vraag, plan) : [],
  };
}

function verwachtingen(
  regel: Regel,
  alle: readonly Realisatierij[],
  gewichten: readonly number[],
  afwikkeling: Afwikkeling,
  vraag: Prognosevraag,
  plan: Regelplan,
): Verwachting[] {
  return [...groepeer(alle, ({ gemeente }) => gemeente)].map(([gemeente, rijen]) => {
    const gepland = plan.volume(gemeente);
    const maanden = volumestand(rijen, gewichten, afwikkeling, vraag, gepland);
    return {
      regel: regel.regel,
      gemeente,
      volume: jaarvolume(maanden, tempoVolgens(maanden, vraag, gepland)),
      metBedrag: rijen.some(({ bedrag }) => bedrag !== 0),
    };
  });
}

function jaarvolume(maanden: readonly Jaarmaand[], perGewicht: number): number {
  return Math.max(0, maanden.reduce((som, { compleet, gewicht }) => som + (compleet ?? perGewicht * gewicht), 0));
}

/**
 * A line of which nothing is claimed: a lump sum may be paid without, so it is not free. It costs what was planned,
 * spread evenly over the months to come.
 *
 * @throws Domeinfout `begrootOntbreekt`
 */
export function rekenZonderDeclaraties(gewichten: readonly number[], vraag: Prognosevraag, begroot: Cent | undefined): Jaarprognose {
  if (begroot === undefined) throw new Domeinfout('begrootOntbreekt', { jaar: vraag.jaar });
  const maanden = gewichten.map((gewicht, i): Jaarmaand => ({ maand: vraag.jaar * 12 + i, gerealiseerd: 0, gewicht }));
  return jaarprognose(maanden, tempoVolgens(maanden, { ...vraag, patroon: 'begroting' }, toEuros(begroot)));
}
