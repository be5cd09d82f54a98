import type { Betaalwijze } from '../bekostiging/betaling';
import { Domeinfout } from '../fouten';
import { indexfactor, type Indexcijfers } from '../indexering/indexering';
import type { Bandrij, Regel, Trederij } from '../invoer';
import type { Jaarsituatie } from './geldend';
import type { Kostencorridor } from './kostencorridor';
import { eensgezind, rijenInJaar } from './per-jaar';
import { bewaakTreden, type Staffel } from './staffel';

/**
 * What takes the place of the tariff in a year, or comes after it; nothing for most lines.
 *
 * @param deel the part of the year that a target per year holds for: 1 unless pro rata was agreed
 * @throws Domeinfout `staffelOntbreekt`, and what the staffel or the corridor throws
 */
export function betaalwijzeInJaar(
  regel: Regel,
  { treden, banden, index }: { readonly treden: readonly Trederij[]; readonly banden: readonly Bandrij[]; readonly index: Indexcijfers },
  jaar: number,
  deel = 1,
): Pick<Betaalwijze, 'staffel' | 'corridor'> | undefined {
  if (treden.length === 0 && banden.length === 0) return undefined;
  const staffel = regel.vorm === 'inspanning' ? staffelInJaar(treden, regel, index, jaar) : undefined;
  if (regel.vorm === 'inspanning' && treden.length > 0 && !staffel && regel.termen.tarief === undefined) {
    throw new Domeinfout('staffelOntbreekt', { regel: regel.regel, jaar });
  }
  const corridor = corridorInJaar(banden, regel, index, { jaar, deel });
  return { ...(staffel && { staffel }), ...(corridor && { corridor }) };
}

/**
 * The staffel of a line in a year, at its prices; none where no row holds.
 *
 * @throws Domeinfout `rijenOneens`, `grensDubbel`, `eersteDrempelNietNul`, `indexOntbreekt`, or the fault of a row
 */
function staffelInJaar(
  rijen: readonly Trederij[],
  { regel, prijspeil: eigen }: Pick<Regel, 'regel' | 'prijspeil'>,
  cijfers: Indexcijfers,
  jaar: number,
): Staffel | undefined {
  const geldend = rijenInJaar(rijen, jaar);
  if (geldend.length === 0) return undefined;
  const treden = geldend
    .map(({ drempel, tarief, prijspeil = eigen ?? jaar }) => ({ drempel, tarief: tarief * indexfactor(cijfers, prijspeil, jaar) }))
    .sort((a, b) => a.drempel - b.drempel);
  bewaakGrenzen(regel, 'drempel', treden.map(({ drempel }) => drempel));
  bewaakTreden(treden);
  return { treden, soort: eensgezind(regel, 'soort', geldend.map(({ soort }) => soort)) ?? 'marginaal' };
}

/**
 * The kostencorridor of a line in a year; none where no row holds.
 *
 * @throws Domeinfout `rijenOneens`, `grensDubbel`, `indexOntbreekt`, or the fault of a row
 */
function corridorInJaar(
  rijen: readonly Bandrij[],
  { regel, prijspeil: eigen }: Pick<Regel, 'regel' | 'prijspeil'>,
  cijfers: Indexcijfers,
  { jaar, deel: jaardeel }: Omit<Jaarsituatie, 'index'>,
): Kostencorridor | undefined {
  const geldend = rijenInJaar(rijen, jaar);
  if (geldend.length === 0) return undefined;
  const banden = geldend.map(({ vanaf, deel }) => ({ vanaf, deel })).sort((a, b) => a.vanaf - b.vanaf);
  bewaakGrenzen(regel, 'vanaf', banden.map(({ vanaf }) => vanaf));
  const doel = eensgezind(regel, 'doel', geldend.map((rij) => rij.doel));
  if (doel === undefined) return { banden };
  const prijspeil = eensgezind(regel, 'prijspeil', geldend.map((rij) => rij.prijspeil)) ?? eigen ?? jaar;
  return { banden, doel: doel * indexfactor(cijfers, prijspeil, jaar) * jaardeel };
}

/** @param grenzen in ascending order */
function bewaakGrenzen(regel: string, kolom: 'drempel' | 'vanaf', grenzen: readonly number[]): void {
  const dubbel = grenzen.find((grens, i) => grens === grenzen[i + 1]);
  if (dubbel !== undefined) throw new Domeinfout('grensDubbel', { regel, kolom, waarde: dubbel });
}
