import { AANSLUITBRONNEN } from '../../model/aansluiting/aansluiting';
import type { Kolom, Tabelschema } from '../schema';
import { GEMEENTE } from './gedeeld';

const REGEL: Kolom = {
  kop: 'regel',
  soort: 'sleutel',
  verplicht: true,
  verwijstNaar: { tabel: 'tblContracten', kolom: 'regel' },
  hulp: 'De contractregel, zoals in tblContracten.',
};

export const tblPrognosecorrecties: Tabelschema<'tblPrognosecorrecties'> = {
  naam: 'tblPrognosecorrecties',
  blad: 'Prognosecorrecties',
  sleutel: ['regel', 'gemeente', 'jaar', 'reden'],
  optioneel: true,
  toelichting: 'Wat iemand aan de berekende prognose toevoegt, en waarom. Het blijft als correctie zichtbaar.',
  kolommen: [
    REGEL,
    GEMEENTE,
    { kop: 'jaar', soort: 'jaar', verplicht: true, hulp: 'Het jaar van de prognose.' },
    { kop: 'correctie', soort: 'bedrag', verplicht: true, hulp: 'Wat bij de prognose komt, in euro; wat eraf gaat is negatief.' },
    { kop: 'reden', soort: 'tekst', verplicht: true, hulp: 'Waarom: zonder reden telt een correctie niet.' },
  ],
};

export const tblAansluiting: Tabelschema<'tblAansluiting'> = {
  naam: 'tblAansluiting',
  blad: 'Aansluiting',
  sleutel: ['bron', 'regel', 'maand'],
  optioneel: true,
  toelichting: 'Wat grootboek en productieverantwoordingen zeggen, om naast de declaraties te leggen.',
  kolommen: [
    {
      kop: 'bron',
      soort: 'keuze',
      keuzes: AANSLUITBRONNEN,
      verplicht: true,
      hulp: 'grootboek (per boekingsmaand) of productieverantwoording (per leveringsmaand).',
    },
    REGEL,
    { kop: 'maand', soort: 'maand', verplicht: true, hulp: 'De eerste dag van de maand: bij grootboek de declaratiemaand, anders de leveringsmaand.' },
    { kop: 'bedrag', soort: 'bedrag', verplicht: true, hulp: 'Het bedrag in euro volgens de bron.' },
    {
      kop: 'declaratieregels',
      soort: 'getal',
      // A table of the user's own with a regel and a bedrag is not this one.
      verplicht: true,
      hulp: 'Uit hoeveel declaratieregels het bedrag bestaat: elke regel kan een halve cent afronding schelen. Mag leeg blijven.',
    },
  ],
};
