import { naamsleutel } from '../tables/celwaarde';
import { herstelGeheugen, laadGeheugen } from './geheugen';
import type { Blad } from './plan/blad';
import type { Beginstand } from './vrij';
import { Werkmapfout } from './werkmapfout';

/** What was added so far. */
export interface Toegevoegd {
  readonly voorheen: Beginstand;
  /** The ids of the new sheets; undefined when adding them failed on the way. */
  bladIds?: ReadonlySet<string>;
}

/**
 * Takes the workbook back to what it was before writing began, touching only what was added.
 *
 * @throws Werkmapfout that names what is left, when even that fails
 */
export async function ruimOp(context: Excel.RequestContext, plan: readonly Blad[], toegevoegd: Toegevoegd): Promise<void> {
  const geheugen = laadGeheugen(context);
  const nieuw = await nieuweBladen(context, plan, toegevoegd);
  try {
    herstelGeheugen(context, geheugen, toegevoegd.voorheen.geheugen);
    for (const blad of nieuw) blad.delete();
    await context.sync();
  } catch (cause) {
    const over = await nieuweBladen(context, plan, toegevoegd);
    throw new Werkmapfout('onvolledig', { bladen: over.map(({ name }) => name) }, { cause });
  }
}

async function nieuweBladen(
  context: Excel.RequestContext,
  plan: readonly Blad[],
  { voorheen, bladIds }: Toegevoegd,
): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  if (bladIds) return worksheets.items.filter(({ id }) => bladIds.has(id));

  // Of sheets that may be someone else's, of the same name and from this very moment, only the empty ones are ours.
  const namen = new Set(plan.map(({ naam }) => naamsleutel(naam)));
  const misschien = worksheets.items.filter(({ id, name }) => !voorheen.bladIds.has(id) && namen.has(naamsleutel(name)));
  const gevuld = misschien.map((blad) => blad.getUsedRangeOrNullObject(true));
  await context.sync();
  return misschien.filter((_, i) => gevuld[i]!.isNullObject);
}
