import { DATUMS } from '../../datums';
import { getal, meervoud } from '../../taal';
import type { NOTA_NL } from '../nl/nota';

const { datumVanDag, maandnaam } = DATUMS.en;

export const NOTA_EN: typeof NOTA_NL = {
  nota: {
    kop: 'Spring and autumn report',
    nota: 'Report',
    soort: { lentenota: 'Spring', herfstnota: 'Autumn' },
    jaar: 'Year',
    voor: 'For',
    regio: 'The whole region',
    indeling: 'By',
    indelingen: { segment: 'Segment', taakveld: 'Taakveld', programma: 'Programma' },
    tekens: 'Signs',
    tekenstijl: { 'zonder teken': 'Unsigned, with V or N', 'baten plus': 'Income +, expenses −', effect: 'Difference by effect' },
    eenheid: 'Unit',
    eenheden: { euro: '€ × 1', duizend: '€ × 1.000' },

    concept: 'Draft: follows the tables',
    vastgelegdOp: (dag) => `Frozen on ${datumVanDag(dag)}`,
    zetOpBlad: 'Put on a sheet',
    legVast: 'Freeze…',
    legVastKop: (naam) => `Freeze ${naam}?`,
    legVastUitleg:
      'The amounts and sentences as they are now are kept in tblNotas with the date of today, and put on a new sheet as values. ' +
      'What changes in the tables afterwards no longer changes this report.',
    legVastTip: 'Changed your mind? Remove the rows of this report from tblNotas; it then follows the tables again.',
    bevestig: 'Freeze',

    tabel: 'Budget, forecast and difference',
    tabelUitleg: 'The budget as it stands, the forecast and the difference per line',
    naam: 'Name',
    begroting: 'Budget',
    prognose: 'Forecast',
    verschil: 'Difference',
    soorten: { lasten: 'Expenses', baten: 'Income', storting: 'Additions to reserves', onttrekking: 'Withdrawals from reserves' },
    totalen: { lasten: 'Total expenses', baten: 'Total income', storting: 'Total added', onttrekking: 'Total drawn' },
    saldo: 'Expenses less income',
    resultaat: 'Result',
    oordeel: { V: 'voordeel: better', N: 'nadeel: worse', '': '' },
    aard: { incidenteel: 'incidental', structureel: 'structural', gemengd: 'partly structural' },

    details: 'All amounts',
    primitief: 'Budget as first decided',
    wijzigingen: 'Changes',
    realisatie: 'Realised',
    nogTeOntvangen: 'Still to come',
    vervolg: (jaar) => `Effect in ${String(jaar)}`,
    aardKop: 'Incidental or structural',
    dekking: 'Cover',

    zin: 'Explanation',
    eigenZin: 'Your own sentence',
    nalezen: 'Read this sentence again: the amount or direction of the line has changed.',
    wijzig: (naam) => `Change the explanation of ${naam}`,
    wijzigKort: 'Change',
    bewaar: 'Save',
    terug: 'Back to the suggested sentence',

    brug: 'From budget to forecast',
    brugUitleg: 'Net expenses after reserves; up is worse',
    brugnaam: {
      primitief: 'Budget as first decided',
      wijzigingen: 'Changes of the budget',
      actueel: 'Budget as it stands',
      prijs: 'Price',
      indexatie: 'Indexation',
      volume: 'Volume',
      mix: 'Mix',
      'vast bedrag': 'Fixed amounts',
      volumeafspraak: 'Volume agreements',
      corridor: 'Corridors',
      resultaat: 'Agreements on results',
      plafond: 'Ceilings',
      overig: 'Not from contract lines',
      baten: 'Income',
      storting: 'Additions to reserves',
      onttrekking: 'Withdrawals from reserves',
      prognose: 'Forecast',
    },
    stap: 'Step',
    bedrag: 'Amount',
    na: 'After this step',
    stand: 'Level',
    nadeel: 'Worse',
    voordeel: 'Better',
    asVanaf: (bedrag) => `The bars begin at ${getal(bedrag)}; the table has the whole amounts.`,

    grondslagTip: 'The Forecast tab starts from the same choices. Another choice for both: tblUitgangspunten, rows prognosepatroon, naijlmethode, naijlniveau, prognose via contract.',
    grondslag: ({ peilmaand, patroon, methode, niveau, viaContract }) =>
      `Forecast from claims up to and including ${maandnaam(peilmaand)}: ${PATROON[patroon]}, late claims by ${METHODE[methode]}, estimated on ${NIVEAU[niveau]}${viaContract ? ', run through the contract' : ''}.`,
    later: (maand) =>
      `There are also claims from after that month, up to and including ${maandnaam(maand)}; those do not count yet. To count them, set the value of peilmaand in tblUitgangspunten to a later month.`,
    doorwerking: (doorwerking, jaar) => {
      if (doorwerking.every((wijzen) => wijzen.length === 0)) return '';
      const jaren = doorwerking.map((wijzen, i) => `in ${String(jaar + 1 + i)} ${wijzen.map((wijze) => WERKT_DOOR[wijze]).join(' or ')}`);
      const gelijk = doorwerking.some((wijzen) => wijzen.includes('gelijk')) ? ' The same amount holds for income and reserves, and for years that the workbook has no index or growth for.' : '';
      return `Structural differences go on: ${jaren.join('; ')}.${gelijk}`;
    },

    reserves: 'Reserves',
    reserve: 'Reserve',
    begin: '1 January',
    einde: '31 December',
    onbekend: 'unknown',

    sindsLente: 'Since the spring report',
    zonderLente: 'Freeze the spring report of this year first; what changed since then, and why, will stand here.',

    controles: 'Checks of this report',
    geenControles: 'Nothing was found in budget, changes and reserves that does not fit.',
    naarControles: (aantal) => `${meervoud(aantal, 'message', 'messages')} about budget, changes, reserves or reports: see the tab Checks.`,

    leegKop: 'No budget yet',
    leegUitleg:
      'A report begins with the budget: expenses (lasten) and income (baten) as first decided, by segment, taakveld or programma. The tables for it come on new sheets; ' +
      'what is there already does not change.',
    maakTabellen: 'Put down the budget tables',
  },
};

const PATROON = {
  doorlopend: 'the months to come as the months so far',
  seizoen: 'the months to come by the season of earlier years',
  begroting: 'the months to come as budgeted',
};
const METHODE = {
  'chain ladder': 'chain ladder',
  'bornhuetter-ferguson': 'Bornhuetter–Ferguson',
  'vorig jaar': 'the pattern of last year',
  'eigen patroon': 'a pattern of one’s own',
};
const NIVEAU = { 'alle regels': 'all lines together', segment: 'the segment', regel: 'the line itself' };
const WERKT_DOOR = { contracten: 'by what the contract lines cost then', index: 'by the index', gelijk: 'as the same amount' };
