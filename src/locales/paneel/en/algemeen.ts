import type { ALGEMEEN_NL } from '../nl/algemeen';
import { DATUMS } from '../../datums';
import { euro, meervoud } from '../../taal';

export const ALGEMEEN_EN: typeof ALGEMEEN_NL = {
  naam: 'Bekostigingskompas',
  tabbladen: { vergelijking: 'Comparison', scenarios: 'Scenarios', analyse: 'Analysis', realisatie: 'Claims', prognose: 'Forecast', nota: 'Report', controles: 'Checks', start: 'Start' },

  datums: DATUMS.en,

  algemeen: {
    laden: 'Reading the model…',
    opnieuw: 'Try again',
    bezig: 'Busy',
    sluiten: 'Close',
    annuleren: 'Cancel',
    onderdelen: 'Sections',
    meerOnderdelen: (aantal) => meervoud(aantal, 'more section', 'more sections'),
    schermLaden: 'Loading this section…',
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
