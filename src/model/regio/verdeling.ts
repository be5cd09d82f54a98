import { Domeinfout } from '../fouten';
import type { Cent } from '../geld';

/**
 * Shares that add up exactly to the amount: largest remainder, ties to the first row.
 *
 * @param bedrag amount to share, in cents; may be negative
 * @param gewichten one weight per row, none negative, at least one above zero
 * @param eenheid the unit shares are rounded to, in cents; what is left below one unit goes to the row that
 *   is first in line, so that the shares still add up
 * @throws Domeinfout `gewichtenNul`, `negatief`
 */
export function verdeel(bedrag: Cent, gewichten: readonly number[], eenheid: Cent = 1): Cent[] {
  const totaal = gewichten.reduce((som, gewicht) => som + nietNegatief(gewicht), 0);
  if (totaal <= 0) throw new Domeinfout('gewichtenNul', {});

  const teken = bedrag < 0 ? -1 : 1;
  const eenheden = Math.floor(Math.abs(bedrag) / eenheid);
  const rest = Math.abs(bedrag) - eenheden * eenheid;

  const delen = gewichten.map((gewicht, rij) => {
    const exact = (eenheden * gewicht) / totaal;
    const heel = Math.floor(exact + TIE);
    return { rij, heel, over: exact - heel };
  });
  let uitTeDelen = eenheden - delen.reduce((som, deel) => som + deel.heel, 0);

  const opVolgorde = [...delen].sort((a, b) => (Math.abs(b.over - a.over) < TIE ? a.rij - b.rij : b.over - a.over));
  for (const deel of opVolgorde) {
    if (uitTeDelen === 0) break;
    deel.heel += 1;
    uitTeDelen -= 1;
  }
  const uitkomst = delen.map(({ heel }) => teken * heel * eenheid);
  const eerste = opVolgorde.find(({ rij }) => gewichten[rij]! > 0)!.rij;
  uitkomst[eerste]! += teken * rest;
  return uitkomst.map((deel) => deel || 0);
}

/** Remainders closer than this are equal: they differ only by the dust of binary division. */
const TIE = 1e-9;

function nietNegatief(gewicht: number): number {
  if (gewicht < 0) throw new Domeinfout('negatief', { term: 'gewichten', waarde: gewicht });
  return gewicht;
}

/**
 * Shares an amount by weight, while no row takes more than its limit: what does not fit goes to the rows that
 * have room, by their room.
 *
 * @param bedrag in cents, zero or more
 * @param grenzen the most each row can take, in cents; together at least the amount
 */
export function verdeelBegrensd(bedrag: Cent, gewichten: readonly number[], grenzen: readonly Cent[]): Cent[] {
  const bruikbaar = gewichten.some((gewicht, i) => gewicht > 0 && grenzen[i]! > 0);
  const gewenst = bedrag === 0 ? gewichten.map(() => 0) : verdeel(bedrag, bruikbaar ? gewichten : grenzen);
  const delen = gewenst.map((deel, i) => Math.min(deel, grenzen[i]!));
  const rest = bedrag - delen.reduce((som, deel) => som + deel, 0);
  if (rest <= 0) return delen;
  const ruimte = delen.map((deel, i) => grenzen[i]! - deel);
  const extra = verdeel(rest, ruimte);
  return delen.map((deel, i) => deel + extra[i]!);
}
