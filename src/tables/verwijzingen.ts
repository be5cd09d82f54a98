import { celtekst, isLeeg } from './celwaarde';
import { gelijkendeNaam } from './gelijkende-naam';
import { plaatsVan, type Rij, type Werkmap } from './rijen';
import { rijenMet } from './rijen-op-naam';
import type { Melding } from './tabel';

/** A name must occur in the table it points at, where that table exists and has any rows. */
export function controleerVerwijzingen(werkmap: Werkmap, meld: (melding: Melding) => void): void {
  controleerCellen(werkmap, () => true, meld);
}

/**
 * The names that a scenario brought. A row that lapses in it takes along what belongs to that row: names in the
 * tables as they stand are not held against it.
 */
export function controleerEigenVerwijzingen(werkmap: Werkmap, meld: (melding: Melding) => void): void {
  controleerCellen(werkmap, (rij, kolom) => (rij.vervangen?.[kolom] ?? rij.herkomst).tabel === 'tblScenarios', meld);
}

function controleerCellen(werkmap: Werkmap, telt: (rij: Rij, kolom: string) => boolean, meld: (melding: Melding) => void): void {
  for (const { schema, rijen } of werkmap.values()) {
    for (const { kop, verwijstNaar } of schema.kolommen) {
      const doel = verwijstNaar && werkmap.get(verwijstNaar.tabel);
      if (!doel || doel.rijen.length === 0) continue;
      const vermoedens = new Map<string, string | undefined>();
      for (const rij of rijen) {
        const naam = celtekst(rij.waarden[kop]);
        if (isLeeg(rij.waarden[kop]) || !telt(rij, kop)) continue;
        if (rijenMet(werkmap, verwijstNaar.tabel, verwijstNaar.kolom, naam).length > 0) continue;
        if (!vermoedens.has(naam)) {
          vermoedens.set(naam, gelijkendeNaam(naam, doel.rijen.map(({ waarden }) => celtekst(waarden[verwijstNaar.kolom]))));
        }
        const gelijkend = vermoedens.get(naam);
        const gegevens = { kolom: kop, waarde: naam, doel: verwijstNaar.tabel, ...(gelijkend !== undefined && { gelijkend }) };
        meld({ ernst: 'fout', fout: { code: 'verwijzingOnbekend', gegevens }, plaats: plaatsVan(rij, kop) });
      }
    }
  }
}
