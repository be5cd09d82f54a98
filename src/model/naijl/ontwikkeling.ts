import type { Driehoek } from './driehoek';

/** How amounts grow from one column of a triangle to the next. */
export interface Ontwikkeling {
  /** The mean growth over the periods that have both columns, by amount. */
  readonly factor: number;
  /** What the factor was estimated on: the sum of this column over those periods. */
  readonly grondslag: number;
  /** Mack's σ²: how widely the periods lie around the factor; absent when there are too few to tell. */
  readonly variantie?: number;
}

/** The development from each column to the next. */
export function ontwikkelingVan(driehoek: Driehoek): Ontwikkeling[] {
  const kolommen: Ontwikkeling[] = [];
  for (let k = 0; k < driehoek[0]!.length - 1; k += 1) {
    const metBeide = driehoek.filter((rij) => rij.length > k + 1);
    const grondslag = metBeide.reduce((som, rij) => som + rij[k]!, 0);
    const factor = metBeide.reduce((som, rij) => som + rij[k + 1]!, 0) / grondslag;
    // Where nothing is in yet, a row has no growth of its own to lie around the factor.
    const rijen = metBeide.filter((rij) => rij[k]! > 0);
    const variantie =
      rijen.length > 1
        ? rijen.reduce((som, rij) => som + rij[k]! * (rij[k + 1]! / rij[k]! - factor) ** 2, 0) / (rijen.length - 1)
        : doorgetrokken(kolommen[k - 1]?.variantie, kolommen[k - 2]?.variantie);
    kolommen.push({ factor, grondslag, ...(variantie !== undefined && { variantie }) });
  }
  return kolommen;
}

/** Mack's extrapolation for a column with one period: on as the last two went, and never more than either. */
function doorgetrokken(laatste: number | undefined, voorlaatste: number | undefined): number | undefined {
  if (laatste === undefined || voorlaatste === undefined) return undefined;
  return voorlaatste === 0 ? 0 : Math.min(laatste ** 2 / voorlaatste, laatste, voorlaatste);
}
