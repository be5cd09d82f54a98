import { kostencorridor } from '../afspraken/kostencorridor';
import { Domeinfout } from '../fouten';
import { toCents } from '../geld';
import type { Termen } from '../termen';
import type { Noteer } from './stappen';
import type { Bekostigingsvorm, Subtotaal } from './vorm';

/**
 * Settles what the costs of the aanbieder (kostprijs × volume) differ from the target of a kostencorridor: a step
 * between the result and the plafond. A payment never turns negative.
 *
 * @throws Domeinfout `kostprijsOntbreekt`, `kostendoelOntbreekt`
 */
export function verrekenKosten(vorm: Bekostigingsvorm, termen: Termen, subtotaal: Subtotaal, noteer?: Noteer): Subtotaal {
  const { corridor, volumeterm } = vorm;
  if (!corridor) return subtotaal;
  const { kostprijs, budget, [volumeterm]: volume = 0 } = termen;
  const doelbedrag = corridor.doel ?? budget;
  if (kostprijs === undefined) throw new Domeinfout('kostprijsOntbreekt', {});
  if (doelbedrag === undefined) throw new Domeinfout('kostendoelOntbreekt', { vorm: vorm.naam });

  const [kosten, doel] = [toCents(kostprijs * volume), toCents(doelbedrag)];
  const verrekening = kostencorridor(kosten, doel, corridor.banden);
  const bedrag = Math.max(0, subtotaal.bedrag + verrekening);
  const begrensd = bedrag !== subtotaal.bedrag + verrekening;
  noteer?.('kostencorridor', bedrag, { code: 'kostencorridor', kosten, doel, kostprijs, volume, verrekening, begrensd });
  return { ...subtotaal, bedrag, vast: Math.min(subtotaal.vast, bedrag) };
}
