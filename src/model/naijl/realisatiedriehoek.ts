import { Domeinfout } from '../fouten';
import { toEuros } from '../geld';
import type { Maand } from '../kalender';
import type { Realisatierij } from '../realisatie';
import type { Driehoek } from './driehoek';

/** The months that a triangle covers: from the first care that was claimed, to the month as of which claims are known. */
export interface Kader {
  readonly eersteMaand: Maand;
  readonly peilmaand: Maand;
}

/** The claims that were in by the end of the peilmaand: what came later was not known then. */
export function bekendOp(rijen: readonly Realisatierij[], peilmaand: Maand): Realisatierij[] {
  return rijen.filter(({ declaratiemaand }) => declaratiemaand <= peilmaand);
}

/** @throws Domeinfout `realisatieOntbreekt` when nothing was in by then */
export function kaderVan(rijen: readonly Realisatierij[], peilmaand: Maand): Kader {
  const bekend = bekendOp(rijen, peilmaand);
  if (bekend.length === 0) throw new Domeinfout('realisatieOntbreekt', { peilmaand });
  const eersteMaand = bekend.reduce((eerste, { leveringsmaand }) => Math.min(eerste, leveringsmaand), peilmaand);
  return { eersteMaand, peilmaand };
}

/**
 * The triangle of claims: a row per month of care, in each the amounts claimed in all by the end of that month, one
 * month later, and so on up to the peilmaand. A credit lowers what follows it.
 */
export function realisatiedriehoek(rijen: readonly Realisatierij[], { eersteMaand, peilmaand }: Kader): Driehoek {
  const maanden = peilmaand - eersteMaand + 1;
  const erbij = Array.from({ length: maanden }, (_, i) => new Array<number>(maanden - i).fill(0));
  for (const { leveringsmaand, declaratiemaand, bedrag } of bekendOp(rijen, peilmaand)) {
    const rij = erbij[leveringsmaand - eersteMaand];
    // Care before the frame belongs to another part of the history.
    if (rij) rij[declaratiemaand - leveringsmaand]! += bedrag;
  }
  return erbij.map((bedragen) => {
    let opgeteld = 0;
    return bedragen.map((bedrag) => toEuros((opgeteld += bedrag)));
  });
}
