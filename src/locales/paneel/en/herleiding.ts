import type { HERLEIDING_NL } from '../nl/herleiding';

export const HERLEIDING_EN: typeof HERLEIDING_NL = {
  herleiding: {
    kruimels: 'Part of',
    stappen: 'Steps',
    wordt: (bedrag) => `becomes ${bedrag}`,
    perGemeente: 'Per gemeente',
    waar: 'Where the figures stand',
    waarUitleg: 'Choose a place to go to its cell.',
    wat: {
      contract: (naam) => `Contract line ${naam}`,
      levering: (naam) => (naam ? `Delivery ${naam}` : 'Delivery'),
      afspraak: (naam) => `Agreement ${naam}`,
      verschil: (naam) => (naam ? `Scenario: ${naam}` : 'Scenario'),
    },
    verdwenen: 'This is no longer in the tables.',
  },
};
