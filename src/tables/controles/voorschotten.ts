import type { Uitkomst } from '../../model/doorrekening/vergelijking';
import { celtekst, naamsleutel } from '../celwaarde';
import { plaatsVan, type Werkmap } from '../rijen';
import type { Meld } from '../tabel';
import { waarschuw } from './meld';

/** An advance for a year in which its line has no outcome is settled with nothing. */
export function controleerVoorschotten(werkmap: Werkmap, { regels }: Uitkomst, meld: Meld): void {
  const rijen = werkmap.get('tblVoorschotten')?.rijen ?? [];
  if (rijen.length === 0) return;
  const bekend = new Set(regels.map(({ regel, jaar }) => `${naamsleutel(regel)}|${jaar}`));
  const namen = new Set(regels.map(({ regel }) => naamsleutel(regel)));
  for (const rij of rijen) {
    const { regel, jaar } = rij.waarden;
    // A line that does not exist is reported where names are checked.
    if (!namen.has(naamsleutel(regel)) || bekend.has(`${naamsleutel(regel)}|${naamsleutel(jaar)}`)) continue;
    const gegevens = { regel: celtekst(regel), jaar: celtekst(jaar) };
    waarschuw(meld, { code: 'voorschotZonderRecht', gegevens }, plaatsVan(rij, 'jaar'));
  }
}
