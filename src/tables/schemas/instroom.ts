import type { Tabelschema } from '../schema';
import { GEMEENTE, REGEL } from './gedeeld';

export const tblInstroom: Tabelschema<'tblInstroom'> = {
  naam: 'tblInstroom',
  blad: 'Instroom',
  sleutel: ['regel', 'gemeente', 'jaar'],
  optioneel: true,
  toelichting: 'Alleen nodig waar het volume uit in- en uitstroom van cliënten volgt. Een jaar dat in tblLeveringen staat gaat voor.',
  kolommen: [
    REGEL,
    { ...GEMEENTE, hulp: 'De gemeente die betaalt.' },
    { kop: 'jaar', soort: 'jaar', verplicht: true, hulp: 'Het jaar; vul elk jaar in.' },
    {
      kop: 'beginstand',
      soort: 'getal',
      hulp: 'Cliënten op de eerste dag van het eerste jaar (geen: typ nul). Leeg in latere jaren: de eindstand van het jaar ervoor.',
    },
    { kop: 'instroom', soort: 'getal', verplicht: true, hulp: 'Nieuwe cliënten in dit jaar.' },
    { kop: 'verblijfsduur', soort: 'getal', verplicht: true, hulp: 'Hoe lang een cliënt gemiddeld blijft, in maanden.' },
    {
      kop: 'volume per cliënt',
      soort: 'getal',
      hulp: 'In de volume-eenheid van de regel, voor een heel jaar zorg; niet nodig bij output en outcome.',
    },
    { kop: 'toelichting', soort: 'vrij', hulp: 'Waar de cijfers vandaan komen, of: aanname.' },
  ],
};
