import type { Invoer } from '../../model/invoer';
import type { Verdeelsleutel } from '../../model/termen';
import { celtekst, isLeeg, naamsleutel } from '../celwaarde';
import { plaatsVan, type Werkmap } from '../rijen';
import type { Meld } from '../tabel';
import { waarschuw } from './meld';

/** The keys that weigh by a column of tblGemeenten. */
const KOLOMMEN = ['inwoners', 'jeugdigen', 'eigen gewicht'] as const satisfies readonly Verdeelsleutel[];

/** A gemeente without a number that costs are shared by pays nothing of them. */
export function controleerGemeenten(werkmap: Werkmap, { segmenten }: Invoer, meld: Meld): void {
  const rijen = werkmap.get('tblGemeenten')?.rijen ?? [];
  const gebruikt = KOLOMMEN.filter((kolom) => segmenten.some(({ verdeelsleutel }) => verdeelsleutel === kolom));
  for (const kolom of gebruikt) {
    const zonder = rijen.filter(({ waarden }) => isLeeg(waarden[kolom]) || waarden[kolom] === 0 || naamsleutel(waarden[kolom]) === 'nul');
    // Where no gemeente has a weight at all, the key itself is reported.
    if (zonder.length === rijen.length) continue;
    for (const rij of zonder) {
      const gegevens = { gemeente: celtekst(rij.waarden['gemeente']), kolom };
      waarschuw(meld, { code: 'gemeenteZonderGewicht', gegevens }, plaatsVan(rij, kolom));
    }
  }
}
