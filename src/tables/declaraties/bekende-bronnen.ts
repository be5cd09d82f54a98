import type { Realisatierij } from '../../model/realisatie';
import { groepeer } from '../../model/groepeer';
import { celtekst, naamsleutel } from '../celwaarde';
import type { RealisatieMetRij } from '../lezen/lees-realisatie';

/** How claims that were read stand to those that are in the workbook already. */
export type Bekendheid =
  /** The very same claims, whatever their file was called then. */
  | { readonly soort: 'gelijk'; readonly bron: string; readonly rijen: number }
  /** Other claims from a file of the same name. */
  | { readonly soort: 'zelfdeBron'; readonly bron: string; readonly rijen: number }
  /** Other claims, of which some stand there to the cent. */
  | { readonly soort: 'overlap'; readonly rijen: number }
  | { readonly soort: 'nieuw' };

/** The claims of a file as one text: equal for equal claims, in whatever order or kind of file they came. */
export function vingerafdruk(rijen: readonly Realisatierij[]): string {
  return rijen.map(regeltekst).sort().join('\n');
}

function regeltekst({ regel, gemeente, leveringsmaand, declaratiemaand, volume, bedrag }: Realisatierij): string {
  return [naamsleutel(regel), naamsleutel(gemeente), leveringsmaand, declaratiemaand, volume, bedrag].join('|');
}

/** Compares claims with those in the workbook, file by file. */
export function zoekBekend(nieuw: readonly Realisatierij[], bron: string, aanwezig: readonly RealisatieMetRij[]): Bekendheid {
  const perBron = groepeer(aanwezig, bronVan);
  const afdruk = vingerafdruk(nieuw);
  for (const [naam, rijen] of perBron) {
    if (rijen.length === nieuw.length && vingerafdruk(rijen) === afdruk) return { soort: 'gelijk', bron: naam, rijen: rijen.length };
  }
  const zelfde = [...perBron].find(([naam]) => naamsleutel(naam) === naamsleutel(bron));
  if (zelfde) return { soort: 'zelfdeBron', bron: zelfde[0], rijen: zelfde[1].length };
  const bekend = new Set(aanwezig.map(regeltekst));
  const rijen = nieuw.filter((rij) => bekend.has(regeltekst(rij))).length;
  return rijen > 0 ? { soort: 'overlap', rijen } : { soort: 'nieuw' };
}

export function bronVan({ rij }: RealisatieMetRij): string {
  return celtekst(rij.waarden['bron']);
}
