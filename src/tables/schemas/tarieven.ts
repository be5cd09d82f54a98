import type { Tabelschema } from '../schema';
import { REGEL } from './gedeeld';

export const tblTarieven: Tabelschema<'tblTarieven'> = {
  naam: 'tblTarieven',
  blad: 'Tarieven',
  sleutel: ['regel', 'vanaf'],
  optioneel: true,
  toelichting: 'Alleen nodig waar een prijs anders verandert dan door indexatie: wat er per periode geldt.',
  kolommen: [
    REGEL,
    { kop: 'vanaf', soort: 'datum', verplicht: true, hulp: 'Eerste dag waarop deze prijs geldt.' },
    { kop: 'tot', soort: 'datum', verplicht: true, hulp: 'Laatste dag waarop deze prijs geldt; leeg is onbepaald.' },
    { kop: 'tarief', soort: 'term', termen: ['tarief', 'prijs'], hulp: 'Euro per eenheid, traject of cliënt; leeg is ongewijzigd.' },
    { kop: 'budget', soort: 'term', termen: ['budget'], hulp: 'Lumpsum in euro per jaar; leeg is ongewijzigd.' },
    { kop: 'prijs per plek', soort: 'term', termen: ['prijs'], hulp: 'Euro per plek; leeg is ongewijzigd.' },
    { kop: 'prijspeil', soort: 'jaar', hulp: 'Het jaar van het prijspeil; leeg is dat van de regel.' },
  ],
};
