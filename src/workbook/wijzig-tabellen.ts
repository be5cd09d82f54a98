import { groepeer } from '../model/groepeer';
import type { Tabelnaam } from '../tables/schema';
import { SCHEMAS } from '../tables/schemas';
import { tabelVan, type Rijinhoud, type Tabelwijziging } from '../tables/wijziging';
import { Beurten } from './beurten';
import { metNieuweBladen, toonBlad, type Bladenmaker } from './bladen';
import { inExcel } from './excel';
import { tabelblad } from './plan/tabelblad';
import { Werkmapfout } from './werkmapfout';
import { herstel, type Fase } from './wijziging/herstel';
import { planWijzigingen, type Wijzigplan } from './wijziging/plan';
import { bewaakCellen, schrijfCellen, verwijderRijen } from './wijziging/schrijf';
import { leesStanden, type Tabelstand } from './wijziging/stand';
import { bereidVoor, type Tabelwerk } from './wijziging/werk';

/**
 * Changes rows and cells of the model's tables, all of them or none. A table that is not there yet comes on a sheet of
 * its own, a column behind the last. Columns and cells of the user's own stay as they are.
 *
 * @param bij sheets that come with the change, or neither comes; the first of them is shown
 * @throws Werkmapfout before anything is written where a row is no longer what was read; afterwards only when what was
 *   written could not be taken back, naming what is left
 */
export function wijzigTabellen(wijzigingen: readonly Tabelwijziging[], bij?: Bladenmaker): Promise<void> {
  return inExcel(async (context) => {
    const perTabel = groepeer(wijzigingen, tabelVan);
    const standen = await leesStanden(context, new Set(perTabel.keys()));
    const plannen: [Tabelstand, Wijzigplan][] = [...standen].map(([naam, stand]) => [
      stand,
      planWijzigingen(stand.inhoud, perTabel.get(naam)!),
    ]);
    const nieuweTabellen = [...perTabel].filter(([naam]) => !standen.has(naam));
    if (nieuweTabellen.length === 0 && !bij) return wijzigBestaande(context, plannen);
    const tabelbladen = bladenVoor(nieuweTabellen);
    await metNieuweBladen(context, (naam) => [...(bij?.(naam) ?? []), ...tabelbladen(naam)], async ([eerste]) => {
      if (bij) await toonBlad(context, eerste!);
      // Last, for it is what cannot be taken back by removing sheets.
      await wijzigBestaande(context, plannen);
    });
  });
}

/** A new table holds nothing to change: only new rows can be meant. */
function bladenVoor(tabellen: readonly [Tabelnaam, readonly Tabelwijziging[]][]): Bladenmaker {
  const inhouden = tabellen.map(([naam, wijzigingen]) => {
    const rijen = wijzigingen.flatMap((wijziging) => {
      if (wijziging.soort !== 'nieuw') throw new Werkmapfout('tabelWeg', { tabel: naam });
      return wijziging.rijen;
    });
    return { naam, koppen: SCHEMAS[naam].kolommen.map(({ kop }) => kop), rijen };
  });
  return (vrijeNaam) =>
    inhouden.map(({ naam, koppen, rijen }) => {
      const cellen = rijen.map((rij: Rijinhoud) => koppen.map((kop) => rij[kop] ?? null));
      return tabelblad(naam, { naam, koppen, rijen: cellen }, vrijeNaam);
    });
}

async function wijzigBestaande(context: Excel.RequestContext, plannen: readonly [Tabelstand, Wijzigplan][]): Promise<void> {
  const werken: Tabelwerk[] = [];
  let fase: Fase = 'kolommen';
  try {
    for (const [{ tabel }, { nieuweKolommen }] of plannen) {
      for (const kop of nieuweKolommen) tabel.columns.add(undefined, undefined, kop);
    }
    for (const [stand, plan] of plannen) werken.push(bereidVoor(stand, plan));
    await context.sync();

    fase = 'cellen';
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const beurten = new Beurten(context);
    for (const werk of werken) await schrijfCellen(werk, beurten);
    await context.sync();

    await bewaakCellen(context, werken);
    fase = 'rijen verwijderen';
    for (const werk of werken) verwijderRijen(werk);
    await context.sync();
  } catch (oorzaak) {
    await herstel(context, werken, fase);
    throw oorzaak;
  }
}
