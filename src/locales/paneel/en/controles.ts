import type { CONTROLES_NL } from '../nl/controles';
import { meervoud } from '../../taal';

export const CONTROLES_EN: typeof CONTROLES_NL = {
  controles: {
    kop: 'Checks',
    uitleg: 'What does not fit in the tables. Choose one to go to its cell.',
    alles: 'All is well',
    allesUitleg: 'Nothing was found in the tables that does not fit.',
    ernst: { fout: 'Error', waarschuwing: 'Attention' },
    plaats: (adres, tabel, kolom) => (kolom === undefined ? `${adres} · ${tabel}` : `${adres} · ${tabel}, column ${kolom}`),
    scenario: (naam) => `scenario ${naam}`,
    aantal: (fouten, waarschuwingen) =>
      [meervoud(fouten, 'error', 'errors'), meervoud(waarschuwingen, 'warning', 'warnings')]
        .filter((part) => part !== '')
        .join(' and '),
  },
};
