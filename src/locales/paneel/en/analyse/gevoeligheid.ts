import type { GEVOELIGHEID_NL } from '../../nl/analyse/gevoeligheid';
import { euro, heleEuroMetTeken, procent } from '../../../taal';

export const GEVOELIGHEID_EN: typeof GEVOELIGHEID_NL = {
  kop: 'Sensitivity of the total',
  blad: 'Sensitivity',
  titel: (scenario, jaar, deel) => `What ${procent(deel)} more or less does to the total, ${scenario} ${jaar}`,
  procent: 'Each assumption plus or minus, in percent',
  aanname: 'Assumption',
  lager: (deel) => `${procent(deel)} lower`,
  hoger: (deel) => `${procent(deel)} higher`,
  totaalLager: (deel) => `Total at ${procent(deel)} lower`,
  totaalHoger: (deel) => `Total at ${procent(deel)} higher`,
  conclusie: (aanname, deel, lager, hoger) =>
    `What matters most: ${aanname.toLowerCase()}. ${[
      lager === undefined ? '' : `${procent(deel)} lower is ${heleEuroMetTeken(lager)}`,
      hoger === undefined ? '' : `${procent(deel)} higher is ${heleEuroMetTeken(hoger)}`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  geen: 'There is nothing to vary.',
  uitleg: (totaal) => `The total is ${euro(totaal)} now. One assumption changes at a time; a share does not go above 100%.`,
  zonder: (namen) => `Without effect: ${namen.join(', ').toLowerCase()}.`,
};
