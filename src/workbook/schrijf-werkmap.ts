import type { Werkmapinhoud } from '../tables/werkmapinhoud';
import { zetBladenNeer } from './bladen';
import { maakPlan } from './plan';
import { VERGELIJKING } from './plan/vergelijkingsblad';

/** Puts a model workbook down, and ends at its comparison. */
export function zetWerkmapNeer(inhoud: Werkmapinhoud): Promise<void> {
  const plan = maakPlan(inhoud);
  return zetBladenNeer(plan, plan.findIndex(({ naam }) => naam === VERGELIJKING));
}
