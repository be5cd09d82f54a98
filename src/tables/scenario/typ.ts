import { Domeinfout } from '../../model/fouten';
import { NUL, ONBEKEND } from '../lees-cel';
import { celtekst, naamsleutel, type Celwaarde } from '../celwaarde';
import { LEEG } from '../scenarios';
import type { Kolom } from '../schema';

/** A cell as someone types it in the pane. */
export type Getypt = string | number | null;

/** 1.234,50 or 62,5 or 12%: dots only between thousands, a comma before decimals. */
const GETAL = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(%?)$/;

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
      return alsGetal(kaal) ?? kaal;
    case 'jaar':
    case 'getal':
    case 'aantal':
    case 'bedrag':
    case 'deel':
    case 'term': {
      const woord = naamsleutel(kaal);
      if (woord === NUL || woord === ONBEKEND) return woord;
      const getal = alsGetal(kaal);
      if (getal === undefined) throw new Domeinfout('geenGetal', { term: kolom.kop, waarde: kaal });
      return getal;
    }
  }
}

function alsGetal(tekst: string): number | undefined {
  const [, teken, heel, decimalen = '', procent] = GETAL.exec(tekst.replace(/^€\s*/, '')) ?? [];
  if (heel === undefined) return undefined;
  const getal = Number(`${teken}${heel.replaceAll('.', '')}.${decimalen || '0'}`);
  // Through fifteen digits: 12,3% is 0,123 and not a hair beside it.
  return procent ? Number((getal / 100).toPrecision(15)) : getal;
}

/** A cell as someone would type it. */
export function alsTekst(waarde: Celwaarde | undefined): string {
  return typeof waarde === 'number' ? String(waarde).replace('.', ',') : celtekst(waarde);
}
