import type { Vindplaats } from '../../../tables/vindplaatsen';

export const HERLEIDING_NL = {
  herleiding: {
    kruimels: 'Onderdeel van',
    stappen: 'Stappen',
    wordt: (bedrag: string) => `wordt ${bedrag}`,
    perGemeente: 'Per gemeente',
    waar: 'Waar de cijfers staan',
    waarUitleg: 'Kies een plaats om naar de cel te gaan.',
    wat: {
      contract: (naam: string) => `Contractregel ${naam}`,
      levering: (naam: string) => (naam ? `Levering ${naam}` : 'Levering'),
      afspraak: (naam: string) => `Afspraak ${naam}`,
      verschil: (naam: string) => (naam ? `Scenario: ${naam}` : 'Scenario'),
    } satisfies Record<Vindplaats['wat'], (naam: string) => string>,
    verdwenen: 'Dit onderdeel staat niet meer in de tabellen.',
  },
};
