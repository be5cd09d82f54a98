import type { EERSTE_STAPPEN_NL } from '../nl/eerste-stappen';

export const EERSTE_STAPPEN_EN: typeof EERSTE_STAPPEN_NL = {
  eersteStappen: {
    naam: 'First steps',
    stap: (nummer, aantal) => `First steps · ${nummer} of ${aantal}`,
    stappen: [
      {
        titel: 'Change a cell',
        tekst: 'The model stands in ordinary tables. Type another volume: the formulas on the sheets and the amounts below follow at once.',
      },
      {
        titel: 'Ask an amount how it came about',
        tekst: 'Choose an amount with a dotted line. You see every step, what a ceiling or agreement makes of it, and in which cells it stands.',
      },
      {
        titel: 'Think of something else',
        tekst: 'A scenario is a list of differences. The tables stay as they are; the comparison shows what it costs instead, and whom.',
      },
    ],
    naarCel: 'To the cell',
    naarScenarios: 'To scenarios',
    volgende: 'Next',
    klaar: 'Get started',
    sluiten: 'Close first steps',
  },
};
