import { vormVan } from '../bekostiging/betaling';
import { Domeinfout, probeer } from '../fouten';
import type { Cent } from '../geld';
import { groeiDoor } from '../groei/groei';
import type { Invoer, Levering, Regel } from '../invoer';
import { telOp, volumeTermen } from '../levering';
import { gemeentedelen, type Regeluitkomst } from '../doorrekening/regeluitkomst';
import { rekenJaarDoor } from '../doorrekening/vergelijking';

/** What one gemeente will probably have used of a line by the end of the year. */
export interface Verwachting {
  readonly regel: string;
  readonly gemeente: string;
  readonly volume: number;
  /** Whether anything was claimed on it: an amount without volume cannot be run through a price per unit. */
  readonly metBedrag: boolean;
}

/**
 * The lines of a year as the contracts pay them, with the expected volumes in place of the planned ones: a lump sum
 * stays what it is, a plafond cuts, a guaranteed minimum is paid. A line of which nothing is claimed keeps its planned
 * delivery.
 */
export function volgensContract(invoer: Invoer, verwachtingen: readonly Verwachting[], jaar: number): readonly Regeluitkomst[] {
  const regels = new Map(invoer.regels.map((regel) => [regel.regel, regel]));
  const sleutel = ({ regel, gemeente }: { regel: string; gemeente: string }) => `${regel}|${gemeente}`;
  const gepland = groeiDoor(invoer);
  const planVanJaar = gepland.filter((levering) => levering.jaar === jaar);
  const inJaar = new Map(planVanJaar.map((levering) => [sleutel(levering), levering]));
  for (const verwachting of verwachtingen) {
    const regel = regels.get(verwachting.regel);
    const plan = inJaar.get(sleutel(verwachting)) ?? zonderEigenPlan(verwachting, planVanJaar, jaar);
    if (regel) inJaar.set(sleutel(verwachting), metVolume(regel, plan, verwachting));
  }
  const andereJaren = gepland.filter((levering) => levering.jaar !== jaar);
  return rekenJaarDoor({ ...invoer, leveringen: [...andereJaren, ...inJaar.values()] }, jaar).regels;
}

/** What a line, or a gemeente's part of it, is paid after the plafonds above it. */
export function bedragVan(uitkomst: Regeluitkomst, gemeente: string | undefined): Cent {
  if (uitkomst.fout) throw new Domeinfout(uitkomst.fout.code, uitkomst.fout.gegevens);
  if (gemeente === undefined) return uitkomst.betaling!.teBetalen - uitkomst.segmentkorting;
  return gemeentedelen(uitkomst).find((deel) => deel.gemeente === gemeente)?.teBetalen ?? 0;
}

/** Where nothing was planned for a gemeente, results and completed trajectories are expected as those of the others. */
function zonderEigenPlan({ regel, gemeente }: Verwachting, planVanJaar: readonly Levering[], jaar: number): Levering {
  const { volume: _volume, clienten: _clienten, omvang: _omvang, ...termen } = telOp(planVanJaar.filter((levering) => levering.regel === regel));
  return { regel, gemeente, jaar, termen };
}

function metVolume(regel: Regel, levering: Levering, { volume, metBedrag }: Verwachting): Levering {
  const { volumeterm, nodig } = vormVan(regel);
  // What is not paid per unit may be claimed as an amount alone.
  if (volume === 0 && !nodig.includes(volumeterm)) return levering;
  const { waarde: termen, fout } = probeer(() => {
    if (volume === 0 && metBedrag) throw new Domeinfout('realisatieZonderVolume', { regel: regel.regel, jaar: levering.jaar });
    return { ...levering.termen, ...volumeTermen(levering.termen, volumeterm, volume) };
  });
  return fout ? { ...levering, fout } : { ...levering, termen };
}
