import type { Ontwikkeling } from './ontwikkeling';

/** A row of a triangle with the columns to come filled in. */
export interface Verloop {
  /** How many columns are known. */
  readonly bekend: number;
  readonly bedragen: readonly number[];
}

/**
 * The standard error of what is still to come of some rows together: T. Mack, "Distribution-free calculation of the
 * standard error of chain ladder reserve estimates", ASTIN Bulletin 23 (1993).
 *
 * Column by column: the error so far grows with the development factor, and to it are added the chance of the rows
 * themselves (σ²·C) and that of the factor, which they share (σ²·C² ÷ the sum it was estimated on).
 *
 * @returns in euros; undefined when there are too few columns to know σ² of the last
 */
export function standaardfout(rijen: readonly Verloop[], ontwikkeling: readonly Ontwikkeling[]): number | undefined {
  let kwadraat = 0;
  for (const [k, { factor, grondslag, variantie }] of ontwikkeling.entries()) {
    // What is credited on balance is as uncertain as what is claimed.
    const bedrag = Math.abs(rijen.reduce((som, { bekend, bedragen }) => (bekend <= k + 1 ? som + bedragen[k]! : som), 0));
    if (bedrag === 0) continue;
    if (variantie === undefined) return undefined;
    kwadraat = kwadraat * factor ** 2 + variantie * bedrag + (variantie * bedrag ** 2) / grondslag;
  }
  return Math.sqrt(kwadraat);
}
