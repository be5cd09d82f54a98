import type { PANEEL_NL } from './paneel.nl';
import { euro, getal, procent } from './taal';

export const PANEEL_EN: typeof PANEEL_NL = {
  naam: 'Bekostigingskompas',
  tabbladen: { vergelijking: 'Comparison', controles: 'Checks', start: 'Start' },

  algemeen: {
    laden: 'Reading the model…',
    opnieuw: 'Try again',
    bezig: 'Busy',
    sluiten: 'Close',
    annuleren: 'Cancel',
    onderdelen: 'Sections',
  },

  start: {
    kop: 'What does the same care cost when it is paid for differently?',
    uitleg:
      'Bekostigingskompas compares ways of paying for Dutch youth care (Jeugdwet) and social support (Wmo), per segment, ' +
      'against budget ceilings and volume agreements. The model lives in ordinary Excel tables in this workbook.',
    voorbeeld: 'Example: Westerkwartier 2020',
    voorbeeldUitleg: 'Eight products under two acts, with ceilings, volume agreements and three scenarios to try things on.',
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

  vergelijking: {
    jaar: 'Year',
    scenarios: 'Scenarios',
    segmenten: 'Per segment',
    regels: 'Contract lines',
    scenario: 'Scenario',
    teBetalen: 'To be paid',
    plafond: 'Ceiling',
    status: 'Status',
    weergave: 'View',
    grafiek: 'Chart',
    tabel: 'Table',
    grafiekLaden: 'Loading the chart…',
    nietVergoed: 'Not paid',
    grafiekUitleg: 'Whole euros; the table shows the same amounts to the cent.',
    grafiekMislukt: 'The chart could not be loaded. The table shows the same amounts.',
    tabelUitleg: 'To be paid per segment and scenario, against ceiling and volume agreement',
    meer: (bedrag) => `${euro(bedrag)} more than base`,
    minder: (bedrag) => `${euro(bedrag)} less than base`,
    gelijk: 'equal to base',
    onvergoed: (bedrag) => `${euro(bedrag)} not paid`,
    onvolledig: 'Cannot be calculated while a line has an error',
    benutting: (fractie, plafond) => `${procent(fractie)} of ${euro(plafond)}`,
    zonderBenutting: (plafond) => `ceiling ${euro(plafond)}`,
    ruimte: (bedrag) => `${euro(bedrag)} left`,
    tekort: (bedrag) => `${euro(bedrag)} over the ceiling`,
    openHerleiding: (naam, bedrag) => `${bedrag}, how ${naam} is made up`,
    leegKop: 'Nothing to compare yet',
    leegUitleg: 'Fill in contract lines in tblContracten and deliveries in tblLeveringen; the comparison then appears here.',
    vorm: {
      inspanning: 'per effort (P×Q)',
      taakgericht: 'lump sum for a task',
      output: 'per trajectory',
      outcome: 'by outcome',
      beschikbaarheid: 'for availability',
      populatie: 'per head of population',
      maatwerk: 'formula of its own',
    },
    plafondstatus: {
      binnen: 'Within ceiling',
      'let op': 'Attention: near ceiling',
      overschrijding: 'Over ceiling',
      'geen plafond': 'No ceiling',
    },
    volumestatus: {
      'onder minimum': 'Under minimum',
      binnen: 'Volume within agreement',
      'boven maximum': 'Over maximum',
    },
    minimum: 'Minimum',
    volume: 'Volume',
    maximum: 'Maximum',
    hoeveelheid: (aantal, eenheid) => (eenheid ? `${getal(aantal)} ${eenheid}` : getal(aantal)),
  },

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

  controles: {
    kop: 'Checks',
    uitleg: 'What does not fit in the tables. Choose one to go to its cell.',
    alles: 'All is well',
    allesUitleg: 'Nothing was found in the tables that does not fit.',
    ernst: { fout: 'Error', waarschuwing: 'Attention' },
    plaats: (adres, tabel, kolom) => (kolom === undefined ? `${adres} · ${tabel}` : `${adres} · ${tabel}, column ${kolom}`),
    scenario: (naam) => `scenario ${naam}`,
    aantal: (fouten, waarschuwingen) =>
      [plural(fouten, 'error', 'errors'), plural(waarschuwingen, 'warning', 'warnings')]
        .filter((part) => part !== '')
        .join(' and '),
  },

  menu: {
    open: 'More options',
    legVast: 'Freeze as values…',
    herbereken: 'Recalculate everything',
    diagnose: 'Copy diagnostics…',
  },

  legVast: {
    kop: 'Freeze formulas as values?',
    uitleg:
      'Every formula with a Bekostigingskompas function (BEK.…) is replaced by the value it shows now. A colleague without the ' +
      'add-in then sees the same figures, but those cells no longer recalculate.',
    tip: 'The tables of the model and other formulas stay as they are. Keep a copy of the workbook first if you need one.',
    bevestig: 'Freeze',
    klaar: (aantal, bladen) =>
      aantal === 0
        ? 'There are no Bekostigingskompas formulas in this workbook.'
        : `${plural(aantal, 'formula', 'formulas')} frozen as values on ${bladen.join(', ')}.`,
  },

  herberekenen: { klaar: 'All formulas have been recalculated.' },

  diagnose: {
    kop: 'Diagnostics',
    uitleg: 'For the help desk: versions and the last errors. No figures from the workbook are included.',
    tekst: 'Text of the diagnostics',
    kopieer: 'Copy',
    gekopieerd: 'Copied.',
    zelfKopieren: 'Copying is not allowed here. The text is selected: copy it with Ctrl+C.',
    talen: (excel, werkmap) => `Language: Excel ${excel}, workbook ${werkmap}`,
    vereisten: 'Supported',
    fout: { lezen: 'Error while reading', volgen: 'Error while following', schrijven: 'Error while writing' },
  },

  fout: {
    lezen: 'The model could not be read.',
    volgen: 'Changes in the workbook are not followed by themselves now.',
    schrijven: 'That did not work.',
    scherm: 'This screen could not be shown.',
  },

  aankondiging: {
    berekend: 'Recalculated.',
    scenario: (naam, bedrag) => `${naam} ${euro(bedrag)}.`,
  },
};

function plural(count: number, one: string, more: string): string {
  return count === 0 ? '' : `${getal(count)} ${count === 1 ? one : more}`;
}
