import eenheden from '../parameters/eenheden.json';
import { naamsleutel } from './celwaarde';

const { omrekening } = eenheden;
const KLEINSTE = 'minuut';

export const TIJDEENHEDEN: readonly string[] = [KLEINSTE, ...omrekening.map(({ van }) => van)];

/** How many of one unit of time go into another: 60 minuten in an uur. Absent where either is no unit of time. */
export function omrekenfactor(van: string, naar: string): number | undefined {
  const [groot, klein] = [inMinuten(naamsleutel(van)), inMinuten(naamsleutel(naar))];
  return groot === undefined || klein === undefined ? undefined : groot / klein;
}

/** The list gives each unit in terms of a smaller one; the minuut is the smallest. */
function inMinuten(eenheid: string): number | undefined {
  if (eenheid === KLEINSTE) return 1;
  const stap = omrekening.find(({ van }) => van === eenheid);
  const kleiner = stap && inMinuten(stap.naar);
  return stap && kleiner !== undefined ? stap.waarde * kleiner : undefined;
}
