import type { MENU_NL } from '../nl/menu';
import { meervoud } from '../../taal';

export const MENU_EN: typeof MENU_NL = {
  menu: {
    open: 'More options',
    tabel: 'Add a table…',
    legVast: 'Freeze as values…',
    herbereken: 'Recalculate everything',
    diagnose: 'Copy diagnostics…',
  },

  tabelToevoegen: {
    kop: 'Add a table',
    uitleg:
      'It comes empty, on a sheet of its own. Formulas with BEK.VERGELIJK read it from now on; where such a formula stands inside ' +
      'another, add the table to it yourself.',
    keuze: 'Which table',
    voor: {
      tblUitgangspunten: 'Uitgangspunten: indexation, growth and what else the model rests on.',
      tblGemeenten: 'Gemeenten: who pays, with residents to share by.',
      tblSegmenten: 'Segmenten: the key by which each segment is shared.',
      tblContracten: 'Contracten: the lines, with how and what they are paid.',
      tblTarieven: 'Tarieven: prices that change otherwise than by indexation.',
      tblStaffels: 'Staffels: a tariff that depends on the volume, tier by tier.',
      tblCorridors: 'Corridors: costs of the provider that are settled around a target.',
      tblAfspraken: 'Afspraken: ceilings, minimum and maximum.',
      tblLeveringen: 'Leveringen: volumes per line, gemeente and year.',
      tblInstroom: 'Instroom: a volume that follows from clients who come and go.',
      tblVoorschotten: 'Voorschotten: what was paid in advance, to settle.',
      tblScenarios: 'Scenarios: differences from the tables.',
    },
    bevestig: 'Add',
    klaar: (blad, bladen) =>
      `The table is on the sheet ${blad}.${bladen.length === 0 ? '' : ` The comparison on ${bladen.join(' and ')} reads it too.`}`,
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
