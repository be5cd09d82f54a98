import { vormVan } from '../bekostiging/betaling';
import type { Regelvorm } from '../bekostiging/vorm';
import { toEuros, type Cent } from '../geld';
import { gemeentestappen, type Gemeentestap } from '../doorrekening/gemeentestappen';
import { verklaar, type Regeluitkomst } from '../doorrekening/regeluitkomst';
import type { Contracteffect, Contracteffecten, Verklaringsregel } from './verklaring';

/** What was claimed of a line so far. */
export interface Gedeclareerd {
  readonly volume: number;
  readonly bedrag: Cent;
}

/** What a line will probably come to, corrections by hand left out. */
export interface Lijnverwachting {
  readonly gedeclareerd: Gedeclareerd;
  readonly bedrag: Cent;
  /** As the contract pays it, where it was run through it. */
  readonly contract?: Regeluitkomst;
}

/** What is paid by the unit: what it costs follows from a price and a volume. Everything else is paid as one sum. */
const PER_EENHEID: ReadonlySet<Regelvorm> = new Set<Regelvorm>(['inspanning', 'output', 'outcome']);

/**
 * A line as it was planned and as it is expected, to explain the difference by. Of what is paid by the unit: at the
 * price that was claimed, for the volume that the forecast comes to at it. What agreements do stands apart.
 *
 * @param gemeente absent for all gemeenten together
 * @throws Domeinfout when the line must be shared and cannot be
 */
export function regelverklaring(plan: Regeluitkomst, verwacht: Lijnverwachting, gemeente?: string): Verklaringsregel {
  const begroot = opbouw(plan, gemeente);
  const nu = verwacht.contract ? opbouw(verwacht.contract, gemeente) : { basis: verwacht.bedrag, effecten: {} };
  const contracten = { contract0: begroot.effecten, contract1: nu.effecten };
  if (!PER_EENHEID.has(plan.vorm)) {
    return { eenheid: plan.regel, vast: true, tarief0: toEuros(begroot.basis), volume0: 1, tarief1: toEuros(nu.basis), volume1: 1, ...contracten };
  }
  const volume0 = volumeVan(plan, gemeente);
  const tarief0 = volume0 > 0 ? toEuros(begroot.basis) / volume0 : 0;
  const tarief1 = verwachtTarief(verwacht, toEuros(nu.basis), tarief0, gemeente);
  const volume1 = tarief1 > 0 ? toEuros(nu.basis) / tarief1 : 0;
  return { eenheid: plan.eenheid ?? plan.regel, tarief0, volume0, tarief1, volume1, ...contracten };
}

/** What a unit is paid by the contract, or was claimed at; the planned price of what has no units yet. */
function verwachtTarief({ contract, gedeclareerd }: Lijnverwachting, basis: number, gepland: number, gemeente: string | undefined): number {
  const volume = contract ? volumeVan(contract, gemeente) : gedeclareerd.volume;
  const bedrag = contract ? basis : toEuros(gedeclareerd.bedrag);
  return volume > 0 && bedrag > 0 ? bedrag / volume : gepland;
}

function volumeVan(plan: Regeluitkomst, gemeente: string | undefined): number {
  if (gemeente === undefined) return plan.volume;
  const deelnemer = plan.regio.deelnemers.find((kandidaat) => kandidaat.gemeente === gemeente);
  return deelnemer?.levering[vormVan(plan).volumeterm] ?? 0;
}

/** What a line costs before its agreements, and what each of those does to it. */
function opbouw(uitkomst: Regeluitkomst, gemeente: string | undefined): { basis: Cent; effecten: Contracteffecten } {
  const stappen: readonly Gemeentestap[] = gemeente === undefined ? verklaar(uitkomst) : gemeentestappen(uitkomst, gemeente);
  let basis = 0;
  const effecten: Partial<Record<Contracteffect, Cent>> = {};
  for (const { stap, bedrag } of stappen) {
    const effect = effectVan(stap, uitkomst.vorm);
    if (effect === undefined) basis += bedrag;
    else effecten[effect] = (effecten[effect] ?? 0) + bedrag;
  }
  return { basis, effecten };
}

/** A lump sum settles its volume in a corridor; what else is agreed on volume pays or cuts units. */
function effectVan(stap: Gemeentestap['stap'], vorm: Regelvorm): Contracteffect | undefined {
  switch (stap) {
    case 'basis':
      return undefined;
    case 'volumeafspraak':
      return vorm === 'taakgericht' || vorm === 'populatie' ? 'corridor' : 'volumeafspraak';
    case 'kostencorridor':
      return 'corridor';
    case 'resultaat':
    case 'plafond':
      return stap;
  }
}
