import { Domeinfout } from '../model/fouten';
import { toCents, toEuros } from '../model/geld';
import { indexfactor } from '../model/indexering/indexering';
import { INDEXBASES, INDEXMETHODEN, indexcijfersVolgens } from '../model/indexering/indexmethode';
import type { Celwaarde } from '../tables/celwaarde';
import { GEWOGEN_REEKS, INDEXPUBLICATIES, INDEXREEKSEN } from '../tables/lezen/indexreeksen';
import { leesGetal, leesJaar } from '../tables/lezen/lees-cel';
import { leesKeuzeOfLeeg } from './lees-waarde';
import { perRij } from './per-rij';

/**
 * Brengt een bedrag van het ene prijspeil naar het andere met de gepubliceerde indexcijfers, aan het eind één keer afgerond.
 * @customfunction INDEXEER
 * @param bedrag Bedrag in euro op het prijspeil van vanjaar.
 * @param vanjaar Jaar waarvan het bedrag het prijspeil heeft.
 * @param naarjaar Jaar waarvan het bedrag het prijspeil krijgt.
 * @param [reeks] OVA-ppc (90% loon, 10% prijs), OVA of ppc; leeg is OVA-ppc.
 * @param [methode] definitief, voorlopig, vng of vng-additief; leeg is definitief.
 * @param [basis] Of het bedrag op het oudste prijspeil voorlopig of definitief was, bij vng en vng-additief; leeg is voorlopig.
 * @returns Bedrag in euro op het prijspeil van naarjaar, een rij per rij; #N/B als een cijfer ontbreekt.
 */
export function indexeer(
  bedrag: any[][],
  vanjaar: any[][],
  naarjaar: any[][],
  reeks?: any[][],
  methode?: any[][],
  basis?: any[][],
): any[][] {
  return perRij({ bedrag, vanjaar, naarjaar, reeks, methode, basis }, 1, (cel) => {
    const euro = leesGetal(cel('bedrag'), 'bedrag') ?? 0;
    const van = leesVerplichtJaar(cel('vanjaar'), 'vanjaar');
    const naar = leesVerplichtJaar(cel('naarjaar'), 'naarjaar');
    const cijfers = indexcijfersVolgens(
      leesKeuzeOfLeeg(cel('methode'), 'methode', INDEXMETHODEN) ?? 'definitief',
      INDEXPUBLICATIES,
      INDEXREEKSEN.get(leesKeuzeOfLeeg(cel('reeks'), 'reeks', [...INDEXREEKSEN.keys()]) ?? GEWOGEN_REEKS.naam)!,
      van,
      naar,
      leesKeuzeOfLeeg(cel('basis'), 'basis', INDEXBASES),
    );
    return [toEuros(toCents(euro * indexfactor(cijfers, van, naar)))];
  });
}

function leesVerplichtJaar(cel: Celwaarde, naam: string): number {
  const jaar = cel === 0 ? undefined : leesJaar(cel, naam);
  if (jaar === undefined) throw new Domeinfout('ontbreekt', { term: naam });
  return jaar;
}
