import { TABELNAMEN, type Tabelnaam, type Tabelschema } from '../schema';

export const ACTIES = ['wijzig', 'voeg toe', 'vervalt'] as const;
export type Actie = (typeof ACTIES)[number];

/** What no scenario changes: its own list, what happened, and what was decided and written about it. */
const BUITEN_SCENARIOS: ReadonlySet<Tabelnaam> = new Set([
  'tblScenarios',
  'tblRealisatie',
  'tblBegroting',
  'tblBegrotingswijzigingen',
  'tblReserves',
  'tblNotateksten',
  'tblNotas',
  'tblVastgelegd',
]);

/** The tables that a scenario can differ in. */
export const WIJZIGBAAR = TABELNAMEN.filter((naam) => !BUITEN_SCENARIOS.has(naam));

export const tblScenarios: Tabelschema<'tblScenarios'> = {
  naam: 'tblScenarios',
  blad: 'Scenarios',
  // Rows are differences, not things with a name; the same cell twice is a fault of the scenario.
  sleutel: [],
  toelichting: 'Een scenario is een lijst verschillen met de tabellen; de tabellen zelf blijven zoals ze zijn.',
  kolommen: [
    { kop: 'scenario', soort: 'sleutel', verplicht: true, hulp: 'Naam van het scenario.' },
    { kop: 'actie', soort: 'keuze', keuzes: ACTIES, verplicht: true, hulp: 'wijzig, voeg toe of vervalt.' },
    {
      kop: 'tabel',
      soort: 'keuze',
      keuzes: WIJZIGBAAR,
      verplicht: true,
      hulp: 'De tabel waarin iets verandert.',
    },
    {
      kop: 'sleutel',
      soort: 'tekst',
      verplicht: true,
      hulp: 'De sleutel van de rij; bij meer sleutelkolommen met | ertussen: regel|gemeente|jaar.',
    },
    { kop: 'kolom', soort: 'tekst', verplicht: true, hulp: 'De kolom die verandert; niet nodig bij vervalt.' },
    { kop: 'waarde', soort: 'vrij', verplicht: true, hulp: 'De nieuwe waarde; leeg maken: typ leeg.' },
    { kop: 'toelichting', soort: 'vrij', hulp: 'Waarom.' },
    { kop: 'actief', soort: 'keuze', keuzes: ['ja', 'nee'], hulp: 'nee: dit verschil doet niet mee. Leeg is ja.' },
  ],
};
