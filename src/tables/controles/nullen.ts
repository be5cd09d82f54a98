import { plaatsVan, type Werkmap } from '../rijen';
import { waarschuw, type Meld } from './meld';

/** A typed 0 reads as *not agreed*; whoever typed it may have meant a real zero. */
export function controleerNullen(werkmap: Werkmap, meld: Meld): void {
  for (const rij of werkmap.get('tblAfspraken')?.rijen ?? []) {
    for (const kolom of ['plafond', 'minimum', 'maximum']) {
      if (rij.waarden[kolom] === 0) waarschuw(meld, { code: 'plafondNul', gegevens: { kolom } }, plaatsVan(rij, kolom));
    }
  }
}
