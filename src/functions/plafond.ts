import { STANDAARD_WAARSCHUWING, pasPlafondToe } from '../model/afspraken/plafond';
import { Domeinfout } from '../model/fouten';
import { toCents, toEuros, type Cent } from '../model/geld';
import type { Celwaarde } from '../tables/celwaarde';
import { leesDeel, leesGetal, leesTerm } from '../tables/lezen/lees-cel';
import { perRij } from './per-rij';
import { LEEG } from './uitkomst';

/**
 * Een bedrag tegen zijn plafond: te betalen, onvergoed, ruimte, benutting en status.
 * @customfunction PLAFOND
 * @param bedrag Bedrag in euro voor het plafond.
 * @param plafond Hoogste bedrag in euro; leeg is geen plafond, een echte nul is de tekst nul.
 * @param [waarschuwing] Deel van het plafond waarboven de status let op is, van 0 tot 1; leeg is 0,9.
 * @returns Te betalen, onvergoed, ruimte, benutting en status, een rij per rij.
 */
export function plafond(bedrag: any[][], plafond: any[][], waarschuwing?: any[][]): any[][] {
  return perRij({ bedrag, plafond, waarschuwing }, 5, (cel) => {
    const grens = leesTerm('plafond', cel('plafond'));
    const stand = pasPlafondToe(
      leesBedrag(cel('bedrag')),
      grens === undefined ? undefined : toCents(grens),
      leesDeel(cel('waarschuwing'), 'waarschuwing') ?? STANDAARD_WAARSCHUWING,
    );
    return [
      toEuros(stand.teBetalen),
      toEuros(stand.onvergoed),
      stand.ruimte === undefined ? LEEG : toEuros(stand.ruimte),
      stand.benutting ?? LEEG,
      stand.status,
    ];
  });
}

function leesBedrag(cel: Celwaarde): Cent {
  const euro = leesGetal(cel, 'bedrag') ?? 0;
  if (euro < 0) throw new Domeinfout('negatief', { term: 'bedrag', waarde: euro });
  return toCents(euro);
}
