import { toCents } from '../model/geld';
import type { Voorschot } from '../model/invoer';
import type { Dubbel } from './dubbele-sleutels';
import { leesGetal, leesJaar, leesTekst } from './lees-cel';
import { Rijlezer, type Rij } from './rijen';
import type { Spelling } from './spelling';
import type { Melding } from './tabel';

/** Reads one advance; a correction of an earlier one is negative. Without its line or year it settles nothing. */
export function leesVoorschot(
  rij: Rij,
  namen: { readonly regel: Spelling; readonly gemeente: Spelling },
  dubbel: Dubbel,
  meld: (melding: Melding) => void,
): Voorschot[] {
  const lezer = new Rijlezer(rij, meld, dubbel.get(rij));
  const regel = lezer.leesVerplicht('regel', leesTekst);
  const gemeente = lezer.leesVerplicht('gemeente', leesTekst);
  const jaar = lezer.leesVerplicht('jaar', leesJaar);
  const bedrag = toCents(lezer.lees('bedrag', leesGetal) ?? 0);
  if (regel === undefined || jaar === undefined) return [];
  return [
    {
      regel: namen.regel(regel),
      gemeente: namen.gemeente(gemeente ?? ''),
      jaar,
      bedrag,
      ...(lezer.eersteFout && { fout: lezer.eersteFout }),
    },
  ];
}
