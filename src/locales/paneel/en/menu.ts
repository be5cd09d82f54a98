import type { MENU_NL } from '../nl/menu';
import { meervoud } from '../../taal';

export const MENU_EN: typeof MENU_NL = {
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
        : `${meervoud(aantal, 'formula', 'formulas')} frozen as values on ${bladen.join(', ')}.`,
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
};
