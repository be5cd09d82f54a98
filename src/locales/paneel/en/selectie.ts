import type { SELECTIE_NL } from '../nl/selectie';

export const SELECTIE_EN: typeof SELECTIE_NL = {
  selectie: {
    naam: 'Follows the selection',
    uitleg: 'Select a row in Contracten, Leveringen or Afspraken',
    opbouw: 'How the selected row is made up',
    metBedrag: (naam, bedrag) => `${naam} · ${bedrag}`,
    metFout: (naam) => `${naam} · error`,
    zonderBedrag: (naam) => `${naam} · no amount`,
    nietInScenario: 'This row has no amount in this scenario: the line does not run then, or lapses.',
    stop: 'Stop following the selection',
    volg: 'Follow the selection in the sheet',
  },
};
