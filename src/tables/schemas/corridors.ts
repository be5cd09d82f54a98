import type { Tabelschema } from '../schema';
import { REGEL } from './gedeeld';

export const tblCorridors: Tabelschema<'tblCorridors'> = {
  naam: 'tblCorridors',
  blad: 'Corridors',
  sleutel: ['regel', 'jaar', 'band'],
  optioneel: true,
  toelichting: 'Alleen waar de kosten van de aanbieder (kostprijs × volume) rond een doel worden verrekend: één rij per band.',
  kolommen: [
    REGEL,
    { kop: 'jaar', soort: 'jaar', hulp: 'Het jaar; leeg is elk jaar dat geen eigen banden heeft.' },
    { kop: 'band', soort: 'tekst', verplicht: true, hulp: 'Nummer of naam van de band; de volgorde volgt uit vanaf.' },
    { kop: 'vanaf', soort: 'deel', verplicht: true, hulp: 'Afstand tot het doel waar de band begint, als deel ervan: 3%.' },
    { kop: 'deel', soort: 'deel', verplicht: true, hulp: 'Welk deel de gemeente in deze band bijbetaalt of terugkrijgt, 0 tot 1.' },
    { kop: 'doel', soort: 'bedrag', hulp: 'Eigen doel in euro per jaar, op één rij van de regel; leeg is het budget van de regel.' },
    { kop: 'prijspeil', soort: 'jaar', hulp: 'Het jaar van het prijspeil van doel; leeg is dat van de regel.' },
    { kop: 'toelichting', soort: 'vrij', hulp: 'Waar de afspraak vandaan komt, of: aanname.' },
  ],
};
