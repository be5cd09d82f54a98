import { Domeinfout } from '../fouten';

/**
 * Cumulative amounts in euros: a row per period of care, the oldest first, a column per period since. Rows end where
 * the future begins.
 */
export type Driehoek = readonly (readonly number[])[];

/**
 * Cuts a triangle out of a range in which what is still to come is 0. A period in which nothing was claimed at all is
 * a row of zeros; in any other row every amount up to today must be there, above 0, for the next is held against it.
 *
 * @throws Domeinfout `driehoekTeKlein`, `driehoekBuiten`, `driehoekNietBovenNul`
 */
export function maakDriehoek(bereik: readonly (readonly number[])[]): Driehoek {
  const lengtes = bereik.map((rij) => rij.reduce((lengte, bedrag, i) => (bedrag === 0 ? lengte : i + 1), 0));
  const kolommen = hoogste(lengtes);
  const vandaag = diagonaal(lengtes, kolommen);
  const driehoek = bereik
    .map((rij, i) => rij.slice(0, Math.max(0, Math.min(kolommen, vandaag - i))))
    .filter((rij) => rij.length > 0);
  if (driehoek.length < 2 || kolommen < 2) {
    throw new Domeinfout('driehoekTeKlein', { rijen: driehoek.length, kolommen });
  }
  lengtes.forEach((lengte, i) => {
    if (lengte > (driehoek[i]?.length ?? 0)) throw new Domeinfout('driehoekBuiten', { rij: i + 1, kolom: lengte });
  });
  driehoek.forEach((rij, i) => {
    if (lengtes[i]! > 0) bewaakRij(rij, i + 1);
  });
  return driehoek;
}

/** Row number plus known columns is the same for every row that runs up to today; complete rows ended before. */
function diagonaal(lengtes: readonly number[], kolommen: number): number {
  const lopend = lengtes.flatMap((lengte, i) => (lengte > 0 && lengte < kolommen ? [i + lengte] : []));
  const compleet = lengtes.flatMap((lengte, i) => (lengte === kolommen ? [i + lengte] : []));
  return hoogste(lopend.length > 0 ? lopend : compleet);
}

/** A whole column of a sheet is more arguments than Math.max takes. */
function hoogste(getallen: readonly number[]): number {
  return getallen.reduce((hoog, getal) => Math.max(hoog, getal), 0);
}

function bewaakRij(bedragen: readonly number[], rij: number): void {
  const kolom = bedragen.findIndex((bedrag) => bedrag <= 0) + 1;
  if (kolom > 0) throw new Domeinfout('driehoekNietBovenNul', { rij, kolom });
}
