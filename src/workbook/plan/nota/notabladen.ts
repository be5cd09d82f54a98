import type { Tekenstijl } from '../../../model/nota/tekens';
import type { Notabeeld } from '../../../tables/nota/notabeeld';
import type { Tabelnaam } from '../../../tables/schema';
import type { Bladnamen } from '../../bladen';
import type { Blad } from '../blad';
import { brugblad } from './brugblad';
import type { Schrijfwijze } from './celformules';
import { notablad } from './notablad';
import { vergelijkbladen } from './vergelijkblad';

/** A nota on sheets to print, each with headers of its own: the nota, its bridge, and what changed since the lentenota. */
export function notabladen(beeld: Notabeeld, stijl: Tekenstijl, tabelnaam: (tabel: Tabelnaam) => string, vrijeNaam: Bladnamen): Blad[] {
  const wijze: Schrijfwijze = { stijl, eenheid: beeld.eenheid, tabelnaam, levend: beeld.vastgelegd === undefined };
  const { blad, resultaat } = notablad(beeld, wijze, vrijeNaam);
  return [blad, brugblad(beeld, { blad: blad.naam, rij: resultaat }, wijze, vrijeNaam), ...vergelijkbladen(beeld, vrijeNaam)];
}
