/** Every combination of a choice from each of some lists of columns: [{ a: 1 }, { a: 2 }] × [{}, { b: 3 }] is four rows. */
export function kruis(...lijsten) {
  return lijsten.reduce((rijen, keuzes) => rijen.flatMap((rij) => keuzes.map((keuze) => ({ ...rij, ...keuze }))), [{}]);
}
