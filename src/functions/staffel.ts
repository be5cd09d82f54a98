import { bewaakTreden, staffelbedrag, type Trede } from '../model/afspraken/staffel';
import { toEuros } from '../model/geld';
import type { Argument } from './argument';
import { leesHoeveelheid, leesJaNee, leesOptioneel } from './lees-waarde';
import { leesReeks, perRij } from './per-rij';
import { metFoutInCel } from './uitkomst';

/**
 * Het bedrag voor een volume volgens een staffel: elke eenheid tegen het tarief van haar eigen trede, of alle eenheden tegen dat van de bereikte trede.
 * @customfunction STAFFEL
 * @param volume Geleverd volume.
 * @param drempels Het volume waar elke trede begint, van laag naar hoog; de eerste is 0.
 * @param tarieven Euro per eenheid in elke trede, evenveel als drempels.
 * @param [geheelvolume] ja: het tarief van de bereikte trede geldt voor het hele volume; leeg is nee.
 * @returns Bedrag in euro, een rij per rij.
 */
export function staffel(volume: any[][], drempels: any[][], tarieven: any[][], geheelvolume?: any[][]): any[][] {
  return metFoutInCel(() => {
    const treden = leesTreden(drempels, tarieven);
    return perRij({ volume, geheelvolume }, 1, (cel) => [
      toEuros(
        staffelbedrag(leesHoeveelheid(cel('volume'), 'volume'), {
          treden,
          soort: leesJaNee(cel('geheelvolume'), 'geheelvolume') ? 'geheel volume' : 'marginaal',
        }),
      ),
    ]);
  });
}

/** Rows below the last tier in which nothing stands are no tiers. */
function leesTreden(drempels: Argument, tarieven: Argument): Trede[] {
  const rijen = leesReeks({ drempels, tarieven }, (cel) => ({
    drempel: leesHoeveelheid(cel('drempels'), 'drempels'),
    tarief: leesOptioneel(cel('tarieven'), 'tarieven') ?? 0,
  }));
  const laatste = rijen.reduce((gevuld, { drempel, tarief }, i) => (drempel !== 0 || tarief !== 0 ? i : gevuld), 0);
  const treden = rijen.slice(0, laatste + 1);
  bewaakTreden(treden);
  return treden;
}
