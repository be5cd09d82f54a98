import { naamsleutel } from '../tables/celwaarde';
import { Beurten } from './beurten';
import { inExcel } from './excel';
import { laadGeheugen, onthoud, onthoudenRollen } from './geheugen';
import type { Blad } from './plan/blad';
import { ruimOp, type Toegevoegd } from './ruim-op';
import { maakTabel, zetCellen, zetVerwijzingen } from './schrijf-blad';
import { bewaakTeruglezing } from './teruglezing';
import { bewaakVrij } from './vrij';

/** Names for new sheets: the wanted one, or with a number behind it where a sheet bears it already. */
export type Bladnamen = (gewenst: string) => string;

/** The sheets to put down: as they are, or by the names that are free for them. */
export type Bladenplan = readonly Blad[] | Bladenmaker;
export type Bladenmaker = (naam: Bladnamen) => readonly Blad[];

/**
 * Puts sheets down beside whatever is there already: none of the user's is touched. When anything fails, what was
 * added is removed again.
 *
 * @param open the sheet of the plan to end at, counted from 0
 */
export function zetBladenNeer(plan: Bladenplan, open = 0): Promise<void> {
  return inExcel((context) =>
    metNieuweBladen(context, plan, (bladen) => toonBlad(context, bladen[open]!)),
  );
}

/** Brings the user to a sheet. */
export async function toonBlad(context: Excel.RequestContext, blad: Excel.Worksheet): Promise<void> {
  blad.activate();
  blad.getRange('A1').select();
  await context.sync();
}

/**
 * Adds sheets and goes on with them; when anything fails, also in what follows, they are removed again.
 *
 * @param verder what must succeed as well
 */
export async function metNieuweBladen(
  context: Excel.RequestContext,
  plan: Bladenplan,
  verder: (bladen: readonly Excel.Worksheet[]) => Promise<void>,
): Promise<void> {
  const bladen = typeof plan === 'function' ? plan(await vrijeNamen(context)) : plan;
  const toegevoegd: Toegevoegd = { voorheen: await bewaakVrij(context, bladen) };
  try {
    await verder(await schrijf(context, bladen, toegevoegd));
  } catch (oorzaak) {
    await ruimOp(context, bladen, toegevoegd);
    throw oorzaak;
  }
}

/** One request per phase: sheets, cells, tables, what refers to tables; then what was written is read back. */
async function schrijf(
  context: Excel.RequestContext,
  plan: readonly Blad[],
  toegevoegd: Toegevoegd,
): Promise<readonly Excel.Worksheet[]> {
  const { application, worksheets } = context.workbook;
  const verstuur = async (): Promise<void> => {
    await context.sync();
    application.suspendScreenUpdatingUntilNextSync();
  };

  application.suspendScreenUpdatingUntilNextSync();
  const bladen = plan.map(({ naam }) => worksheets.add(naam));
  for (const blad of bladen) blad.load('id');
  await verstuur();
  toegevoegd.bladIds = new Set(bladen.map(({ id }) => id));
  const perBlad = plan.map((blad, i) => [bladen[i]!, blad] as const);

  const beurten = new Beurten(context);
  for (const [blad, inhoud] of perBlad) await zetCellen(blad, inhoud, beurten);
  await verstuur();

  const tabellen = perBlad.flatMap(([blad, { tabel }]) => (tabel ? [{ plan: tabel, tabel: maakTabel(blad, tabel) }] : []));
  for (const { tabel } of tabellen) tabel.load('id,name');
  const geheugen = laadGeheugen(context);
  await verstuur();

  for (const [blad, inhoud] of perBlad) zetVerwijzingen(blad, inhoud);
  await verstuur();

  await bewaakTeruglezing(context, perBlad);
  if (tabellen.length > 0) {
    const nieuw = Object.fromEntries(tabellen.map(({ plan: { naam }, tabel }) => [naam, tabel.id]));
    onthoud(context, { ...onthoudenRollen(geheugen), ...nieuw });
    await context.sync();
  }
  return bladen;
}

/** Excel tells sheets apart without regard to capitals, and takes no more than so many characters for a name. */
const LANGSTE_NAAM = 31;

async function vrijeNamen(context: Excel.RequestContext): Promise<Bladnamen> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const bezet = new Set(worksheets.items.map(({ name }) => naamsleutel(name)));
  return (gewenst) => {
    let naam = gewenst.slice(0, LANGSTE_NAAM);
    for (let nummer = 2; bezet.has(naamsleutel(naam)); nummer += 1) {
      const staart = ` ${nummer}`;
      naam = gewenst.slice(0, LANGSTE_NAAM - staart.length) + staart;
    }
    bezet.add(naamsleutel(naam));
    return naam;
  };
}
