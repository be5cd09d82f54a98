import { probeer, type Fout } from '../model/fouten';
import type { Celwaarde } from '../tables/celwaarde';
import { alsKolommen, type Argument } from './argument';
import { celfout, metFoutInCel, Reeksfout, type Uitkomstcel } from './uitkomst';

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
  return metFoutInCel(() =>
    rijVoorRij(argumenten, bereken, (fout, rij) => {
      const error = celfout(fout, rij);
      return Array.from({ length: breedte }, () => error);
    }),
  );
}

/**
 * Reads parameters that make one series together.
 *
 * @throws Reeksfout when a row cannot be read
 */
export function leesReeks<Naam extends string, T>(
  argumenten: Readonly<Record<Naam, Argument>>,
  lees: (cel: (naam: Naam) => Celwaarde) => T,
): T[] {
  return rijVoorRij(argumenten, lees, (fout, rij) => {
    throw new Reeksfout(fout, rij);
  });
}

/** @param bijFout gets the number of the row, where there is more than one */
function rijVoorRij<Naam extends string, T>(
  argumenten: Readonly<Record<Naam, Argument>>,
  werk: (cel: (naam: Naam) => Celwaarde) => T,
  bijFout: (fout: Fout, rij: number | undefined) => T,
): T[] {
  const kolommen = alsKolommen(argumenten);
  return Array.from({ length: kolommen.rijen }, (_, rij) => {
    const { waarde, fout } = probeer(() => werk((naam) => kolommen.cel(naam, rij)));
    return fout ? bijFout(fout, kolommen.rijen > 1 ? rij + 1 : undefined) : waarde;
  });
}
