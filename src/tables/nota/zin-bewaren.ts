import { toEuros } from '../../model/geld';
import { NUL } from '../lezen/lees-cel';
import type { Tabelinhoud } from '../tabel';
import type { Tabelwijziging } from '../wijziging';
import type { Notatekst } from './lees-notas';
import { plekcellen } from './nota-rijen';
import type { Beeldregel, Notabeeld } from './notabeeld';

/** Keeps a sentence of the user's own with its line, and the difference that it was written at. */
export function bewaarZin({ soort, keuze }: Notabeeld, { exact, eigen }: Beeldregel, tekst: string, tabellen: readonly Tabelinhoud[]): Tabelwijziging {
  // A zero in a cell would read as not filled in.
  const waarden = { tekst: tekst.trim(), 'bij verschil': exact.verschil === 0 ? NUL : toEuros(exact.verschil) };
  if (eigen) return { soort: 'wijzig', ...rijVan(eigen, tabellen), waarden };
  return { soort: 'nieuw', tabel: 'tblNotateksten', rijen: [{ ...plekcellen(soort, keuze, exact), ...waarden }] };
}

/** Takes the user's own sentence away, so that the suggested one stands there again. */
export function verwijderZin(eigen: Notatekst, tabellen: readonly Tabelinhoud[]): Tabelwijziging {
  return { soort: 'vervalt', ...rijVan(eigen, tabellen) };
}

/** A sentence was read from this very table, so it is there. */
function rijVan({ rij }: Notatekst, tabellen: readonly Tabelinhoud[]): { gelezen: Tabelinhoud; rij: number } {
  return { gelezen: tabellen.find(({ naam }) => naam === 'tblNotateksten')!, rij: rij.herkomst.rij! };
}
