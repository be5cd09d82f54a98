import { probeer } from '../model/fouten';
import type { Celwaarde } from '../tables/celwaarde';
import { alsKolommen, type Argument } from './argument';
import { celfout, metFoutInCel, type Uitkomstcel } from './uitkomst';

/**
 * Spills one result row per row of the parameters. A fault in one row becomes an error in that row alone.
 *
 * @param breedte the number of cells in a result row
 */
export function perRij<Naam extends string>(
  argumenten: Readonly<Record<Naam, Argument>>,
  breedte: number,
  bereken: (cel: (naam: Naam) => Celwaarde) => Uitkomstcel[],
): Uitkomstcel[][] {
  return metFoutInCel(() => {
    const kolommen = alsKolommen(argumenten);
    return Array.from({ length: kolommen.rijen }, (_, rij) => {
      const { waarde, fout } = probeer(() => bereken((naam) => kolommen.cel(naam, rij)));
      if (!fout) return waarde;
      const error = celfout(fout, kolommen.rijen > 1 ? rij + 1 : undefined);
      return Array.from({ length: breedte }, () => error);
    });
  });
}
