import type { Notabeeld } from '../../../tables/nota/notabeeld';
import { bereikadres } from '../../adres';
import type { Afdruk } from '../blad';

/** For whom a page is, what it is set out by, and in which unit. */
export function bedragenzin({ keuze, eenheid }: Notabeeld): string {
  return `${keuze.gemeente ?? 'Hele regio'}, per ${keuze.indeling}. Bedragen in ${eenheid === 'duizend' ? 'duizenden euro’s' : 'hele euro’s'}.`;
}

/**
 * A page of a nota on paper, its headers on every page.
 *
 * @param koprij the row of the headers, counted from 0
 */
export function afdrukVan(titel: string, koprij: number, rijen: number, kolommen: number): Afdruk {
  return { bereik: bereikadres(0, 0, rijen, kolommen), titelrijen: `$${koprij + 1}:$${koprij + 1}`, voettekst: titel };
}
