import { TABELNAMEN } from '../tables/schema';
import type { Plaats } from '../tables/tabel';
import { kolomnummer } from './adres';
import type { Modellezing } from './model';
import type { Selectie } from './volg-selectie';

/** The row of the model that a selection begins in; none where it begins elsewhere. */
export function plaatsVanSelectie({ bladId, adres }: Selectie, { tabellen, plaatsen }: Modellezing): Plaats | undefined {
  const [, letters = '', cijfers] = /^\$?([A-Z]*)\$?(\d*)/.exec(adres) ?? [];
  if (!cijfers) return undefined;
  const rij = Number(cijfers);
  // A whole row has no column: it is in every table it crosses.
  const kolom = letters === '' ? undefined : kolomnummer(letters) + 1;
  for (const tabel of TABELNAMEN) {
    const waar = plaatsen[tabel];
    const inhoud = tabellen.find(({ naam }) => naam === tabel);
    if (!waar || !inhoud || waar.bladId !== bladId) continue;
    const nummer = rij - waar.eersteRij + 1;
    const binnen = kolom === undefined || (kolom >= waar.eersteKolom && kolom < waar.eersteKolom + inhoud.koppen.length);
    if (binnen && nummer >= 1 && nummer <= inhoud.rijen.length) return { tabel, rij: nummer };
  }
  return undefined;
}
