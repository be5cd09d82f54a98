import { BEVOLKINGSGROEPEN } from '../../model/invoer';
import { VERDEELSLEUTELS } from '../../model/termen';
import type { Tabelschema } from '../schema';

export const tblUitgangspunten: Tabelschema<'tblUitgangspunten'> = {
  naam: 'tblUitgangspunten',
  blad: 'Uitgangspunten',
  sleutel: ['naam', 'jaar'],
  toelichting: 'Waar het model op rust: elke waarde met eenheid en bron.',
  kolommen: [
    { kop: 'naam', soort: 'sleutel', verplicht: true, hulp: 'Naam van het uitgangspunt.' },
    { kop: 'jaar', soort: 'jaar', hulp: 'Het jaar; leeg is elk jaar.' },
    { kop: 'waarde', soort: 'vrij', verplicht: true, hulp: 'De waarde.' },
    { kop: 'eenheid', soort: 'tekst', hulp: 'De eenheid, bijvoorbeeld euro of procent.' },
    { kop: 'bron', soort: 'vrij', hulp: 'Document en bladzijde, of: aanname.' },
  ],
};

export const tblGemeenten: Tabelschema<'tblGemeenten'> = {
  naam: 'tblGemeenten',
  blad: 'Gemeenten',
  sleutel: ['gemeente'],
  toelichting: 'De gemeenten die betalen.',
  kolommen: [
    { kop: 'gemeente', soort: 'sleutel', verplicht: true, hulp: 'Naam van de gemeente.' },
    { kop: 'inwoners', soort: 'getal', hulp: 'Aantal inwoners.' },
    { kop: 'jeugdigen', soort: 'getal', hulp: 'Aantal jeugdigen tot 18 jaar.' },
    { kop: 'eigen gewicht', soort: 'getal', hulp: 'Eigen gewicht voor een verdeelsleutel.' },
  ],
};

export const tblSegmenten: Tabelschema<'tblSegmenten'> = {
  naam: 'tblSegmenten',
  blad: 'Segmenten',
  sleutel: ['segment'],
  toelichting: 'De segmenten van de inkoop.',
  kolommen: [
    { kop: 'segment', soort: 'sleutel', verplicht: true, hulp: 'Naam van het segment.' },
    {
      kop: 'verdeelsleutel',
      soort: 'keuze',
      keuzes: VERDEELSLEUTELS,
      verplicht: true,
      hulp: 'Hoe gedeelde kosten over de gemeenten gaan; leeg als er niets te delen is.',
    },
    {
      kop: 'groeit met',
      soort: 'keuze',
      keuzes: BEVOLKINGSGROEPEN,
      hulp: 'Volumes van latere jaren volgen inwoners of jeugdigen per gemeente (tblUitgangspunten); leeg is een eigen percentage.',
    },
    { kop: 'toelichting', soort: 'vrij', hulp: 'Vrije tekst.' },
  ],
};
