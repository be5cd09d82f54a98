import { AARDEN, BEGROTINGSSOORTEN } from '../../model/nota/post';
import { VERVOLGKOLOMMEN } from '../nota/keuzes';
import type { Kolom, Tabelschema } from '../schema';

/** Printed totals of a table that was taken over whole: they are checked and never counted. */
export const TOTAALSOORTEN = ['totaal lasten', 'totaal baten', 'totaal storting', 'totaal onttrekking', 'saldo', 'resultaat'] as const;
export type Totaalsoort = (typeof TOTAALSOORTEN)[number];

/** What an amount of the budget is for; what is left empty does not narrow it down. */
const BESTEMMING: readonly Kolom[] = [
  { kop: 'segment', soort: 'tekst', verwijstNaar: { tabel: 'tblSegmenten', kolom: 'segment' }, hulp: 'Het segment; leeg als per taakveld of programma wordt begroot.' },
  { kop: 'taakveld', soort: 'tekst', hulp: 'De Iv3-code van dat jaar, als tekst: 6.72 tot en met 2022, 6.72a in 2023 en 2024, 6.751 daarna.' },
  { kop: 'programma', soort: 'tekst', hulp: 'Het programma van de begroting.' },
  { kop: 'gemeente', soort: 'tekst', verwijstNaar: { tabel: 'tblGemeenten', kolom: 'gemeente' }, hulp: 'De gemeente; leeg is de regio als geheel.' },
  { kop: 'jaar', soort: 'jaar', verplicht: true, hulp: 'Het begrotingsjaar.' },
];
const RESERVES = { tabel: 'tblReserves', kolom: 'reserve' } as const;
const RESERVE: Kolom = { kop: 'reserve', soort: 'tekst', voorstellen: RESERVES, hulp: 'Bij storting en onttrekking: de reserve, zoals in tblReserves.' };

export const tblBegroting: Tabelschema<'tblBegroting'> = {
  naam: 'tblBegroting',
  blad: 'Begroting',
  // A post is named by all it is for together; two of the same are a check of their own.
  sleutel: [],
  optioneel: true,
  toelichting: 'De begroting per segment, taakveld of programma. Lasten en baten staan apart en zonder minteken; de soort zegt wat het is.',
  kolommen: [
    ...BESTEMMING,
    {
      kop: 'soort',
      soort: 'keuze',
      keuzes: [...BEGROTINGSSOORTEN, ...TOTAALSOORTEN],
      verplicht: true,
      hulp: 'lasten, baten, storting of onttrekking. Een gedrukt totaal uit een overgenomen tabel telt niet mee, maar wordt nagerekend.',
    },
    RESERVE,
    { kop: 'primitief', soort: 'bedrag', verplicht: true, hulp: 'De primitieve begroting in euro: zoals de raad haar vaststelde. Echt niets: typ nul.' },
    { kop: 'actueel', soort: 'bedrag', hulp: 'De begroting na wijziging zoals gedrukt; leeg laten mag, dan wordt zij berekend.' },
    { kop: 'realisatie', soort: 'bedrag', hulp: 'Wat tot nu toe is gerealiseerd; leeg als dat uit tblRealisatie komt.' },
    { kop: 'nog te ontvangen', soort: 'bedrag', hulp: 'Wat over voorbije maanden nog gedeclareerd wordt.' },
    { kop: 'prognose', soort: 'bedrag', hulp: 'Verwacht over het hele jaar; leeg is berekend uit de declaraties, of anders zoals begroot. Echt niets: typ nul.' },
    { kop: 'aard', soort: 'keuze', keuzes: AARDEN, hulp: 'Of het verschil met de begroting terugkomt: incidenteel of structureel.' },
    { kop: 'dekking', soort: 'tekst', voorstellen: RESERVES, hulp: 'Waaruit een nadeel wordt gedekt. Met de naam van een reserve erin kijkt de controle of die genoeg heeft; andere dekking mag ook.' },
    ...VERVOLGKOLOMMEN.map((kop): Kolom => ({ kop, soort: 'bedrag', hulp: 'Effect op het resultaat van een later jaar, een nadeel negatief; leeg volgt uit de aard.' })),
    { kop: 'prijspeil', soort: 'jaar', hulp: 'Het jaar in welks prijzen is begroot; leeg is het begrotingsjaar. Wat de index sindsdien doet, heet in de nota indexatie.' },
    { kop: 'toelichting', soort: 'vrij', hulp: 'Waar het bedrag vandaan komt, of: aanname.' },
  ],
};

export const tblBegrotingswijzigingen: Tabelschema<'tblBegrotingswijzigingen'> = {
  naam: 'tblBegrotingswijzigingen',
  blad: 'Begrotingswijzigingen',
  sleutel: [],
  optioneel: true,
  toelichting: 'Wat de raad na de primitieve begroting besloot. Een verlaging is negatief.',
  kolommen: [
    { kop: 'datum', soort: 'datum', verplicht: true, hulp: 'De dag van het besluit.' },
    { kop: 'raadsbesluit', soort: 'tekst', verplicht: true, hulp: 'Nummer of naam van het raadsbesluit.' },
    ...BESTEMMING,
    { kop: 'soort', soort: 'keuze', keuzes: BEGROTINGSSOORTEN, verplicht: true, hulp: 'lasten, baten, storting of onttrekking.' },
    RESERVE,
    { kop: 'bedrag', soort: 'bedrag', verplicht: true, hulp: 'In euro; een verlaging is negatief.' },
    { kop: 'aard', soort: 'keuze', keuzes: AARDEN, hulp: 'incidenteel: alleen dit jaar. structureel: ook de jaren erna.' },
    { kop: 'toelichting', soort: 'vrij', hulp: 'Waarvoor.' },
  ],
};

export const tblReserves: Tabelschema<'tblReserves'> = {
  naam: 'tblReserves',
  blad: 'Reserves',
  sleutel: ['reserve', 'jaar', 'gemeente'],
  optioneel: true,
  toelichting: 'Wat er op 1 januari van elk jaar in een reserve zit.',
  kolommen: [
    { kop: 'reserve', soort: 'sleutel', verplicht: true, hulp: 'Naam van de reserve.' },
    { kop: 'gemeente', soort: 'tekst', verwijstNaar: { tabel: 'tblGemeenten', kolom: 'gemeente' }, hulp: 'De gemeente; leeg als er maar één is.' },
    { kop: 'jaar', soort: 'jaar', verplicht: true, hulp: 'Het jaar waarvan 1 januari is bedoeld.' },
    { kop: 'stand', soort: 'bedrag', verplicht: true, hulp: 'In euro.' },
    { kop: 'toelichting', soort: 'vrij', hulp: 'Waar de stand vandaan komt, of: aanname.' },
  ],
};
