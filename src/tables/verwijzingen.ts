import { celtekst, isLeeg, naamsleutel } from './celwaarde';
import { gelijkendeNaam } from './gelijkende-naam';
import { plaatsVan, type Werkmap } from './rijen';
import type { Melding } from './tabel';

/** A name must occur in the table it points at, where that table exists and has any rows. */
export function controleerVerwijzingen(werkmap: Werkmap, meld: (melding: Melding) => void): void {
  for (const { schema, rijen } of werkmap.values()) {
    for (const { kop, verwijstNaar } of schema.kolommen) {
      const doel = verwijstNaar && werkmap.get(verwijstNaar.tabel);
      if (!doel || doel.rijen.length === 0) continue;
      const namen = doel.rijen.map((rij) => celtekst(rij.waarden[verwijstNaar.kolom]));
      const bekend = new Set(namen.map(naamsleutel));
      const vermoedens = new Map<string, string | undefined>();
      for (const rij of rijen) {
        const waarde = rij.waarden[kop];
        const naam = celtekst(waarde);
        if (isLeeg(waarde) || bekend.has(naamsleutel(naam))) continue;
        if (!vermoedens.has(naam)) vermoedens.set(naam, gelijkendeNaam(naam, namen));
        const gelijkend = vermoedens.get(naam);
        const gegevens = { kolom: kop, waarde: naam, doel: verwijstNaar.tabel, ...(gelijkend !== undefined && { gelijkend }) };
        meld({ ernst: 'fout', fout: { code: 'verwijzingOnbekend', gegevens }, plaats: plaatsVan(rij, kop) });
      }
    }
  }
}

/**
 * The names that a scenario brought. A row that lapses in it takes along what belongs to that row: names in the
 * tables as they stand are not held against it.
 */
export function controleerEigenVerwijzingen(werkmap: Werkmap, meld: (melding: Melding) => void): void {
  controleerVerwijzingen(werkmap, (melding) => {
    if (melding.plaats.tabel === 'tblScenarios') meld(melding);
  });
}
