import { celtekst, isCelfout, naamsleutel } from '../celwaarde';
import { gelijkendeNaam } from '../gelijkende-naam';
import { onthoudLezing } from '../onthoud-lezing';
import { plaatsVan, type Gelezentabel, type Werkmap } from '../rijen';
import type { Meld } from '../tabel';

/** A name must occur in the table it points at, where that table exists and has any rows. */
export function controleerVerwijzingen(werkmap: Werkmap, meld: Meld): void {
  for (const tabel of werkmap.values()) controleerTabel(tabel, werkmap, 'alle', meld);
}

/**
 * The names that a scenario brought. A row that lapses in it takes along what belongs to that row: names in the
 * tables as they stand are not held against it.
 */
export function controleerEigenVerwijzingen(werkmap: Werkmap, basis: Werkmap, meld: Meld): void {
  for (const [naam, tabel] of werkmap) if (tabel !== basis.get(naam)) controleerTabel(tabel, werkmap, 'van het scenario', meld);
}

/** Whose names are looked at. */
type Namen = 'alle' | 'van het scenario';

function controleerTabel(tabel: Gelezentabel, werkmap: Werkmap, namen: Namen, meld: Meld): void {
  for (const { kop, verwijstNaar } of tabel.schema.kolommen) {
    const doel = verwijstNaar && werkmap.get(verwijstNaar.tabel);
    if (doel && doel.rijen.length > 0) controleerKolom(tabel, { kop, doel, doelkolom: verwijstNaar.kolom, namen }, meld);
  }
}

/** A column with names, and the column they must stand in. */
interface Verwijzing {
  readonly kop: string;
  readonly doel: Gelezentabel;
  readonly doelkolom: string;
  readonly namen: Namen;
}

const controleerKolom = onthoudLezing((tabel: Gelezentabel, { kop, doel, doelkolom, namen }: Verwijzing, meld): void => {
  const bekend = new Set(doel.rijen.map(({ waarden }) => naamsleutel(waarden[doelkolom])));
  const vermoedens = new Map<string, string | undefined>();
  for (const rij of tabel.rijen) {
    if (namen === 'van het scenario' && (rij.vervangen?.[kop] ?? rij.herkomst).tabel !== 'tblScenarios') continue;
    const cel = rij.waarden[kop];
    const naam = celtekst(cel);
    if (isCelfout(cel)) {
      meld({ ernst: 'fout', fout: { code: 'celfout', gegevens: { term: kop, waarde: naam } }, plaats: plaatsVan(rij, kop) });
      continue;
    }
    if (naam === '' || bekend.has(naamsleutel(naam))) continue;
    if (!vermoedens.has(naam)) {
      vermoedens.set(naam, gelijkendeNaam(naam, doel.rijen.map(({ waarden }) => celtekst(waarden[doelkolom]))));
    }
    const gelijkend = vermoedens.get(naam);
    const gegevens = { kolom: kop, waarde: naam, doel: doel.schema.naam, ...(gelijkend !== undefined && { gelijkend }) };
    meld({ ernst: 'fout', fout: { code: 'verwijzingOnbekend', gegevens }, plaats: plaatsVan(rij, kop) });
  }
});
