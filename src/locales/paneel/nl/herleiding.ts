import type { Afrekening } from '../../../model/afspraken/voorschot';
import type { Vindplaats } from '../../../tables/vindplaatsen';

export const HERLEIDING_NL = {
  herleiding: {
    kruimels: 'Onderdeel van',
    stappen: 'Stappen',
    wordt: (bedrag: string) => `wordt ${bedrag}`,
    perGemeente: 'Per gemeente',
    afrekening: {
      kop: 'Afrekening',
      perGemeente: 'Afrekening per gemeente',
      uitleg: (recht: string, voorschot: string) => `te betalen ${recht} min voorschotten ${voorschot}`,
      soort: {
        nabetaling: 'Nabetaling aan de aanbieder',
        terugvordering: 'Terugvordering van de aanbieder',
        vereffend: 'Vereffend',
      } satisfies Record<Afrekening['soort'], string>,
    },
    waar: 'Waar de cijfers staan',
    waarUitleg: 'Kies een plaats om naar de cel te gaan.',
    wat: {
      contract: (naam: string) => `Contractregel ${naam}`,
      levering: (naam: string) => (naam ? `Levering ${naam}` : 'Levering'),
      afspraak: (naam: string) => `Afspraak ${naam}`,
      staffel: (naam: string) => `Staffel, trede ${naam}`,
      corridor: (naam: string) => `Kostencorridor, band ${naam}`,
      voorschot: (naam: string) => `Voorschot ${naam}`,
      verschil: (naam: string) => (naam ? `Scenario: ${naam}` : 'Scenario'),
    } satisfies Record<Vindplaats['wat'], (naam: string) => string>,
    verdwenen: 'Dit onderdeel staat niet meer in de tabellen.',
  },
};
