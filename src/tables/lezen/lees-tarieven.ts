import type { Tariefperiode } from '../../model/invoer';
import { dubbelIn, type Dubbel } from './dubbele-sleutels';
import { leesJaar, leesTekst } from './lees-cel';
import { leesPeriode } from './lees-periode';
import { leesTermen } from './lees-termen';
import type { Leeswijze } from './leeswijze';
import { onthoudLezing } from '../onthoud-lezing';
import { Rijlezer, type Gelezentabel, type Rij } from '../rijen';
import { SCHEMAS } from '../schemas';
import type { Meld } from '../tabel';

/** Reads tblTarieven. */
export const leesTarieven = onthoudLezing((tabel: Gelezentabel, leeswijze: Leeswijze, meld): readonly Tariefperiode[] => {
  const dubbel = dubbelIn(tabel);
  return tabel.rijen.flatMap((rij) => leesTarief(rij, leeswijze, dubbel, meld));
});

function leesTarief(rij: Rij, { spel, vormen }: Leeswijze, dubbel: Dubbel, meld: Meld): Tariefperiode[] {
  const lezer = new Rijlezer(rij, meld, dubbel.get(rij));
  const genoemd = lezer.lees('regel', leesTekst);
  const regel = genoemd && spel.regel(genoemd);
  const looptijd = leesPeriode(lezer);
  const prijspeil = lezer.lees('prijspeil', leesJaar);
  const vorm = vormen.get(regel ?? '');
  const termen = leesTermen(lezer, SCHEMAS.tblTarieven.kolommen, vorm);
  // A line that does not exist is reported where names are checked.
  if (regel === undefined || !vorm) return [];
  return [
    {
      regel,
      ...looptijd,
      ...(prijspeil !== undefined && { prijspeil }),
      termen,
      ...(lezer.eersteFout && { fout: lezer.eersteFout }),
    },
  ];
}
