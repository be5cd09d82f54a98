import { euro, heleEuroMetTeken, procent } from '../../../taal';

export const GEVOELIGHEID_NL = {
  kop: 'Gevoeligheid van het totaal',
  blad: 'Gevoeligheid',
  titel: (scenario: string, jaar: number, deel: number) => `Wat ${procent(deel)} meer of minder doet met het totaal, ${scenario} ${jaar}`,
  procent: 'Elke aanname plus of min, in procent',
  aanname: 'Aanname',
  lager: (deel: number) => `${procent(deel)} lager`,
  hoger: (deel: number) => `${procent(deel)} hoger`,
  totaalLager: (deel: number) => `Totaal bij ${procent(deel)} lager`,
  totaalHoger: (deel: number) => `Totaal bij ${procent(deel)} hoger`,
  conclusie: (aanname: string, deel: number, lager: number | undefined, hoger: number | undefined) =>
    `Het meest maakt uit: ${aanname.toLowerCase()}. ${[
      lager === undefined ? '' : `${procent(deel)} lager is ${heleEuroMetTeken(lager)}`,
      hoger === undefined ? '' : `${procent(deel)} hoger is ${heleEuroMetTeken(hoger)}`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  geen: 'Er is niets om te variëren.',
  uitleg: (totaal: number) => `Het totaal is nu ${euro(totaal)}. Eén aanname verandert tegelijk; een aandeel gaat niet boven 100%.`,
  zonder: (namen: readonly string[]) => `Zonder gevolg: ${namen.join(', ').toLowerCase()}.`,
};
