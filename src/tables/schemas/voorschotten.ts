import type { Tabelschema } from '../schema';

export const tblVoorschotten: Tabelschema<'tblVoorschotten'> = {
  naam: 'tblVoorschotten',
  blad: 'Voorschotten',
  sleutel: ['regel', 'gemeente', 'jaar', 'termijn'],
  optioneel: true,
  toelichting: 'Wat op een regel vooruit is betaald. Te betalen min voorschotten is de afrekening.',
  kolommen: [
    {
      kop: 'regel',
      soort: 'sleutel',
      verplicht: true,
      verwijstNaar: { tabel: 'tblContracten', kolom: 'regel' },
      hulp: 'De contractregel, zoals in tblContracten.',
    },
    {
      kop: 'gemeente',
      soort: 'tekst',
      verplicht: true,
      verwijstNaar: { tabel: 'tblGemeenten', kolom: 'gemeente' },
      hulp: 'De gemeente die het voorschot betaalde.',
    },
    { kop: 'jaar', soort: 'jaar', verplicht: true, hulp: 'Het jaar waarvoor het voorschot is, ook als het eerder of later is betaald.' },
    { kop: 'termijn', soort: 'tekst', hulp: 'Nummer, maand of datum van de termijn; leeg bij één voorschot per jaar.' },
    { kop: 'bedrag', soort: 'bedrag', verplicht: true, hulp: 'Het voorschot in euro.' },
    { kop: 'toelichting', soort: 'vrij', hulp: 'Vrije tekst.' },
  ],
};
