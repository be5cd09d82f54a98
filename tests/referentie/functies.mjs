// What the worksheet functions give that are about more than one line of a contract, in ordinary cell formulas. Written
// from the rules as they are described in docs/begrippen.md; the figures are of their own.
import { corridors } from './functies/corridors.mjs';
import { indexeer } from './functies/indexeer.mjs';
import { kansen } from './functies/kansen.mjs';
import { naijl } from './functies/naijl.mjs';
import { plafond } from './functies/plafond.mjs';
import { prognose } from './functies/prognose.mjs';
import { staffel } from './functies/staffel.mjs';
import { uitputting } from './functies/uitputting.mjs';
import { verdeel } from './functies/verdeel.mjs';
import { verschil } from './functies/verschil.mjs';
import { Rekenblad } from './rekenblad.mjs';

export default function functies() {
  const werkmap = new Rekenblad();
  for (const reken of [staffel, plafond, uitputting, prognose, verdeel, verschil, indexeer, kansen, corridors, naijl]) reken(werkmap);
  return werkmap;
}
