// A few small regions made by chance, and what every line and segment of them costs, as it stands and in a scenario: in
// ordinary cell formulas, written from the rules as they are described in docs/begrippen.md.
import { maakModel } from './modellen/invoer.mjs';
import { rekenRegels } from './modellen/regelblad.mjs';
import { schrijfTabellen, schrijfVariant, zonderVervallen } from './modellen/tabellen.mjs';
import { schrijfVerwacht } from './modellen/verwacht.mjs';
import { Rekenblad } from './rekenblad.mjs';

export default function modellen() {
  const werkmap = new Rekenblad();
  const modellen = [1, 2, 3, 4].map(maakModel);
  const basis = schrijfTabellen(werkmap, modellen);
  const uitkomsten = modellen.flatMap((model) => [
    { naam: `basis ${model.nummer}`, scenario: 'basis', model, bron: basis, regels: model.regels },
    { naam: `variant ${model.nummer}`, scenario: 'Variant', model, bron: schrijfVariant(werkmap, model, basis), regels: zonderVervallen(model) },
  ]);
  schrijfVerwacht(werkmap, uitkomsten.map((uitkomst) => ({ ...uitkomst, regelblad: rekenRegels(werkmap, uitkomst) })));
  return werkmap;
}
