import { naamsleutel } from './celwaarde';
import type { Tabelnaam } from './schema';
import { SCHEMAS } from './schemas';

/** At least this share of a schema's required columns must be there before a header row can be its table. */
const GENOEG = 0.5;

/**
 * Which table of the model a header row belongs to, whatever the table is called: the schema whose headers it has
 * most of. Columns may be missing, moved or added; a header row that fits two tables equally well fits none.
 */
export function herkenTabel(koppen: readonly string[]): Tabelnaam | undefined {
  const aanwezig = new Set(koppen.map(naamsleutel));
  const kandidaten = Object.values(SCHEMAS)
    .map(({ naam, kolommen }) => {
      const verplicht = kolommen.filter((kolom) => kolom.verplicht);
      const gevonden = verplicht.filter(({ kop }) => aanwezig.has(naamsleutel(kop))).length;
      const treffers = kolommen.filter(({ kop }) => aanwezig.has(naamsleutel(kop))).length;
      return { naam, treffers, genoeg: treffers > 1 && gevonden / verplicht.length >= GENOEG };
    })
    .filter(({ genoeg }) => genoeg)
    .sort((a, b) => b.treffers - a.treffers);
  const [beste, tweede] = kandidaten;
  return beste && beste.treffers !== tweede?.treffers ? beste.naam : undefined;
}
