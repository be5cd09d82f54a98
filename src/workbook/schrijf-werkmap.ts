import type { Werkmapinhoud } from '../tables/werkmapinhoud';
import { Beurten } from './beurten';
import { inExcel } from './excel';
import { onthoud } from './geheugen';
import { maakPlan } from './plan';
import type { Blad } from './plan/blad';
import { VERGELIJKING } from './plan/vergelijkingsblad';
import { ruimOp, type Toegevoegd } from './ruim-op';
import { maakTabel, zetCellen, zetVerwijzingen } from './schrijf-blad';
import { bewaakTeruglezing } from './teruglezing';
import { bewaakVrij } from './vrij';

/**
 * Puts a model workbook down beside whatever is there already: new sheets only, none of the user's is touched. When
 * anything fails, what was added is removed again.
 */
export function zetWerkmapNeer(inhoud: Werkmapinhoud): Promise<void> {
  const plan = maakPlan(inhoud);
  return inExcel(async (context) => {
    const toegevoegd: Toegevoegd = { voorheen: await bewaakVrij(context, plan) };
    try {
      await schrijf(context, plan, toegevoegd);
    } catch (oorzaak) {
      await ruimOp(context, plan, toegevoegd);
      throw oorzaak;
    }
  });
}

/** One request per phase: sheets, cells, tables, what refers to tables; then what was written is read back. */
async function schrijf(context: Excel.RequestContext, plan: readonly Blad[], toegevoegd: Toegevoegd): Promise<void> {
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
  await verstuur();

  for (const [blad, inhoud] of perBlad) zetVerwijzingen(blad, inhoud);
  await verstuur();

  await bewaakTeruglezing(context, perBlad);
  onthoud(context, Object.fromEntries(tabellen.map(({ plan: { naam }, tabel }) => [naam, tabel.id])));
  const vergelijking = worksheets.getItem(VERGELIJKING);
  vergelijking.activate();
  vergelijking.getRange('A1').select();
  await context.sync();
}
