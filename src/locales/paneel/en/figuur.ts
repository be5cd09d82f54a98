import type { FIGUUR_NL } from '../nl/figuur';

export const FIGUUR_EN: typeof FIGUUR_NL = {
  figuur: {
    weergave: 'View',
    grafiek: 'Chart',
    tabel: 'Table',
    laden: 'Loading the chart…',
    mislukt: 'The chart could not be loaded. The table shows the same figures.',
    schuif: (kop) => `${kop}: table, scrolls sideways`,
    acties: (kop) => `${kop}: take along`,
    opBlad: 'Put on a sheet',
    kopieerAfbeelding: 'Copy picture',
    kopieerTabel: 'Copy table',
    opBladGezet: 'Put on a new sheet.',
    afbeeldingGekopieerd: 'The picture is on the clipboard.',
    tabelGekopieerd: 'The table is on the clipboard.',
    afbeeldingMislukt: 'No picture could be made of this chart. Put it on a sheet and copy it there.',
    tabelMislukt: 'Copying is not allowed here. Put the chart on a sheet and copy the figures there.',
    zelfKopieren: 'Picture',
    zelfKopierenUitleg: 'Excel does not let the pane copy a picture here. Right-click it and choose Copy image, or save it.',
    bewaar: 'Save as a file',
  },
};
