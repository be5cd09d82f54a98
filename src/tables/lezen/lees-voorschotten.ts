import { toCents } from '../../model/geld';
import type { Voorschot } from '../../model/invoer';
import { dubbelIn, type Dubbel } from './dubbele-sleutels';
import { leesGetal, leesJaar, leesTekst } from './lees-cel';
import { onthoudLezing } from '../onthoud-lezing';
import { Rijlezer, type Gelezentabel, type Rij } from '../rijen';
import type { Spellingen } from '../spelling';
import type { Meld } from '../tabel';

/** Reads tblVoorschotten. */
export const leesVoorschotten = onthoudLezing((tabel: Gelezentabel, { spel }: { spel: Spellingen }, meld): readonly Voorschot[] => {
  const dubbel = dubbelIn(tabel);
  return tabel.rijen.flatMap((rij) => leesVoorschot(rij, spel, dubbel, meld));
});

/** Reads one advance; a correction of an earlier one is negative. Without its line or year it settles nothing. */
function leesVoorschot(rij: Rij, spel: Spellingen, dubbel: Dubbel, meld: Meld): Voorschot[] {
  const lezer = new Rijlezer(rij, meld, dubbel.get(rij));
  const regel = lezer.leesVerplicht('regel', leesTekst);
  const gemeente = lezer.leesVerplicht('gemeente', leesTekst);
  const jaar = lezer.leesVerplicht('jaar', leesJaar);
  const bedrag = toCents(lezer.lees('bedrag', leesGetal) ?? 0);
  if (regel === undefined || jaar === undefined) return [];
  return [
    {
      regel: spel.regel(regel),
      gemeente: spel.gemeente(gemeente ?? ''),
      jaar,
      bedrag,
      ...(lezer.eersteFout && { fout: lezer.eersteFout }),
    },
  ];
}
