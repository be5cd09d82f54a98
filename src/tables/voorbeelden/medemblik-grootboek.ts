import { groepeer } from '../../model/groepeer';
import { eersteDagVanMaand } from '../../model/kalender';
import type { Celwaarde } from '../celwaarde';
import { declaraties, JANUARI, PEILMAAND } from './medemblik-declaraties';

/** Where the ledger says otherwise than the claims, one of each kind: assumptions, to see what the reconciliation finds. */
const AFWIJKINGEN: Readonly<Record<string, number>> = {
  // Booked a month later.
  [`JGD-VBL|${JANUARI + 5}`]: -18_250,
  [`JGD-VBL|${JANUARI + 6}`]: 18_250,
  // Half a cent on each of thirteen lines.
  [`WMO-HH|${JANUARI + 3}`]: 0.05,
  // The credit is not booked.
  [`JGD-AMB|${JANUARI + 7}`]: 9_600,
  // Unexplained.
  [`WMO-HH|${JANUARI + 8}`]: -4_312.5,
};

const DECLARATIEREGELS = 40;

/** The ledger of the months up to the herfstnota: the claims as they were booked, one product of it not at all. */
export function grootboek(): Record<string, Celwaarde>[] {
  const geboekt = declaraties().filter(
    ({ regel, declaratiemaand }) => regel !== 'WMO-BEG' && declaratiemaand >= JANUARI && declaratiemaand <= PEILMAAND,
  );
  const posten = groepeer(geboekt, ({ regel, declaratiemaand }) => `${regel}|${declaratiemaand}`);
  return [...posten].map(([naam, rijen]) => {
    const { regel, declaratiemaand } = rijen[0]!;
    return {
      bron: 'grootboek',
      regel,
      maand: eersteDagVanMaand(declaratiemaand),
      bedrag: rijen.reduce((som, { bedrag }) => som + bedrag, AFWIJKINGEN[naam] ?? 0),
      declaratieregels: DECLARATIEREGELS,
    };
  });
}
