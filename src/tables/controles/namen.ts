import { celtekst, naamsleutel } from '../celwaarde';
import { letters } from '../gelijkende-naam';
import { onthoudLezing } from '../onthoud-lezing';
import { plaatsVan, type Gelezentabel, type Werkmap } from '../rijen';
import type { Tabelnaam } from '../schema';
import type { Meld } from '../tabel';
import { waarschuw } from './meld';

/** Where each name is defined once. */
const NAAMTABELLEN = [
  ['tblGemeenten', 'gemeente'],
  ['tblSegmenten', 'segment'],
  ['tblContracten', 'regel'],
] as const satisfies readonly (readonly [Tabelnaam, string])[];

/** Two names that differ in accents or punctuation alone are most likely one: each would get half of what is theirs. */
export function controleerNamen(werkmap: Werkmap, meld: Meld): void {
  for (const [naam, kolom] of NAAMTABELLEN) {
    const tabel = werkmap.get(naam);
    if (tabel) controleerKolom(tabel, { kolom }, meld);
  }
}

const controleerKolom = onthoudLezing((tabel: Gelezentabel, { kolom }: { kolom: string }, meld): void => {
  const eerder = new Map<string, string>();
  for (const rij of tabel.rijen) {
    const naam = celtekst(rij.waarden[kolom]);
    const kern = letters(naam);
    const ander = eerder.get(kern);
    if (ander === undefined) eerder.set(kern, naam);
    else if (naamsleutel(ander) !== naamsleutel(naam) && kern !== '') {
      waarschuw(meld, { code: 'naamLijktOp', gegevens: { kolom, waarde: naam, ander } }, plaatsVan(rij, kolom));
    }
  }
});
