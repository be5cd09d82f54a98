import { probeer } from '../model/fouten';
import type { Celwaarde } from '../tables/celwaarde';
import { alsKolommen, type Argument, type Kolommen } from './argument';
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
      const { waarde, error } = eenRij(kolommen, rij, bereken);
      return error ? Array.from({ length: breedte }, () => error) : waarde;
    });
  });
}

/**
 * Reads parameters that make one series together: a fault in any row is a fault of the whole, and names its row.
 *
 * @throws CustomFunctions.Error about the first row that cannot be read
 */
export function leesReeks<Naam extends string, T>(
  argumenten: Readonly<Record<Naam, Argument>>,
  lees: (cel: (naam: Naam) => Celwaarde) => T,
): T[] {
  const kolommen = alsKolommen(argumenten);
  return Array.from({ length: kolommen.rijen }, (_, rij) => {
    const { waarde, error } = eenRij(kolommen, rij, lees);
    if (error) throw error;
    return waarde;
  });
}

function eenRij<Naam extends string, T>(
  kolommen: Kolommen<Naam>,
  rij: number,
  werk: (cel: (naam: Naam) => Celwaarde) => T,
): { waarde: T; error?: never } | { error: CustomFunctions.Error; waarde?: never } {
  const { waarde, fout } = probeer(() => werk((naam) => kolommen.cel(naam, rij)));
  return fout ? { error: celfout(fout, kolommen.rijen > 1 ? rij + 1 : undefined) } : { waarde };
}
