import { dagUitTekst } from '../model/kalender';
import { naamsleutel, type Celwaarde } from './celwaarde';

/** A part of a key as keys are compared: a name, or a day whether it is a cell's number or written out. */
export function sleuteldeel(waarde: Celwaarde | undefined): string {
  const tekst = naamsleutel(waarde);
  return String(dagUitTekst(tekst) ?? tekst);
}
