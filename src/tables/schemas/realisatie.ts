import type { Tabelschema } from '../schema';
import { GEMEENTE, REGEL } from './gedeeld';

export const tblRealisatie: Tabelschema<'tblRealisatie'> = {
  naam: 'tblRealisatie',
  blad: 'Realisatie',
  // Two files may hold claims of the same months; the same claims twice is a check of its own.
  sleutel: [],
  optioneel: true,
  toelichting: 'Wat tot nu toe is gedeclareerd, opgeteld per regel, gemeente, leveringsmaand en declaratiemaand.',
  kolommen: [
    REGEL,
    GEMEENTE,
    { kop: 'leveringsmaand', soort: 'maand', verplicht: true, hulp: 'De eerste dag van de maand waarin de zorg is geleverd.' },
    {
      kop: 'declaratiemaand',
      soort: 'maand',
      verplicht: true,
      hulp: 'De eerste dag van de maand waarin de declaratie binnenkwam; nooit voor de leveringsmaand.',
    },
    { kop: 'volume', soort: 'aantal', verplicht: true, hulp: 'Gedeclareerd volume in de volume-eenheid van de regel; een credit is negatief.' },
    { kop: 'bedrag', soort: 'bedrag', verplicht: true, hulp: 'Gedeclareerd bedrag in euro; een credit is negatief.' },
    { kop: 'bron', soort: 'tekst', hulp: 'Het bestand waaruit de rij is ingelezen.' },
  ],
};
