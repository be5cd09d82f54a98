import { naamsleutel } from '../tables/celwaarde';
import { laadGeheugen } from './geheugen';
import type { Blad } from './plan/blad';
import { Werkmapfout } from './werkmapfout';

/** The workbook before anything was written, as far as it takes to get back to it. */
export interface Beginstand {
  readonly bladIds: ReadonlySet<string>;
  /** What was remembered of a model; undefined when nothing was. */
  readonly geheugen: unknown;
}

/**
 * Makes sure that everything the plan writes is new to this workbook, and names all that stands in the way at once.
 *
 * @throws Werkmapfout before anything is written
 */
export async function bewaakVrij(context: Excel.RequestContext, plan: readonly Blad[]): Promise<Beginstand> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  tables.load('items/name');
  names.load('items/name');
  protection.load('protected');
  const geheugen = laadGeheugen(context);
  await context.sync();

  if (protection.protected) throw new Werkmapfout('werkmapBeveiligd', {});
  const bladen = bezet(plan.map(({ naam }) => naam), worksheets.items);
  // Excel keeps the names of tables and defined names in one list.
  const tabelnamen = bezet(plan.flatMap(({ tabel }) => tabel?.naam ?? []), [...tables.items, ...names.items]);
  if (bladen.length > 0) throw new Werkmapfout('bladBestaat', { bladen, tabelnamen });
  if (tabelnamen.length > 0) throw new Werkmapfout('tabelnaamBezet', { tabelnamen });

  return {
    bladIds: new Set(worksheets.items.map(({ id }) => id)),
    geheugen: geheugen.isNullObject ? undefined : (geheugen.value as unknown),
  };
}

function bezet(gewenst: readonly string[], aanwezig: readonly { readonly name: string }[]): string[] {
  const namen = new Set(aanwezig.map(({ name }) => naamsleutel(name)));
  return gewenst.filter((naam) => namen.has(naamsleutel(naam)));
}
