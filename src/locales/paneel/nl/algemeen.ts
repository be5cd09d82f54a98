import { DATUMS } from '../../datums';
import { euro, meervoud } from '../../taal';

export const ALGEMEEN_NL = {
  naam: 'Bekostigingskompas',
  tabbladen: { vergelijking: 'Vergelijking', scenarios: 'Scenario’s', analyse: 'Analyse', realisatie: 'Realisatie', prognose: 'Prognose', nota: 'Nota', controles: 'Controles', start: 'Start' },

  datums: DATUMS.nl,

  algemeen: {
    laden: 'Model wordt gelezen…',
    opnieuw: 'Opnieuw proberen',
    bezig: 'Bezig',
    sluiten: 'Sluiten',
    annuleren: 'Annuleren',
    onderdelen: 'Onderdelen',
    meerOnderdelen: (aantal: number) => `Nog ${meervoud(aantal, 'onderdeel', 'onderdelen')}`,
    schermLaden: 'Onderdeel wordt geladen…',
  },

  fout: {
    lezen: 'Het model kon niet worden gelezen.',
    volgen: 'Wijzigingen in de werkmap worden nu niet vanzelf gevolgd.',
    schrijven: 'Dat is niet gelukt.',
    scherm: 'Dit scherm kon niet worden getoond.',
  },

  aankondiging: {
    berekend: 'Opnieuw berekend.',
    scenario: (naam: string, bedrag: number) => `${naam} ${euro(bedrag)}.`,
  },
};
