import type { Melding } from '../../../tables/tabel';
import { meervoud } from '../../taal';

export const CONTROLES_NL = {
  controles: {
    kop: 'Controles',
    uitleg: 'Wat in de tabellen niet past. Kies een regel om naar de cel te gaan.',
    alles: 'Alles klopt',
    allesUitleg: 'In de tabellen is niets gevonden dat niet past.',
    ernst: { fout: 'Fout', waarschuwing: 'Let op' } satisfies Record<Melding['ernst'], string>,
    plaats: (adres: string, tabel: string, kolom: string | undefined) =>
      kolom === undefined ? `${adres} · ${tabel}` : `${adres} · ${tabel}, kolom ${kolom}`,
    scenario: (naam: string) => `scenario ${naam}`,
    aantal: (fouten: number, waarschuwingen: number) =>
      [meervoud(fouten, 'fout', 'fouten'), meervoud(waarschuwingen, 'waarschuwing', 'waarschuwingen')]
        .filter((deel) => deel !== '')
        .join(' en '),
  },
};
