import type { Tabelschema } from '../schema';

export const tblVastgelegd: Tabelschema<'tblVastgelegd'> = {
  naam: 'tblVastgelegd',
  blad: 'Vastgelegd',
  sleutel: ['scenario', 'jaar', 'segment'],
  optioneel: true,
  toelichting: 'Uitkomsten van scenario’s zoals ze op een dag waren. De vingerafdruk laat zien of de invoer sindsdien is veranderd.',
  kolommen: [
    { kop: 'scenario', soort: 'sleutel', verplicht: true, hulp: 'Het scenario, of basis.' },
    { kop: 'jaar', soort: 'jaar', verplicht: true, hulp: 'Het jaar van de uitkomst.' },
    { kop: 'segment', soort: 'tekst', verplicht: true, hulp: 'Het segment van de uitkomst.' },
    { kop: 'te betalen', soort: 'bedrag', verplicht: true, hulp: 'Euro, zoals het toen was.' },
    { kop: 'onvergoed', soort: 'bedrag', verplicht: true, hulp: 'Euro boven een hard plafond, zoals het toen was.' },
    { kop: 'vastgelegd op', soort: 'datum', verplicht: true, hulp: 'De dag waarop de uitkomst is vastgelegd.' },
    { kop: 'vingerafdruk', soort: 'tekst', verplicht: true, hulp: 'Verandert zodra iets waarmee het scenario rekent verandert.' },
  ],
};
