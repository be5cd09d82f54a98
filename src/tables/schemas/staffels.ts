import { STAFFELSOORTEN } from '../../model/afspraken/staffel';
import type { Tabelschema } from '../schema';
import { REGEL } from './gedeeld';

export const tblStaffels: Tabelschema<'tblStaffels'> = {
  naam: 'tblStaffels',
  blad: 'Staffels',
  sleutel: ['regel', 'jaar', 'trede'],
  optioneel: true,
  toelichting: 'Alleen voor regels met vorm inspanning waarvan het tarief van het volume afhangt: één rij per trede.',
  kolommen: [
    REGEL,
    { kop: 'jaar', soort: 'jaar', hulp: 'Het jaar; leeg is elk jaar dat geen eigen treden heeft.' },
    { kop: 'trede', soort: 'tekst', verplicht: true, hulp: 'Nummer of naam van de trede; de volgorde volgt uit de drempel.' },
    { kop: 'drempel', soort: 'getal', verplicht: true, hulp: 'Het volume vanaf waar het tarief geldt; de eerste trede begint bij 0.' },
    { kop: 'tarief', soort: 'term', termen: ['tarief'], verplicht: true, hulp: 'Euro per eenheid in deze trede.' },
    {
      kop: 'soort',
      soort: 'keuze',
      keuzes: STAFFELSOORTEN,
      hulp: 'marginaal: elke eenheid tegen het tarief van haar trede. geheel volume: alles tegen dat van de bereikte trede. Leeg is marginaal.',
    },
    { kop: 'prijspeil', soort: 'jaar', hulp: 'Het jaar van het prijspeil; leeg is dat van de regel.' },
    { kop: 'toelichting', soort: 'vrij', hulp: 'Waar de cijfers vandaan komen, of: aanname.' },
  ],
};
