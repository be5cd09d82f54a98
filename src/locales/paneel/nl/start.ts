import type { Voorbeeldnaam } from '../../../tables/voorbeelden';
import { getal } from '../../taal';

export const START_NL = {
  start: {
    kop: 'Wat kost dezelfde zorg bij een andere bekostiging?',
    uitleg:
      'Bekostigingskompas vergelijkt bekostigingsvormen voor Jeugdwet en Wmo, per segment, tegen budgetplafond en ' +
      'volumeafspraken. Het model staat in gewone Excel-tabellen in deze werkmap.',
    voorbeelden: {
      'midden-holland': {
        naam: 'Voorbeeld: Midden-Holland 2025',
        uitleg:
          'Een regio van vijf gemeenten: negen segmenten, ongeveer € 110 miljoen per jaar, 2025 tot en met 2029, met plafonds, ' +
          'volumeafspraken en vijf scenario’s.',
      },
      westerkwartier: {
        naam: 'Voorbeeld: Westerkwartier 2020',
        uitleg: 'Acht producten uit twee wetten, met plafonds, volumeafspraken en drie scenario’s om mee te oefenen.',
      },
      medemblik: {
        naam: 'Voorbeeld: Medemblik 2017',
        uitleg: 'Declaraties tot en met september: wat nog te ontvangen is, een prognose voor de herfstnota, en de aansluiting op het grootboek.',
      },
    } satisfies Record<Voorbeeldnaam, { naam: string; uitleg: string }>,
    leeg: 'Lege werkmap',
    leegUitleg: 'Dezelfde tabellen, leeg, met keuzelijsten en een voorbeeldrij die eenvoudig weg kan.',
    watErBijkomt:
      'Er komen nieuwe bladen bij, één per tabel, en een blad Vergelijking. Aan bestaande bladen en cellen verandert niets; ' +
      'is een naam al in gebruik, dan volgt een melding en wordt niets geschreven.',
    privacy: 'Alles wordt op deze computer berekend. Er gaat niets naar buiten.',
    bezig: 'De bladen worden neergezet…',
    gevonden: 'Deze werkmap bevat een model',
    gevondenUitleg: 'De vergelijking rekent met deze tabellen en volgt wat daarin verandert.',
    tabellen: 'Tabellen van het model',
    blad: (naam: string) => `blad ${naam}`,
    naarVergelijking: 'Naar de vergelijking',
  },

  keuze: {
    kop: 'Welke tabel hoort bij het model?',
    uitleg: (tabel: string, aantal: number) =>
      `Er zijn ${getal(aantal)} tabellen die ${tabel} kunnen zijn. Kies de tabel waarmee gerekend wordt; de keuze wordt in de werkmap bewaard.`,
    kandidaat: (tabelnaam: string, blad: string) => `${tabelnaam} op blad ${blad}`,
    kies: 'Deze tabel gebruiken',
  },
};
