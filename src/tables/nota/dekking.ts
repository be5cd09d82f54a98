import { naamsleutel } from '../celwaarde';
import type { Begroting, Begrotingsrij } from './lees-begroting';

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
