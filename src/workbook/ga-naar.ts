import { naamsleutel } from '../tables/celwaarde';
import type { Plaats } from '../tables/tabel';
import { celadres, opBlad } from './adres';
import { inExcel } from './excel';
import { zoekTabellen, type Gevondentabel } from './lees-tabellen';
import type { Modellezing } from './model';
import { Werkmapfout } from './werkmapfout';

/**
 * Shows a place in the workbook: its cell, or the header where there is no row. Looked up anew, so that it is right
 * after a table was renamed or moved.
 */
export function gaNaar(plaats: Plaats): Promise<void> {
  return inExcel(async (context) => {
    const tabel = enigeTabel(plaats, (await zoekTabellen(context)).get(plaats.tabel) ?? []);
    const { worksheet } = tabel.tabel;
    const bereik = tabel.tabel.getRange();
    bereik.load('rowCount');
    worksheet.load('visibility');
    await context.sync();

    if (worksheet.visibility !== 'Visible') throw new Werkmapfout('bladVerborgen', { blad: tabel.blad });
    const rij = plaats.rij === undefined ? 0 : Math.min(tabel.kop + plaats.rij, bereik.rowCount) - 1;
    const kolom = kolomindex(plaats, tabel.koppen);
    worksheet.activate();
    (kolom === undefined ? bereik.getRow(rij) : bereik.getCell(rij, kolom)).select();
    await context.sync();
  });
}

/** The address of a place as it stood when the model was read, to show to the user. */
export function adresVan(plaats: Plaats, { plaatsen, tabellen }: Modellezing): string {
  const waar = plaatsen[plaats.tabel];
  if (!waar) return plaats.tabel;
  const koppen = tabellen.find(({ naam }) => naam === plaats.tabel)?.koppen ?? [];
  const kolom = kolomindex(plaats, koppen) ?? 0;
  // Row 0 of a table is its header, just above its first row.
  return opBlad(waar.blad, celadres(waar.eersteRij - 2 + (plaats.rij ?? 0), waar.eersteKolom - 1 + kolom));
}

function enigeTabel({ tabel }: Plaats, kandidaten: readonly Gevondentabel[]): Gevondentabel {
  const [enige] = kandidaten;
  if (!enige) throw new Werkmapfout('tabelWeg', { tabel });
  if (kandidaten.length > 1) {
    throw new Werkmapfout('tweeTabellen', { tabel, tabelnamen: kandidaten.map(({ naam }) => naam) });
  }
  return enige;
}

/** Absent when the place names no column, or one that is no longer there: then the whole row is meant. */
function kolomindex({ kolom }: Plaats, koppen: readonly string[]): number | undefined {
  const index = koppen.findIndex((kop) => naamsleutel(kop) === naamsleutel(kolom));
  return kolom === undefined || index < 0 ? undefined : index;
}
