import { STANDAARD_MEERPRIJS, tellendVolume } from '../afspraken/boven-maximum';
import { STANDAARD_GARANTIE } from '../afspraken/onder-minimum';
import { volumeafspraak } from '../afspraken/volumeafspraak';
import { Domeinfout } from '../fouten';
import { difference, toCents } from '../geld';
import type { Termen } from '../termen';
import { VOLUMEAFSPRAAK, type Bekostigingsvorm } from './vorm';

/** Paid on the result alone, unless agreed otherwise. */
export const STANDAARD_STARTDEEL = 0;
export const STANDAARD_TUSSENDEEL = 0;

/** Output: a price per trajectory, paid in parts at its start, halfway and when completed. */
export const output: Bekostigingsvorm = {
  naam: 'output',
  nodig: ['prijs', 'gestart', 'afgerond'],
  optioneel: ['startdeel', 'plafond', ...VOLUMEAFSPRAAK, 'tussentijds', 'tussendeel'],
  volumeterm: 'gestart',

  subtotaal(termen, noteer) {
    const { prijs = 0, gestart = 0, tussentijds = 0, afgerond = 0 } = termen;
    const { startdeel, tussendeel, einddeel } = delen(termen);
    const bedragBij = (start: number, tussen: number, eind: number) =>
      toCents(prijs * (startdeel * start + tussendeel * tussen + einddeel * eind));

    noteer?.('basis', bedragBij(gestart, tussentijds, afgerond), {
      code: 'trajecten',
      prijs,
      startdeel,
      gestart,
      tussendeel,
      tussentijds,
      einddeel,
      afgerond,
    });

    const { tellend, gegarandeerd } = volumeafspraak(gestart, termen);
    const tellendTussentijds = tellendVolume(tussentijds, termen);
    const tellendAfgerond = tellendVolume(afgerond, termen);
    const bedrag = bedragBij(tellend + gegarandeerd, tellendTussentijds, tellendAfgerond);
    const { minimum, maximum, garantie = STANDAARD_GARANTIE, meerprijs = STANDAARD_MEERPRIJS } = termen;
    if (minimum !== undefined || maximum !== undefined) {
      noteer?.('volumeafspraak', bedrag, {
        code: 'trajectenAfspraak',
        gestart,
        minimum,
        maximum,
        garantie,
        meerprijs,
        tellendGestart: tellend,
        tellendTussentijds,
        tellendAfgerond,
        gegarandeerd,
      });
    }
    return { bedrag, vast: toCents(prijs * startdeel * gegarandeerd), garantieprijs: prijs * startdeel };
  },
};

/** The three shares of the price; what start and tussen leave is for the end. */
function delen({ startdeel = STANDAARD_STARTDEEL, tussendeel = STANDAARD_TUSSENDEEL }: Termen) {
  const einddeel = difference(1, startdeel + tussendeel);
  if (einddeel < 0) throw new Domeinfout('delenBovenEen', { startdeel, tussendeel });
  return { startdeel, tussendeel, einddeel };
}
