import type { DECLARATIES_NL } from '../nl/declaraties';
import { DATUMS } from '../../datums';
import { euro, getal, meervoud } from '../../taal';

const { maandnaam } = DATUMS.en;

const MB = 1_000_000;

export const DECLARATIES_EN: typeof DECLARATIES_NL = {
  declaraties: {
    kop: 'Read claims',
    uitleg:
      'Choose an export of the claims, of any size. The file is added up on this computer by contract line, gemeente and month. ' +
      'Only those sums go into the workbook, and only once you have seen them.',
    kies: 'Choose a file',
    sleep: 'or drag it here',
    soorten: '.csv, .txt or .xlsx',
    privacy: 'The file goes nowhere. Citizen service numbers, and names with birth dates, are refused before anything of them is kept.',
    verkent: 'Looking at the beginning of the file…',
    defect: (bericht) => `Reading stopped unexpectedly and nothing was taken over. Choose the file again. (${bericht})`,
    nietGelezen: 'This file was not read',

    kolommen: 'What is where?',
    vorm: (vindplaats, bytes) =>
      `${vindplaats.soort === 'tekst' ? `text (${vindplaats.codering})` : 'Excel workbook'}, ${bytes < MB / 10 ? `${getal(Math.ceil(bytes / 1000))} kB` : `${getal(Math.round(bytes / MB * 10) / 10)} MB`}`,
    blad: 'Sheet',
    scheidingsteken: 'Between the columns is',
    teken: (teken) => ({ ';': 'a semicolon ;', ',': 'a comma ,', '\t': 'a tab', '|': 'a bar |' })[teken] ?? teken,
    voorbeeld: (aantal) => `The first ${meervoud(aantal, 'row', 'rows')}, as read:`,
    rollen: {
      product: { naam: 'Product', hulp: 'Product code or regel, as in tblContracten.' },
      gemeente: { naam: 'Gemeente', hulp: 'A column, or one gemeente for the whole file.' },
      leveringsmaand: { naam: 'Month of delivery', hulp: 'The month, or a date in the month, in which the care was delivered.' },
      declaratiemaand: { naam: 'Month of claiming', hulp: 'When the claim came in: a column, or one month for the whole file.' },
      volume: { naam: 'Volume', hulp: 'May be missing.' },
      bedrag: { naam: 'Amount', hulp: 'What was claimed; a credit is negative.' },
      debetcredit: { naam: 'Debit or credit', hulp: 'Only where D and C have a column of their own: a C counts as negative.' },
    },
    geenKolom: 'None',
    uitKolom: 'From column',
    overal: 'The same everywhere',
    maand: maandnaam,
    decimaal: 'Decimals follow',
    bedragIn: 'Amounts are in',
    inEuro: 'euros',
    inCent: 'eurocents: 1250 is 12.50',
    volumeIn: 'Volume is in',
    volumeInHulp: 'Time is converted to the volume-eenheid of the line.',
    zoalsRegel: 'the unit of the line',
    tijdeenheid: (eenheid) => EENHEDEN[eenheid] ?? eenheid,
    kiesEen: 'Choose…',
    komma: 'a comma: 1.234,56',
    punt: 'a point: 1,234.56',
    decimaalOnzeker: 'The numbers do not tell: 1.234 may be a thousand, or a little more than one.',
    nogKiezen: (wat) => `Still to choose: ${wat.map((naam) => ONTBREKEND[naam]).join(', ')}.`,
    tel: 'Add up',
    anderBestand: 'Another file',

    telt: (naam, regels) => `${naam}: ${getal(regels)} lines added up…`,
    teltLabel: 'How far the file has been read',
    stop: 'Stop',

    controle: (naam) => `What is in ${naam}`,
    inBestand: 'In the file',
    binnen: 'Will be read',
    buiten: 'Stays out',
    regels: 'Lines',
    volume: 'Volume',
    bedrag: 'Amount',
    uitCenten: (bedrag) => `Amounts in eurocents: ${getal(bedrag)} cents in the file, which is ${euro(bedrag)}.`,
    omgerekend: (bestand, eenheid, werkmap) =>
      `Volume converted: ${getal(bestand)} in ${EENHEDEN[eenheid] ?? eenheid} in the file, ${getal(werkmap)} in the units of the lines.`,
    credits: ({ regels, bedrag, stand }) => {
      const samen = `${meervoud(regels, 'credit', 'credits')} of ${euro(bedrag)} in all ${regels === 1 ? 'is' : 'are'} set off against the claims of the same months.`;
      if (!stand) return `${samen} There are too many different amounts to see which of them were claimed again.`;
      const { paren, zonder, bedragZonder } = stand;
      const gepaard =
        paren === 0
          ? 'None of them stands against a claim of the same amount.'
          : `${meervoud(paren, 'stands', 'stand')} against a claim of the same amount for the same product, gemeente and month of delivery, together ${euro(0)}.`;
      return zonder === 0 ? `${samen} ${gepaard}` : `${samen} ${gepaard} ${meervoud(zonder, 'has', 'have')} none and ${zonder === 1 ? 'takes' : 'take'} ${euro(bedragZonder)} off the total.`;
    },
    namen: {
      regels: {
        kop: 'Unknown products',
        uitleg: 'These products are no regel or productcode in tblContracten. Choose the line they belong to; the choice is remembered.',
      },
      gemeenten: {
        kop: 'Unknown gemeenten',
        uitleg: 'These gemeenten are not in tblGemeenten. Choose which is meant; the choice is remembered.',
      },
    },
    omvang: (regels, bedrag, vermoeden) =>
      `${meervoud(regels, 'line', 'lines')}, ${bedrag}${vermoeden === undefined ? '' : `. Perhaps ${vermoeden}?`}`,
    nogOnbekend: 'Not known yet: stays out',
    nietInlezen: 'Leave out on purpose',
    meerNamen: (aantal) => `And ${getal(aantal)} more. Is the chosen column right?`,
    buitenUitleg: 'Choose a reason to see where it stands. What should count after all is mended in the file; then read it again.',
    aantalRegels: (aantal) => meervoud(aantal, 'line', 'lines'),
    zonderBedrag: (aantal) => `${getal(aantal)} without a readable amount`,
    opRegel: (regel, waarde) => `line ${regel}${waarde === '' ? '' : `: ${waarde}`}`,
    redenen: {
      leeg: 'Empty lines',
      totaalregel: 'Totals: they add up other lines',
      kolommen: 'Another number of columns than the header row',
      product: 'Without a product',
      gemeente: 'Without a gemeente',
      leveringsmaand: 'Month of delivery is no month',
      declaratiemaand: 'Month of claiming is no month',
      volume: 'Volume is no number',
      bedrag: 'Amount is no number',
      debetcredit: 'Neither D nor C',
      productOnbekend: 'Product that is not in the model',
      productNiet: 'Product that you left out',
      gemeenteOnbekend: 'Gemeente that is not in the model',
      maandInToekomst: 'Month that is still to come',
      declaratieVoorLevering: 'Claimed before the care was delivered',
      eenheid: 'Line whose volume-eenheid is no unit of time',
    },
    bekendKop: {
      gelijk: 'These claims are in the workbook already',
      zelfdeBron: 'A file of this name was read before',
      overlap: 'Some of these are in the workbook already',
    },
    bekend: (bekend) => {
      if (bekend.soort === 'gelijk') return `Exactly the same ${meervoud(bekend.rijen, 'sum', 'sums')} came from ${bekend.bron || 'an unknown source'}. Adding them would count everything twice.`;
      if (bekend.soort === 'zelfdeBron') return `${meervoud(bekend.rijen, 'row comes', 'rows come')} from ${bekend.bron}, with other amounts.`;
      return `${meervoud(bekend.rijen, 'sum stands', 'sums stand')} there to the cent, from another file. Adding may count twice.`;
    },
    schrijfwijze: {
      niet: 'Do not read',
      vervang: 'Replace the old rows',
      voegToe: 'Add beside what is there',
    },
    zetNeer: (rijen) => (rijen === 0 ? 'Put into the workbook' : `Put ${meervoud(rijen, 'row', 'rows')} into the workbook`),
    terug: 'Back to the columns',
    klaar: (rijen, bedrag, bron) => `${meervoud(rijen, 'row', 'rows')} from ${bron} ${rijen === 1 ? 'is' : 'are'} in the workbook, ${euro(bedrag)} in all.`,
    naarTabel: 'to the table',
    nogEen: 'Another file',
  },
};

const EENHEDEN: Readonly<Record<string, string>> = { minuut: 'minutes', uur: 'hours', dagdeel: 'half days', etmaal: 'days and nights' };

const ONTBREKEND = {
  product: 'the product',
  gemeente: 'the gemeente',
  leveringsmaand: 'the month of delivery',
  declaratiemaand: 'the month of claiming',
  bedrag: 'the amount',
  decimaal: 'what comes before the decimals',
};
