import type { Tabelschema } from '../schema';

// Plafond, minimum and maximum must be there: a renamed header would quietly lift every one of them.
export const tblAfspraken: Tabelschema<'tblAfspraken'> = {
  naam: 'tblAfspraken',
  blad: 'Afspraken',
  sleutel: ['id'],
  toelichting: 'Plafonds en volumeafspraken, per regel of per segment. Leeg (of 0) is niet afgesproken; een echte nul is: nul.',
  kolommen: [
    { kop: 'id', soort: 'sleutel', verplicht: true, hulp: 'Unieke naam van de afspraak.' },
    {
      kop: 'segment',
      soort: 'tekst',
      verplicht: true,
      verwijstNaar: { tabel: 'tblSegmenten', kolom: 'segment' },
      hulp: 'Het segment waarvoor de afspraak geldt; mag leeg zijn als regel is ingevuld.',
    },
    {
      kop: 'regel',
      soort: 'tekst',
      verplicht: true,
      verwijstNaar: { tabel: 'tblContracten', kolom: 'regel' },
      hulp: 'De contractregel; leeg is het hele segment.',
    },
    {
      kop: 'gemeente',
      soort: 'tekst',
      verwijstNaar: { tabel: 'tblGemeenten', kolom: 'gemeente' },
      hulp: 'De gemeente; leeg is alle gemeenten samen.',
    },
    { kop: 'jaar', soort: 'jaar', hulp: 'Het jaar; leeg is elk jaar.' },
    { kop: 'plafond', soort: 'term', termen: ['plafond'], verplicht: true, hulp: 'Hoogste bedrag in euro per jaar; leeg is geen plafond.' },
    {
      kop: 'soort',
      soort: 'keuze',
      keuzes: ['hard', 'signaal'],
      hulp: 'hard: boven het plafond wordt niet betaald. signaal: alleen melden. Leeg: hard voor een regel, signaal voor een segment.',
    },
    { kop: 'minimum', soort: 'term', termen: ['minimum'], verplicht: true, hulp: 'Kleinste afgesproken volume per jaar.' },
    { kop: 'maximum', soort: 'term', termen: ['maximum'], verplicht: true, hulp: 'Grootste afgesproken volume per jaar.' },
    { kop: 'garantie', soort: 'term', termen: ['garantie'], hulp: 'Deel van het tekort onder het minimum dat toch wordt betaald, 0 tot 1.' },
    { kop: 'meerprijs', soort: 'term', termen: ['meerprijs'], hulp: 'Deel van de prijs boven het maximum, 0 tot 1; leeg is niets.' },
    { kop: 'normtarief', soort: 'term', termen: ['normtarief'], hulp: 'Euro per eenheid waarmee een lumpsum op volume wordt afgerekend.' },
    {
      kop: 'terugvordering',
      soort: 'term',
      termen: ['terugvordering'],
      hulp: 'Deel van het normtarief dat onder het minimum terugkomt, 0 tot 1.',
    },
    { kop: 'bijbetaling', soort: 'term', termen: ['bijbetaling'], hulp: 'Deel van het normtarief dat boven het maximum bijkomt, 0 tot 1.' },
    { kop: 'prijspeil', soort: 'jaar', hulp: 'Het jaar van het prijspeil van plafond en normtarief.' },
    { kop: 'pro rata', soort: 'keuze', keuzes: ['ja', 'nee'], hulp: 'ja: naar rato van een deel van het jaar. Leeg is nee.' },
    { kop: 'toelichting', soort: 'vrij', hulp: 'Waar de afspraak vandaan komt.' },
  ],
};
