import type { Brugnaam } from '../model/nota/brug';
import type { Begrotingssoort } from '../model/nota/post';

// What stands in cells is Dutch in every language of Excel.

export const SOORTKOPPEN: Record<Begrotingssoort, string> = {
  lasten: 'Lasten',
  baten: 'Baten',
  storting: 'Stortingen in reserves',
  onttrekking: 'Onttrekkingen aan reserves',
};

/** Short enough for the column of names. */
export const TOTAALKOPPEN: Record<Begrotingssoort, string> = {
  lasten: 'Totaal lasten',
  baten: 'Totaal baten',
  storting: 'Totaal stortingen',
  onttrekking: 'Totaal onttrekkingen',
};

export const BRUGNAMEN: Record<Brugnaam, string> = {
  primitief: 'Primitieve begroting',
  wijzigingen: 'Begrotingswijzigingen',
  actueel: 'Actuele begroting',
  prijs: 'Prijs',
  indexatie: 'Indexatie',
  volume: 'Volume',
  mix: 'Mix',
  'vast bedrag': 'Vaste bedragen',
  volumeafspraak: 'Volumeafspraken',
  corridor: 'Corridors',
  resultaat: 'Resultaatafspraken',
  plafond: 'Plafonds',
  overig: 'Niet uit contractregels',
  baten: 'Baten',
  storting: 'Stortingen',
  onttrekking: 'Onttrekkingen',
  prognose: 'Prognose',
};
