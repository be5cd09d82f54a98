import { BEGROTINGSSOORTEN, REGELAARDEN } from '../../model/nota/post';
import { OORZAKEN } from '../../model/nota/verklaring';
import { INDELINGEN, NOTASOORTEN, VERVOLGKOLOMMEN } from '../nota/keuzes';
import type { Kolom, Tabelschema } from '../schema';

/** Which line of which nota a row is about. */
const NOTAREGEL: readonly Kolom[] = [
  { kop: 'nota', soort: 'keuze', keuzes: NOTASOORTEN, verplicht: true, hulp: 'lentenota of herfstnota.' },
  { kop: 'jaar', soort: 'jaar', verplicht: true, hulp: 'Het jaar waarover de nota gaat.' },
  { kop: 'gemeente', soort: 'tekst', hulp: 'De gemeente; leeg is de regio.' },
  { kop: 'indeling', soort: 'keuze', keuzes: INDELINGEN, verplicht: true, hulp: 'Per segment, taakveld of programma.' },
  { kop: 'naam', soort: 'tekst', verplicht: true, hulp: 'Het segment, taakveld of programma, of de reserve.' },
  { kop: 'soort', soort: 'keuze', keuzes: BEGROTINGSSOORTEN, verplicht: true, hulp: 'lasten, baten, storting of onttrekking.' },
];
const SLEUTEL = ['nota', 'jaar', 'gemeente', 'indeling', 'naam', 'soort'];

export const tblNotateksten: Tabelschema<'tblNotateksten'> = {
  naam: 'tblNotateksten',
  blad: 'Notateksten',
  sleutel: SLEUTEL,
  optioneel: true,
  toelichting: 'Zinnen van de nota die u zelf hebt geschreven. Ze blijven staan als cijfers veranderen, en worden dan gemeld om na te lezen.',
  kolommen: [
    ...NOTAREGEL,
    { kop: 'tekst', soort: 'vrij', verplicht: true, hulp: 'De zin zoals de raad hem leest.' },
    { kop: 'bij verschil', soort: 'bedrag', hulp: 'Het verschil toen de zin werd geschreven; is het nu anders, dan wordt de zin gemeld.' },
  ],
};

const bedrag = (kop: string, hulp: string): Kolom => ({ kop, soort: 'bedrag', verplicht: true, hulp });

export const tblNotas: Tabelschema<'tblNotas'> = {
  naam: 'tblNotas',
  blad: 'Notas',
  // Frozen twice is a check of its own, which names both days.
  sleutel: [],
  optioneel: true,
  toelichting: 'Vastgelegde nota’s: wat er stond op de dag van vastleggen. Deze rijen veranderen niet meer mee.',
  kolommen: [
    ...NOTAREGEL,
    { kop: 'vastgelegd', soort: 'datum', verplicht: true, hulp: 'De dag waarop de nota is vastgelegd.' },
    bedrag('primitief', 'Primitieve begroting, in euro.'),
    bedrag('wijzigingen', 'Begrotingswijzigingen, in euro.'),
    bedrag('realisatie', 'Gerealiseerd tot die dag, in euro.'),
    bedrag('nog te ontvangen', 'Nog te ontvangen declaraties, in euro.'),
    bedrag('prognose', 'Prognose over het jaar, in euro.'),
    { kop: 'aard', soort: 'keuze', keuzes: REGELAARDEN, hulp: 'incidenteel, structureel of gemengd.' },
    { kop: 'dekking', soort: 'tekst', hulp: 'Waaruit een nadeel wordt gedekt.' },
    ...VERVOLGKOLOMMEN.map((kop): Kolom => ({ kop, soort: 'bedrag', hulp: 'Effect op het resultaat van een later jaar, in euro.' })),
    ...OORZAKEN.map((oorzaak): Kolom => ({ kop: `door ${oorzaak}`, soort: 'bedrag', hulp: `Het deel van het verschil door ${oorzaak}, in euro.` })),
    { kop: 'tekst', soort: 'vrij', hulp: 'De zin zoals die in de nota stond.' },
  ],
};
