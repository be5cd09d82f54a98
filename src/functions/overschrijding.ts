import { toEuros } from '../model/geld';
import { overschrijding as verwachteOverschrijding } from '../model/kans/overschrijding';
import { leesHoeveelheid, leesOptioneel } from './lees-waarde';
import { perRij } from './per-rij';

/**
 * De kans dat een onzeker bedrag boven zijn plafond komt, met de verwachte betaling en wat naar verwachting onvergoed blijft.
 * @customfunction OVERSCHRIJDING
 * @param verwachting Verwacht bedrag in euro.
 * @param standaardafwijking Standaardafwijking van het bedrag in euro.
 * @param plafond Hoogste bedrag in euro; leeg is geen plafond, een echte nul is de tekst nul.
 * @returns Kans, verwachte betaling en verwacht onvergoed, een rij per rij.
 */
export function overschrijding(verwachting: any[][], standaardafwijking: any[][], plafond: any[][]): any[][] {
  return perRij({ verwachting, standaardafwijking, plafond }, 3, (cel) => {
    const { kans, verwachteBetaling, verwachtOnvergoed } = verwachteOverschrijding(
      leesHoeveelheid(cel('verwachting'), 'verwachting'),
      leesHoeveelheid(cel('standaardafwijking'), 'standaardafwijking'),
      leesOptioneel(cel('plafond'), 'plafond'),
    );
    return [kans, toEuros(verwachteBetaling), toEuros(verwachtOnvergoed)];
  });
}
