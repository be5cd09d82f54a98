import { groepeer } from '../../model/groepeer';
import type { Nota } from '../../model/nota/nota';
import { reserveverloop, type Reservemutatie, type Reserveverloop } from '../../model/nota/reserve';
import { naamsleutel } from '../celwaarde';
import type { Begroting, Begrotingsrij, Standrij } from './begroting';
import type { Notakeuze } from './keuzes';

/** The reserves that the tables know, each once. */
export function reservenamen({ standen, posten }: Pick<Begroting, 'standen' | 'posten'>): string[] {
  return [...new Set([...standen, ...posten].flatMap(({ reserve }) => reserve ?? []))];
}

/** Whether what is short on a post is to be covered from a reserve: its cover names it. */
export function dekt({ dekking }: Begrotingsrij, reserve: string): boolean {
  return dekking !== undefined && naamsleutel(dekking).includes(naamsleutel(reserve));
}

/** Whether a cover speaks of a reserve at all. */
export function noemtReserve(dekking: string): boolean {
  return naamsleutel(dekking).includes('reserve');
}

/** The reserves behind a nota through its year, by what the nota expects to go in and out. */
export function reservesVan({ regels }: Nota, { standen }: Begroting, { jaar, gemeente: houder }: Notakeuze): Reserveverloop[] {
  const mutaties = regels.flatMap(({ naam, soort, prognose }): Reservemutatie[] =>
    soort === 'storting' || soort === 'onttrekking' ? [{ reserve: naam, soort, bedrag: prognose }] : [],
  );
  return reserveverloop(standenVan(standen.filter((stand) => stand.jaar === jaar), houder), mutaties, jaar);
}

/**
 * What who asks keeps itself. Else it is for the region what its gemeenten keep together, as with their budgets, and for
 * a gemeente what stands there without saying whose it is.
 */
function standenVan(standen: readonly Standrij[], houder: string | undefined): readonly Standrij[] {
  return [...groepeer(standen, ({ reserve }) => reserve).values()].flatMap((groep) => {
    const eigen = groep.filter(({ gemeente }) => gemeente === houder);
    if (eigen.length > 0) return eigen;
    return houder === undefined ? groep : groep.filter(({ gemeente }) => gemeente === undefined);
  });
}
