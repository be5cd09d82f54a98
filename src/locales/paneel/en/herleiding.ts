import type { HERLEIDING_NL } from '../nl/herleiding';

export const HERLEIDING_EN: typeof HERLEIDING_NL = {
  herleiding: {
    kruimels: 'Part of',
    stappen: 'Steps',
    wordt: (bedrag) => `becomes ${bedrag}`,
    perGemeente: 'Per gemeente',
    afrekening: {
      kop: 'Settlement',
      perGemeente: 'Settlement per gemeente',
      uitleg: (recht, voorschot) => `to be paid ${recht} less advances ${voorschot}`,
      soort: {
        nabetaling: 'Still to be paid to the provider',
        terugvordering: 'To be paid back by the provider',
        vereffend: 'Settled',
      },
    },
    waar: 'Where the figures stand',
    waarUitleg: 'Choose a place to go to its cell.',
    wat: {
      contract: (naam) => `Contract line ${naam}`,
      levering: (naam) => (naam ? `Delivery ${naam}` : 'Delivery'),
      afspraak: (naam) => `Agreement ${naam}`,
      staffel: (naam) => `Staffel, tier ${naam}`,
      corridor: (naam) => `Cost corridor, band ${naam}`,
      voorschot: (naam) => `Advance ${naam}`,
      verschil: (naam) => (naam ? `Scenario: ${naam}` : 'Scenario'),
    },
    verdwenen: 'This is no longer in the tables.',
  },
};
