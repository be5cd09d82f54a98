import { toEuros } from '../model/geld';
import { verschil as splitsVerschil, VERSCHILMETHODEN } from '../model/verschil';
import { naamsleutel, type Celwaarde } from '../tables/celwaarde';
import { leesTekst } from '../tables/lezen/lees-cel';
import { enkeleCel } from './argument';
import { leesHoeveelheid, leesKeuzeOfLeeg, leesOptioneel } from './lees-waarde';
import { leesReeks } from './per-rij';
import { metFoutInCel } from './uitkomst';

/**
 * Splitst het verschil tussen begroting (0) en werkelijkheid (1) in prijs, volume en mix, over alle rijen samen. Bij lasten is een positief verschil een nadeel.
 * @customfunction VERSCHIL
 * @param tarief0 Begroot tarief in euro per eenheid.
 * @param volume0 Begroot volume.
 * @param tarief1 Werkelijk tarief in euro per eenheid.
 * @param volume1 Werkelijk volume.
 * @param [methode] klassiek of symmetrisch; leeg is klassiek.
 * @param [eenheid] Eenheid van elk volume; volume en mix worden per eenheid bepaald.
 * @returns Prijs, volume, mix en totaal in euro.
 */
export function verschil(
  tarief0: any[][],
  volume0: any[][],
  tarief1: any[][],
  volume1: any[][],
  methode?: any[][],
  eenheid?: any[][],
): any[][] {
  return metFoutInCel(() => {
    const regels = leesReeks({ tarief0, volume0, tarief1, volume1, eenheid }, (cel) => ({
      tarief0: leesOptioneel(cel('tarief0'), 'tarief0') ?? 0,
      volume0: leesHoeveelheid(cel('volume0'), 'volume0'),
      tarief1: leesOptioneel(cel('tarief1'), 'tarief1') ?? 0,
      volume1: leesHoeveelheid(cel('volume1'), 'volume1'),
      eenheid: leesEenheid(cel('eenheid')),
    }));
    const { prijs, volume, mix, totaal } = splitsVerschil(
      regels,
      leesKeuzeOfLeeg(enkeleCel(methode, 'methode'), 'methode', VERSCHILMETHODEN),
    );
    return [[prijs, volume, mix, totaal].map(toEuros)];
  });
}

/** Units are the same whatever their capitals; blank, or the 0 that may stand for it, is a unit of its own. */
function leesEenheid(cel: Celwaarde): string {
  return cel === 0 ? '' : naamsleutel(leesTekst(cel, 'eenheid'));
}
