import { probeer } from '../fouten';
import type { Cent } from '../geld';
import type { Maand } from '../kalender';
import { uitputtingsmoment } from './uitputting';
import type { Prognosemaand } from './jaarprognose';

/** How many standard errors a band reaches to either side: about 95 in a hundred outcomes lie within. */
export const BANDBREEDTE = 2;

/** The amounts between which a forecast will probably end. */
export interface Band {
  readonly onder: Cent;
  readonly boven: Cent;
}

export function bandOm(bedrag: Cent, standaardfout: Cent): Band {
  return { onder: bedrag - BANDBREEDTE * standaardfout, boven: bedrag + BANDBREEDTE * standaardfout };
}

/** Independent errors together. */
export function samengesteld(fouten: readonly number[]): number {
  return Math.sqrt(fouten.reduce((som, fout) => som + fout ** 2, 0));
}

/** The band of a sum of lines that err independently of each other; undefined where one of them has none. */
export function bandVanSom(delen: readonly { prognose: Cent; band?: Band }[]): Band | undefined {
  const bedrag = delen.reduce((som, { prognose }) => som + prognose, 0);
  const omlaag = delen.map(({ prognose, band }) => band && prognose - band.onder);
  const omhoog = delen.map(({ prognose, band }) => band && band.boven - prognose);
  if (![...omlaag, ...omhoog].every((marge) => marge !== undefined)) return undefined;
  return { onder: Math.round(bedrag - samengesteld(omlaag as number[])), boven: Math.round(bedrag + samengesteld(omhoog as number[])) };
}

/** The month in which the amounts so far reach a plafond; undefined when they do not. */
export function plafondmaand(maanden: readonly Prognosemaand[], plafond: Cent): Maand | undefined {
  const bedragen = maanden.map(({ gerealiseerd, nogTeOntvangen, resterend }) => gerealiseerd + nogTeOntvangen + resterend);
  const { waarde: moment } = probeer(() => uitputtingsmoment(bedragen, plafond));
  return moment === undefined ? undefined : maanden[Math.max(0, Math.ceil(moment) - 1)]!.maand;
}
