import { Domeinfout } from '../model/fouten';
import { toCents, toEuros, type Cent } from '../model/geld';
import { verdeel as verdeelBedrag } from '../model/regio/verdeling';
import type { Celwaarde } from '../tables/celwaarde';
import { leesGetal } from '../tables/lezen/lees-cel';
import { enkeleCel } from './argument';
import { leesHoeveelheid, leesOptioneel } from './lees-waarde';
import { leesReeks } from './per-rij';
import { metFoutInCel } from './uitkomst';

/**
 * Verdeelt een bedrag naar gewicht, zo dat de delen precies optellen: de grootste rest krijgt de laatste eenheid.
 * @customfunction VERDEEL
 * @param bedrag Bedrag in euro.
 * @param gewichten Een gewicht per ontvanger, 0 of hoger.
 * @param [eenheid] Waar de delen op worden afgerond, in euro; leeg is 0,01.
 * @returns Het deel van elke ontvanger in euro, onder elkaar.
 */
export function verdeel(bedrag: any[][], gewichten: any[][], eenheid?: any[][]): any[][] {
  return metFoutInCel(() => {
    const teVerdelen = toCents(leesGetal(enkeleCel(bedrag, 'bedrag'), 'bedrag') ?? 0);
    const naarGewicht = leesReeks({ gewichten }, (cel) => leesHoeveelheid(cel('gewichten'), 'gewichten'));
    return verdeelBedrag(teVerdelen, naarGewicht, leesEenheid(enkeleCel(eenheid, 'eenheid'))).map((deel) => [toEuros(deel)]);
  });
}

/** Blank, or the 0 that may stand for it, is a cent. */
function leesEenheid(cel: Celwaarde): Cent {
  const euro = leesOptioneel(cel, 'eenheid') ?? 0.01;
  const centen = toCents(euro);
  if (centen === 0 || toEuros(centen) !== euro) throw new Domeinfout('geenHeleCenten', { term: 'eenheid', waarde: euro });
  return centen;
}
