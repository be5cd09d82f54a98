import type { Bestandsfouten, Bestandssoort } from '../../model/fouten/bestand';
import type { Zinnen } from '../foutzinnen';
import { getal } from '../taal';

const SOORTEN: Record<Bestandssoort, string> = {
  pdf: 'a pdf',
  xls: 'an Excel file from before 2007 (.xls) or a workbook with a password',
  ods: 'a LibreOffice sheet (.ods)',
  beeld: 'an image',
  document: 'a text document',
  archief: 'a zip file or another Office document',
  webpagina: 'a web page or xml',
  onbekend: 'no text',
};

export const BESTAND_EN: Zinnen<Bestandsfouten> = {
  bestandLeeg: () => 'The file is empty. Make the export again.',
  bestandSoort: ({ soort }) => `This looks like ${SOORTEN[soort]}. Choose a text file with columns (.csv or .txt) or an Excel workbook (.xlsx).`,
  aanhalingsteken: ({ regel }) =>
    `On or after line ${getal(regel)} a quotation mark (") opens that closes nowhere. Close it, or make the export again.`,
  bestandVeranderd: () =>
    'The file changed or moved while it was being read; nothing was taken from it. Wait until it is finished and choose it again.',
  bestandBeschadigd: () => 'The file is incomplete or damaged; nothing was taken from it. Open it in Excel, save it again and choose it once more.',
  bestandTeGroot: ({ megabytes, hoogste }) =>
    `This workbook has ${getal(megabytes)} MB; up to ${getal(hoogste)} MB reads well. Save the sheet as .csv, which may be of any length.`,
  geenKoprij: () =>
    'No header row was found: a row of names above rows with amounts or dates. Put the names of the columns above the data. ' +
    'If it holds names only and no data, make the export again.',
  burgerservicenummers: ({ kolom }) =>
    `The column "${kolom}" seems to hold citizen service numbers (eight or nine digits that pass their check). Not one value was kept. ` +
    `Make the export again without "${kolom}": adding up does not need it.`,
  namenEnGeboortedata: ({ naamkolom, datumkolom }) =>
    `The columns "${naamkolom}" and "${datumkolom}" seem to hold names and birth dates of persons. Not one value was kept. ` +
    'Make the export again without those columns: adding up does not need them.',
  teVeelSommen: ({ regel, hoogste }) =>
    `By line ${getal(regel)} there are more than ${getal(hoogste)} combinations of product, gemeente and months. ` +
    'Choose another column for the product or the gemeente.',
  teVeelNamen: ({ waarde, hoogste }) =>
    `With "${waarde}" there are more than ${getal(hoogste)} different names in one column. Choose another column for the product or the gemeente.`,
};
