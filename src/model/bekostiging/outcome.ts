import { noteerVolumeafspraak, volumeafspraak } from '../afspraken/volumeafspraak';
import { Domeinfout } from '../fouten';
import { difference, toCents } from '../geld';
import type { Termen } from '../termen';
import { VOLUMEAFSPRAAK, type Bekostigingsvorm } from './vorm';

export const STANDAARD_ONDERGRENS = 0;
export const STANDAARD_DOEL = 1;
export const STANDAARD_BONUS = 0;

/** Outcome: a price per client of which a share is paid only as far as the agreed result is reached. */
export const outcome: Bekostigingsvorm = {
  naam: 'outcome',
  nodig: ['prijs', 'clienten', 'score', 'resultaatdeel'],
  optioneel: ['ondergrens', 'doel', 'bonus', 'plafond', ...VOLUMEAFSPRAAK],
  volumeterm: 'clienten',

  subtotaal(termen, noteer) {
    const { prijs = 0, clienten = 0, resultaatdeel = 0 } = termen;
    const vastDeel = difference(1, resultaatdeel);
    noteer?.('basis', toCents(prijs * vastDeel * clienten), { code: 'vastDeel', prijs, resultaatdeel, clienten });

    const afspraak = volumeafspraak(clienten, termen);
    const { tellend, gegarandeerd } = afspraak;
    const zonderResultaat = prijs * vastDeel * (tellend + gegarandeerd);
    if (noteer) noteerVolumeafspraak(noteer, toCents(zonderResultaat), clienten, termen, afspraak);

    const factor = resultaatfactor(termen);
    const bedrag = toCents(zonderResultaat + prijs * resultaatdeel * factor * tellend);
    if (noteer && resultaatdeel > 0) {
      const { score = 0, ondergrens = STANDAARD_ONDERGRENS, doel = STANDAARD_DOEL, bonus = STANDAARD_BONUS } = termen;
      noteer('resultaat', bedrag, {
        code: 'resultaat',
        prijs,
        resultaatdeel,
        score,
        ondergrens,
        doel,
        bonus,
        factor,
        clienten: tellend,
      });
    }
    return { bedrag, vast: toCents(prijs * vastDeel * gegarandeerd), garantieprijs: prijs * vastDeel };
  },
};

/**
 * How much of the result share is earned: nothing at the lower bound, all of it at the target, in proportion
 * between them, and at most the bonus above it.
 */
export function resultaatfactor(termen: Termen): number {
  const { score = 0, ondergrens = STANDAARD_ONDERGRENS, doel = STANDAARD_DOEL, bonus = STANDAARD_BONUS } = termen;
  if (doel <= ondergrens) throw new Domeinfout('doelNietBovenOndergrens', { doel, ondergrens });
  const behaald = difference(score, ondergrens) / difference(doel, ondergrens);
  return Math.min(Math.max(behaald, 0), 1 + bonus);
}
