import type { Cent } from '../geld';

/** Values that contradict each other. */
export interface Tegenspraakfouten {
  minimumBovenMaximum: { minimum: number; maximum: number };
  garantieBovenPlafond: { gegarandeerd: Cent; plafond: Cent };
  delenBovenEen: { startdeel: number; tussendeel: number };
  doelNietBovenOndergrens: { doel: number; ondergrens: number };
  normtariefOntbreekt: { term: 'terugvordering' | 'bijbetaling' };
  gewichtenNul: Record<never, never>;
  eersteDrempelNietNul: { drempel: number };
  drempelNietOplopend: { drempel: number; vorige: number };
  vanafNaTot: { vanaf: number; tot: number };
  basisZonderCorrectie: { methode: string };
  patroonNul: { perioden: number };
  driehoekTeKlein: { rijen: number; kolommen: number };
  driehoekBuiten: { rij: number; kolom: number };
  driehoekNietBovenNul: { rij: number; kolom: number };
}
