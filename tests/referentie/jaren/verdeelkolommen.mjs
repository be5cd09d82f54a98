import { als, som } from '../formules.mjs';

/** Remainders closer than this are equal. */
const GELIJK = '0.000000001';

/**
 * The columns that share an amount in cents among the gemeenten of a line by largest remainder: whole cents, what is
 * left over each, and who of those that have most left gets one more; a tie goes to the upper row.
 *
 * @param genoten the rows that share with a row, itself included
 */
export function verdeelkolommen(naam, genoten, bedrag, gewicht) {
  const [wat, weegt, over, heel] = ['bedrag', 'gewicht', 'over', 'heel'].map((deel) => `${naam} ${deel}`);
  const samen = (rij, eigen, kop) => som(genoten(rij).map((ander) => eigen(kop, ander)));
  return {
    [wat]: bedrag,
    [weegt]: gewicht,
    [heel]: (rij, eigen) => `=INT(${eigen(wat)}*${eigen(weegt)}/(${samen(rij, eigen, weegt)})+${GELIJK})`,
    [over]: (rij, eigen) => `=${eigen(wat)}*${eigen(weegt)}/(${samen(rij, eigen, weegt)})-${eigen(heel)}`,
    [naam]: (rij, eigen) => {
      const rijen = genoten(rij);
      const gaatVoor = (ander) =>
        als(
          `ABS(${eigen(over, ander)}-${eigen(over)})<${GELIJK}`,
          rijen.indexOf(ander) < rijen.indexOf(rij) ? 1 : 0,
          `(${eigen(over, ander)}>${eigen(over)})*1`,
        );
      const voor = som(rijen.filter((ander) => ander !== rij).map(gaatVoor));
      return `=${eigen(heel)}+${als(`${voor}<${eigen(wat)}-(${samen(rij, eigen, heel)})`, 1, 0)}`;
    },
  };
}
