/** What can be wrong with a single value. */
export interface Waardefouten {
  geenGetal: { term: string; waarde: string };
  geenJaar: { term: string; waarde: string };
  geenDatum: { term: string; waarde: string };
  tekstGetal: { term: string; waarde: string };
  celfout: { term: string; waarde: string };
  nietEindig: { term: string };
  negatief: { term: string; waarde: number };
  deelBovenEen: { term: string; waarde: number };
  onbekend: { term: string };
  ontbreekt: { term: string };
  onbekendeKeuze: { term: string; waarde: string; mogelijk: readonly string[] };
  nietGeheel: { term: string; waarde: number };
  nietBovenNul: { term: string };
  geenHeleCenten: { term: string; waarde: number };
  teGroot: { term: string; waarde: number; hoogste: number };
}
