import { afrekening, type Afrekening } from '../afspraken/voorschot';
import { Domeinfout } from '../fouten';
import type { Cent } from '../geld';
import { gemeentedelen, type Regeluitkomst } from './regeluitkomst';

/** What is to be paid after every step, what was paid in advance, and what that leaves. */
export interface Verrekening {
  readonly recht: Cent;
  readonly voorschot: Cent;
  readonly afrekening: Afrekening;
}

/** The settlement of a line in a year: of the whole, and of each gemeente that pays or has paid. */
export interface Regelafrekening extends Verrekening {
  readonly gemeenten: readonly (Verrekening & { readonly gemeente: string })[];
}

/**
 * Settles a line on its advances; nothing where none were paid, or where it could not be calculated. The settlements
 * of gemeenten add up to that of the line.
 *
 * @throws Domeinfout the fault of an advance, or what `gemeentedelen` throws
 */
export function rekenAf(uitkomst: Regeluitkomst): Regelafrekening | undefined {
  const { voorschotten } = uitkomst;
  if (!voorschotten || uitkomst.fout) return undefined;
  for (const { fout } of voorschotten) if (fout) throw new Domeinfout(fout.code, fout.gegevens);

  const rechten = new Map(gemeentedelen(uitkomst).map(({ gemeente, teBetalen }) => [gemeente, teBetalen]));
  for (const { gemeente } of voorschotten) if (!rechten.has(gemeente)) rechten.set(gemeente, 0);
  const gemeenten = [...rechten].map(([gemeente, recht]) => {
    const betaald = voorschotten.filter((voorschot) => voorschot.gemeente === gemeente).map(({ bedrag }) => bedrag);
    return { gemeente, ...verreken(recht, betaald) };
  });
  const recht = gemeenten.reduce((som, deel) => som + deel.recht, 0);
  return { ...verreken(recht, voorschotten.map(({ bedrag }) => bedrag)), gemeenten };
}

function verreken(recht: Cent, voorschotten: readonly Cent[]): Verrekening {
  const afgerekend = afrekening(recht, voorschotten);
  return { recht, voorschot: recht - afgerekend.bedrag, afrekening: afgerekend };
}
