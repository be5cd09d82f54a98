import type { Eenheid } from '../../../model/nota/afronding';
import type { Tekenstijl } from '../../../model/nota/tekens';
import type { Indeling, Notasoort } from '../../../tables/nota/keuzes';
import { BRUGNAMEN, SOORTKOPPEN, TOTAALKOPPEN } from '../../notanamen';
import { zinVoorDoorwerking, zinVoorGrondslag } from '../../notazinnen';
import { DATUMS } from '../../datums';
import { getal, meervoud } from '../../taal';

const { datumVanDag, maandnaam } = DATUMS.nl;

export const NOTA_NL = {
  nota: {
    kop: 'Lentenota en herfstnota',
    nota: 'Nota',
    soort: { lentenota: 'Lentenota', herfstnota: 'Herfstnota' } satisfies Record<Notasoort, string>,
    jaar: 'Jaar',
    voor: 'Voor',
    regio: 'Hele regio',
    indeling: 'Per',
    indelingen: { segment: 'Segment', taakveld: 'Taakveld', programma: 'Programma' } satisfies Record<Indeling, string>,
    tekens: 'Tekens',
    tekenstijl: {
      'zonder teken': 'Zonder teken, met V of N',
      'baten plus': 'Baten +, lasten −',
      effect: 'Verschil naar effect',
    } satisfies Record<Tekenstijl, string>,
    eenheid: 'Eenheid',
    eenheden: { euro: '€ × 1', duizend: '€ × 1.000' } satisfies Record<Eenheid, string>,

    concept: 'Concept: volgt de tabellen',
    vastgelegdOp: (dag: number) => `Vastgelegd op ${datumVanDag(dag)}`,
    zetOpBlad: 'Zet op blad',
    legVast: 'Leg vast…',
    legVastKop: (naam: string) => `${naam} vastleggen?`,
    legVastUitleg:
      'De bedragen en zinnen van nu worden met de datum van vandaag bewaard in tblNotas, en komen als waarden op een nieuw blad. ' +
      'Wat daarna in de tabellen verandert, verandert deze nota niet meer.',
    legVastTip: 'Toch anders? Verwijder de rijen van deze nota in tblNotas; dan volgt zij weer de tabellen.',
    bevestig: 'Vastleggen',

    tabel: 'Begroting, prognose en verschil',
    tabelUitleg: 'Per regel de actuele begroting, de prognose en het verschil',
    naam: 'Naam',
    begroting: 'Begroting',
    prognose: 'Prognose',
    verschil: 'Verschil',
    soorten: SOORTKOPPEN,
    totalen: TOTAALKOPPEN,
    saldo: 'Saldo van lasten en baten',
    resultaat: 'Resultaat',
    oordeel: { V: 'voordeel', N: 'nadeel', '': '' },
    aard: { incidenteel: 'incidenteel', structureel: 'structureel', gemengd: 'deels structureel' },

    details: 'Alle bedragen',
    primitief: 'Primitieve begroting',
    wijzigingen: 'Wijzigingen',
    realisatie: 'Gerealiseerd',
    nogTeOntvangen: 'Nog te ontvangen',
    vervolg: (jaar: number) => `Effect in ${String(jaar)}`,
    aardKop: 'Aard',
    dekking: 'Dekking',

    zin: 'Toelichting',
    eigenZin: 'Eigen zin',
    nalezen: 'Lees deze zin na: bedrag of richting van de regel is veranderd.',
    wijzig: (naam: string) => `Toelichting bij ${naam} wijzigen`,
    wijzigKort: 'Wijzigen',
    bewaar: 'Bewaren',
    terug: 'Voorgestelde zin terugzetten',

    brug: 'Van begroting naar prognose',
    brugUitleg: 'Netto lasten na reserves; omhoog is nadeel',
    brugnaam: BRUGNAMEN,
    stap: 'Stap',
    bedrag: 'Bedrag',
    na: 'Na deze stap',
    stand: 'Stand',
    nadeel: 'Nadeel',
    voordeel: 'Voordeel',
    asVanaf: (bedrag: number) => `De balken beginnen bij ${getal(bedrag)}; de tabel toont de hele bedragen.`,

    grondslagTip: 'Het tabblad Prognose begint met dezelfde keuzes. Voor beide iets anders: tblUitgangspunten, rijen prognosepatroon, naijlmethode, naijlniveau, prognose via contract.',
    grondslag: zinVoorGrondslag,
    later: (maand: number) =>
      `Er zijn ook declaraties van na die maand, tot en met ${maandnaam(maand)}; die tellen nog niet mee. Zet daarvoor in tblUitgangspunten de waarde van peilmaand later.`,
    doorwerking: zinVoorDoorwerking,

    reserves: 'Reserves',
    reserve: 'Reserve',
    begin: '1 januari',
    einde: '31 december',
    onbekend: 'onbekend',

    sindsLente: 'Sinds de lentenota',
    zonderLente: 'Leg eerst de lentenota van dit jaar vast; hier staat dan wat er sindsdien veranderde en waarom.',

    controles: 'Controles bij deze nota',
    geenControles: 'Bij begroting, wijzigingen en reserves is niets gevonden dat niet past.',
    naarControles: (aantal: number) => `${meervoud(aantal, 'melding', 'meldingen')} over begroting, wijzigingen, reserves of nota’s staan op het tabblad Controles.`,

    leegKop: 'Nog geen begroting',
    leegUitleg:
      'Een nota begint met de begroting: per segment, taakveld of programma de primitieve lasten en baten. De tabellen daarvoor komen op nieuwe bladen; ' +
      'aan wat er al staat verandert niets.',
    maakTabellen: 'Zet begrotingstabellen neer',
  },
};
