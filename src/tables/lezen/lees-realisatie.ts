import { toCents } from '../../model/geld';
import type { Realisatierij } from '../../model/realisatie';
import { leesGetal, leesMaand, leesTekst } from './lees-cel';
import { onthoudLezing } from '../onthoud-lezing';
import { Rijlezer, type Gelezentabel, type Rij, type Werkmap } from '../rijen';
import { namenIn } from '../rijen-op-naam';
import { spelling } from '../spelling';
import type { Meld } from '../tabel';

/** A row of claims and where it stands, for who has more to say about it. */
export type RealisatieMetRij = Realisatierij & { readonly rij: Rij };

/** Reads the claims; every fault is reported at its cell, and its row is left out of what is counted. */
export function leesRealisatie(werkmap: Werkmap, meld: Meld): readonly RealisatieMetRij[] {
  const tabel = werkmap.get('tblRealisatie');
  if (!tabel) return GEEN;
  // Contracts may change without their names: the claims are then the same ones.
  return leesTabel(tabel, { regels: namenIn(werkmap, 'tblContracten', 'regel'), gemeenten: namenIn(werkmap, 'tblGemeenten', 'gemeente') }, meld);
}

const GEEN: readonly RealisatieMetRij[] = [];

interface Spelling {
  readonly regels: readonly string[];
  readonly gemeenten: readonly string[];
}

const leesTabel = onthoudLezing((tabel: Gelezentabel, { regels, gemeenten }: Spelling, meld): readonly RealisatieMetRij[] => {
  const [regelnaam, gemeentenaam] = [spelling(regels), spelling(gemeenten)];
  return tabel.rijen.flatMap((rij) => {
    const gelezen = leesRij(new Rijlezer(rij, meld));
    return gelezen ? [{ ...gelezen, regel: regelnaam(gelezen.regel), gemeente: gemeentenaam(gelezen.gemeente), rij }] : [];
  });
});

function leesRij(lezer: Rijlezer): Realisatierij | undefined {
  const regel = lezer.leesVerplicht('regel', leesTekst);
  const gemeente = lezer.leesVerplicht('gemeente', leesTekst);
  const leveringsmaand = lezer.leesVerplicht('leveringsmaand', leesMaand);
  const declaratiemaand = lezer.leesVerplicht('declaratiemaand', leesMaand);
  const volume = lezer.lees('volume', leesGetal) ?? 0;
  const bedrag = toCents(lezer.lees('bedrag', leesGetal) ?? 0);
  if (regel === undefined || gemeente === undefined) return undefined;
  if (leveringsmaand === undefined || declaratiemaand === undefined) return undefined;
  if (declaratiemaand < leveringsmaand) {
    lezer.meldFout('declaratiemaand', { code: 'declaratieVoorLevering', gegevens: { leveringsmaand, declaratiemaand } });
  }
  return lezer.eersteFout ? undefined : { regel, gemeente, leveringsmaand, declaratiemaand, volume, bedrag };
}
