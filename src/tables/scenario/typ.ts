import { Domeinfout } from '../../model/fouten';
import { NUL, ONBEKEND } from '../lezen/lees-cel';
import { celtekst, naamsleutel, type Celwaarde } from '../celwaarde';
import { leesGetyptGetal } from '../getal';
import { LEEG } from '../scenarios';
import type { Kolom } from '../schema';

/** A cell as someone types it in the pane. */
export type Getypt = string | number | null;

/**
 * What was typed, as the cell of a column would hold it: a number where the column takes one; `null` for nothing.
 *
 * @throws Domeinfout when a number was wanted and something else is there
 */
export function uitTekst(tekst: string, kolom: Pick<Kolom, 'soort' | 'kop'>): Getypt {
  const kaal = tekst.trim();
  if (kaal === '' || naamsleutel(kaal) === LEEG) return null;
  switch (kolom.soort) {
    case 'sleutel':
    case 'tekst':
    case 'keuze':
    case 'datum':
    case 'maand':
      return kaal;
    case 'vrij':
      return leesGetyptGetal(kaal) ?? kaal;
    case 'jaar':
    case 'getal':
    case 'aantal':
    case 'bedrag':
    case 'deel':
    case 'term': {
      const woord = naamsleutel(kaal);
      if (woord === NUL || woord === ONBEKEND) return woord;
      const getal = leesGetyptGetal(kaal);
      if (getal === undefined) throw new Domeinfout('geenGetal', { term: kolom.kop, waarde: kaal });
      return getal;
    }
  }
}

/** A cell as someone would type it. */
export function alsTekst(waarde: Celwaarde | undefined): string {
  return typeof waarde === 'number' ? String(waarde).replace('.', ',') : celtekst(waarde);
}
