/** Columns and arguments of a worksheet function. */
export interface Functiefouten {
  ongelijkeLengte: { term: string; lengte: number; verwacht: number };
  meerdereKolommen: { term: string; kolommen: number };
  meerDanEenCel: { term: string; cellen: number };
  geenTweeKolommen: { term: string; kolommen: number };
  onbekendeNaam: { waarde: string; mogelijk: readonly string[] };
  dubbeleNaam: { waarde: string };
}
