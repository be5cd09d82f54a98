import { Domeinfout } from '../model/fouten';
import { toCents } from '../model/geld';
import { uitputtingsmoment } from '../model/jaarprognose/uitputting';
import { leesGetal, leesTerm } from '../tables/lezen/lees-cel';
import { leesReeks, perRij } from './per-rij';
import { metFoutInCel } from './uitkomst';

/**
 * Het moment waarop opeenvolgende bedragen samen het plafond bereiken: 1 is het einde van de eerste periode, binnen een periode loopt het gelijkmatig op.
 * @customfunction UITPUTTING
 * @param bedragen Bedrag in euro per periode, op volgorde.
 * @param plafond Hoogste bedrag in euro; een echte nul is de tekst nul.
 * @returns Het moment in perioden, een rij per plafond; #N/B als het plafond niet wordt bereikt.
 */
export function uitputting(bedragen: any[][], plafond: any[][]): any[][] {
  return metFoutInCel(() => {
    const centen = leesReeks({ bedragen }, (cel) => toCents(leesGetal(cel('bedragen'), 'bedragen') ?? 0));
    return perRij({ plafond }, 1, (cel) => {
      const grens = leesTerm('plafond', cel('plafond'));
      if (grens === undefined) throw new Domeinfout('ontbreekt', { term: 'plafond' });
      return [uitputtingsmoment(centen, toCents(grens))];
    });
  });
}
