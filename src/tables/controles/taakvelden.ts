import type { Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import { celtekst } from '../celwaarde';
import { zoekRij } from './foutplaats';
import { geldigeCodes, taakveldfout } from '../nota/taakvelden';
import { plaatsVan, type Werkmap } from '../rijen';
import type { Meld } from '../tabel';
import { waarschuw } from './meld';

/** What the list of taakvelden covers whole; it leaves out what has nothing to do with Wmo or Jeugd. */
const GEDEKT = /^6\.[789]/;

/** A taakveld must exist in the year that is accounted for: Iv3 divided and numbered them anew more than once. */
export function controleerTaakveld(werkmap: Werkmap, { regel, jaar }: Pick<Regeluitkomst, 'regel' | 'jaar'>, meld: Meld): void {
  const rij = zoekRij(werkmap, 'tblContracten', 'regel', regel);
  const taakveld = celtekst(rij?.waarden['taakveld']);
  const fout = taakveld === '' ? undefined : taakveldfout(taakveld, jaar);
  if (!rij || !fout || (fout.code === 'taakveldOnbekend' && !GEDEKT.test(taakveld))) return;
  const gegevens = { regel, taakveld, jaar, mogelijk: geldigeCodes(jaar, taakveld) };
  waarschuw(meld, { code: 'taakveldOngeldig', gegevens }, plaatsVan(rij, 'taakveld'));
}
