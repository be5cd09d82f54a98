import type { START_NL } from '../nl/start';
import { getal } from '../../taal';

export const START_EN: typeof START_NL = {
  start: {
    kop: 'What does the same care cost when it is paid for differently?',
    uitleg:
      'Bekostigingskompas compares ways of paying for Dutch youth care (Jeugdwet) and social support (Wmo), per segment, ' +
      'against budget ceilings and volume agreements. The model lives in ordinary Excel tables in this workbook.',
    voorbeelden: {
      'midden-holland': {
        naam: 'Example: Midden-Holland 2025',
        uitleg:
          'A region of five gemeenten: nine segments, about € 110 million a year, 2025 to 2029, with ceilings, volume agreements ' +
          'and five scenarios.',
      },
      westerkwartier: {
        naam: 'Example: Westerkwartier 2020',
        uitleg: 'Eight products under two acts, with ceilings, volume agreements and three scenarios to try things on.',
      },
      medemblik: {
        naam: 'Example: Medemblik 2017',
        uitleg: 'Claims up to September: what is still to come, a forecast for the autumn report, and how it agrees with the ledger.',
      },
    },
    leeg: 'Empty workbook',
    leegUitleg: 'The same tables, empty, with pick lists and an example row that is easy to delete.',
    watErBijkomt:
      'New sheets are added, one per table, and a sheet Vergelijking. Existing sheets and cells stay as they are; if a name is ' +
      'already taken, you are told so and nothing is written.',
    privacy: 'Everything is calculated on this computer. Nothing leaves it.',
    bezig: 'Putting the sheets in place…',
    gevonden: 'This workbook holds a model',
    gevondenUitleg: 'The comparison calculates with these tables and follows what changes in them.',
    tabellen: 'Tables of the model',
    blad: (naam) => `sheet ${naam}`,
    naarVergelijking: 'To the comparison',
  },

  keuze: {
    kop: 'Which table belongs to the model?',
    uitleg: (tabel, aantal) =>
      `${getal(aantal)} tables could be ${tabel}. Choose the one to calculate with; the choice is kept in the workbook.`,
    kandidaat: (tabelnaam, blad) => `${tabelnaam} on sheet ${blad}`,
    kies: 'Use this table',
  },
};
