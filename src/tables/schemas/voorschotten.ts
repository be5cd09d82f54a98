import type { Tabelschema } from '../schema';
import { GEMEENTE, REGEL } from './gedeeld';

export const tblVoorschotten: Tabelschema<'tblVoorschotten'> = {
  naam: 'tblVoorschotten',
  blad: 'Voorschotten',
  sleutel: ['regel', 'gemeente', 'jaar', 'termijn'],
  optioneel: true,
  toelichting: 'Wat op een regel vooruit is betaald. Te betalen min voorschotten is de afrekening.',
  kolommen: [
    REGEL,
    { ...GEMEENTE, hulp: 'De gemeente die het voorschot betaalde.' },
    { kop: 'jaar', soort: 'jaar', verplicht: true, hulp: 'Het jaar waarvoor het voorschot is, ook als het eerder of later is betaald.' },
    { kop: 'termijn', soort: 'tekst', hulp: 'Nummer, maand of datum van de termijn; leeg bij één voorschot per jaar.' },
    { kop: 'bedrag', soort: 'bedrag', verplicht: true, hulp: 'Het voorschot in euro.' },
    { kop: 'toelichting', soort: 'vrij', hulp: 'Vrije tekst.' },
  ],
};
