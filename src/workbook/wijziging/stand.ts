import type { Tabelnaam } from '../../tables/schema';
import type { Tabelinhoud } from '../../tables/tabel';
import { leesCellen, leesPlaatsen, zoekTabellen } from '../lees-tabellen';
import { Werkmapfout } from '../werkmapfout';

/** A table of the workbook before it is changed; `rij` and `kolom` of its first cell below the header count from 0. */
export interface Tabelstand {
  readonly tabel: Excel.Table;
  readonly blad: Excel.Worksheet;
  readonly bladnaam: string;
  readonly rij: number;
  readonly kolom: number;
  readonly heeftTotalen: boolean;
  readonly inhoud: Tabelinhoud;
}

/**
 * Reads the tables that are to change, as far as they are there.
 *
 * @throws Werkmapfout `tweeTabellen` where it is not known which table is meant; `beveiligd`;
 *   `gefilterd`, for Excel puts what is written over hidden rows in other cells, and does not delete them
 */
export async function leesStanden(
  context: Excel.RequestContext,
  namen: ReadonlySet<Tabelnaam>,
): Promise<Map<Tabelnaam, Tabelstand>> {
  const rollen = [...(await zoekTabellen(context))].filter(([naam]) => namen.has(naam));
  const gekozen = rollen.map(([naam, kandidaten]) => {
    if (kandidaten.length > 1) {
      throw new Werkmapfout('tweeTabellen', { tabel: naam, tabelnamen: kandidaten.map((kandidaat) => kandidaat.naam) });
    }
    return { naam, gevonden: kandidaten[0]! };
  });
  const bladen = gekozen.map(({ gevonden }) => gevonden.tabel.worksheet);
  for (const blad of bladen) blad.load('name,protection/protected');
  const filters = gekozen.map(({ gevonden }) => gevonden.tabel.autoFilter);
  for (const filter of filters) filter.load('isDataFiltered');
  const plaatsen = await leesPlaatsen(context, gekozen.map(({ gevonden }) => gevonden));
  const beveiligd = bladen.filter(({ protection }) => protection.protected).map(({ name }) => name);
  if (beveiligd.length > 0) throw new Werkmapfout('beveiligd', { bladen: [...new Set(beveiligd)] });
  const gefilterd = gekozen.filter((_, i) => filters[i]!.isDataFiltered).map(({ gevonden: { naam, blad } }) => ({ tabel: naam, blad }));
  if (gefilterd.length > 0) throw new Werkmapfout('gefilterd', { tabellen: gefilterd });

  const inhouden = await leesCellen(context, new Map(gekozen.map(({ naam }, i) => [naam, plaatsen[i]!.omvang])));
  return new Map(
    gekozen.map(({ naam, gevonden }, i) => [
      naam,
      {
        tabel: gevonden.tabel,
        blad: bladen[i]!,
        bladnaam: gevonden.blad,
        rij: plaatsen[i]!.plaats.eersteRij - 1,
        kolom: plaatsen[i]!.plaats.eersteKolom - 1,
        heeftTotalen: gevonden.totaal > 0,
        inhoud: inhouden[i]!,
      },
    ]),
  );
}
