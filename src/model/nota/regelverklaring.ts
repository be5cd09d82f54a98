import { toEuros, type Cent } from '../geld';
import { verklaar, type Regeluitkomst } from '../regeluitkomst';
import { CONTRACTEFFECTEN, type Contracteffect, type Verklaringsregel } from './verklaring';

/** What was claimed of a line so far. */
export interface Gedeclareerd {
  readonly volume: number;
  readonly bedrag: Cent;
}

/**
 * A line that is paid per unit, as it was planned and as it is expected: at the price that was claimed, for the volume
 * that the forecast comes to at it. Absent for every other line, whose difference has no price and volume to be split in.
 *
 * @param gemeente absent for all gemeenten together
 */
export function regelverklaring(
  plan: Regeluitkomst,
  { volume, bedrag }: Gedeclareerd,
  prognose: Cent,
  gemeente?: string,
): Verklaringsregel | undefined {
  const { vorm, termen, regel, eenheid = regel, betaling } = plan;
  if (vorm !== 'inspanning' || termen.tarief === undefined || !betaling || volume <= 0 || bedrag <= 0) return undefined;
  const tarief1 = toEuros(bedrag) / volume;
  return {
    eenheid,
    tarief0: termen.tarief,
    volume0: gemeente === undefined ? plan.volume : eigenVolume(plan, gemeente),
    tarief1,
    volume1: toEuros(prognose) / tarief1,
    // What an agreement takes from the whole of a line is not split over gemeenten here: it stays with what is unexplained.
    ...(gemeente === undefined && { contract0: contracteffecten(plan) }),
  };
}

function eigenVolume({ regio }: Regeluitkomst, gemeente: string): number {
  return regio.deelnemers.find((deelnemer) => deelnemer.gemeente === gemeente)?.levering.volume ?? 0;
}

/** What the agreements of a line did to its planned payment, step by step. */
function contracteffecten(plan: Regeluitkomst): Partial<Record<Contracteffect, Cent>> {
  const effecten: Partial<Record<Contracteffect, Cent>> = {};
  for (const { stap, bedrag } of verklaar(plan)) {
    const effect = CONTRACTEFFECTEN.find((naam) => naam === stap);
    if (effect) effecten[effect] = (effecten[effect] ?? 0) + bedrag;
  }
  return effecten;
}
