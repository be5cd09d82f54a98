import type { Groei, Invoer } from '../model/invoer';
import { naamsleutel } from './celwaarde';
import { leesFractie, leesJaar, leesTekst } from './lees-cel';
import { Rijlezer, type Rij } from './rijen';
import type { Melding } from './tabel';

/** The rise of prices over the year before: one row a year. */
const INDEX = 'index';
/** The growth of volume over the year before: one row a year, or one a year and gemeente: "groei Gouda". */
const GROEI = 'groei';

/**
 * Reads the assumptions that the model calculates with; the others are the user's own notes.
 *
 * @param spelling how a gemeente is spelled where it is defined
 */
export function leesUitgangspunten(
  rijen: readonly Rij[],
  spelling: (gemeente: string) => string,
  meld: (melding: Melding) => void,
): Pick<Invoer, 'index' | 'groei'> {
  const index = new Map<number, number>();
  const groei: Groei[] = [];
  for (const rij of rijen) {
    const lezer = new Rijlezer(rij, meld);
    const naam = lezer.lees('naam', leesTekst) ?? '';
    const [soort = '', ...rest] = naam.split(' ');
    if (naamsleutel(naam) !== INDEX && naamsleutel(soort) !== GROEI) continue;

    const jaar = lezer.lees('jaar', leesJaar);
    if (jaar === undefined && !lezer.eersteFout) lezer.meldFout('jaar', { code: 'ontbreekt', gegevens: { term: 'jaar' } });
    const waarde = lezer.lees('waarde', leesFractie);
    if (jaar === undefined || waarde === undefined) continue;
    if (naamsleutel(naam) === INDEX) index.set(jaar, waarde);
    else groei.push({ jaar, groei: waarde, ...(rest.length > 0 && { gemeente: spelling(rest.join(' ')) }) });
  }
  return { index, groei };
}
