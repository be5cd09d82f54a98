import { isCelfout, type Celwaarde } from './celwaarde';
import type { Tabelinhoud } from './tabel';

/**
 * Tables as they were read now, with the tables and rows of an earlier reading in place of those that say the same.
 * What was worked out of those then still holds, and only what changed is worked out anew.
 */
export function behoudGelijke(nu: readonly Tabelinhoud[], eerder: readonly Tabelinhoud[]): readonly Tabelinhoud[] {
  const bekend = new Map(eerder.map((tabel) => [tabel.naam, tabel]));
  return nu.map((tabel) => {
    const oud = bekend.get(tabel.naam);
    return oud ? behoudTabel(tabel, oud) : tabel;
  });
}

function behoudTabel(nu: Tabelinhoud, eerder: Tabelinhoud): Tabelinhoud {
  const rijen = nu.rijen.map((rij, i) => (zijnGelijk(rij, eerder.rijen[i]) ? eerder.rijen[i]! : rij));
  const zelfde = isGelijk(nu.koppen, eerder.koppen) && isGelijk(rijen, eerder.rijen);
  return zelfde ? eerder : { ...nu, rijen };
}

/** An error in a cell is another object each time it is read. */
function zijnGelijk(nu: readonly Celwaarde[], eerder: readonly Celwaarde[] | undefined): boolean {
  const isZelfde = (cel: Celwaarde, oud: Celwaarde | undefined) =>
    cel === oud || (isCelfout(cel) && isCelfout(oud) && cel.celfout === oud.celfout);
  return nu.length === eerder?.length && nu.every((cel, i) => isZelfde(cel, eerder[i]));
}

function isGelijk<T>(nu: readonly T[], eerder: readonly T[] | undefined): boolean {
  return nu.length === eerder?.length && nu.every((iets, i) => iets === eerder[i]);
}
