import type { Kolom } from '../schema';

/** The contract line that a row is about. */
export const REGEL: Kolom = {
  kop: 'regel',
  soort: 'sleutel',
  verplicht: true,
  verwijstNaar: { tabel: 'tblContracten', kolom: 'regel' },
  hulp: 'De contractregel, zoals in tblContracten.',
};

/** The gemeente that a row is about: the one that pays. */
export const GEMEENTE: Kolom = {
  kop: 'gemeente',
  soort: 'tekst',
  verplicht: true,
  verwijstNaar: { tabel: 'tblGemeenten', kolom: 'gemeente' },
  hulp: 'De gemeente die betaalt (woonplaatsbeginsel).',
};
