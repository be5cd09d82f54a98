import type { Tabelschema } from '../schema';
import { GEMEENTE, REGEL } from './gedeeld';

export const tblLeveringen: Tabelschema<'tblLeveringen'> = {
  naam: 'tblLeveringen',
  blad: 'Leveringen',
  sleutel: ['regel', 'gemeente', 'jaar'],
  toelichting: 'Wat per regel, gemeente en jaar is geleverd of wordt verwacht.',
  kolommen: [
    REGEL,
    GEMEENTE,
    { kop: 'jaar', soort: 'jaar', verplicht: true, hulp: 'Het jaar van levering.' },
    { kop: 'volume', soort: 'term', termen: ['volume'], verplicht: true, hulp: 'Geleverd volume in de volume-eenheid van de regel.' },
    { kop: 'cliënten', soort: 'term', termen: ['clienten'], hulp: 'Aantal cliënten (outcome).' },
    { kop: 'gestart', soort: 'term', termen: ['gestart'], hulp: 'Aantal gestarte trajecten (output).' },
    { kop: 'tussentijds', soort: 'term', termen: ['tussentijds'], hulp: 'Aantal trajecten halverwege (output).' },
    { kop: 'afgerond', soort: 'term', termen: ['afgerond'], hulp: 'Aantal afgeronde trajecten (output).' },
    { kop: 'score', soort: 'term', termen: ['score'], hulp: 'Behaald resultaat (outcome); nog niet bekend: typ onbekend.' },
    { kop: 'omvang', soort: 'term', termen: ['omvang'], hulp: 'Aantal inwoners of jeugdigen (populatie).' },
    { kop: 'toelichting', soort: 'vrij', hulp: 'Waar de cijfers vandaan komen, of: aanname.' },
  ],
};
