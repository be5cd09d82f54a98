import { describe, expect, it } from 'vitest';
import type { Vormnaam } from '../../src/model/bekostiging/vorm';
import type { Termen } from '../../src/model/termen';
import { betaald, foutVan } from './euro';

const LUMPSUMS: [Vormnaam, Termen][] = [
  ['taakgericht', { budget: 120_000 }],
  ['populatie', { omvang: 3_000, normbedrag: 40 }],
];

describe('Taakgericht betaalt een lumpsum', () => {
  it('De lumpsum staat vast, wat er ook wordt geleverd', () => {
    for (const volume of [0, 500, 5_000]) expect(betaald('taakgericht', { budget: 120_000, volume })).toBe(120_000);
  });
});

describe('Populatie betaalt omvang maal normbedrag maal zorgzwaarte', () => {
  it('64.000 inwoners tegen € 35,25 met zorgzwaarte 1,05 kost € 2.368.800', () => {
    expect(betaald('populatie', { omvang: 64_000, normbedrag: 35.25, zorgzwaarte: 1.05 })).toBe(2_368_800);
  });

  it('Zonder zorgzwaarte telt het normbedrag voor één', () => {
    expect(betaald('populatie', { omvang: 64_000, normbedrag: 35.25 })).toBe(2_256_000);
  });

  it('Een zorgzwaarte van nul betaalt niets', () => {
    expect(betaald('populatie', { omvang: 64_000, normbedrag: 35.25, zorgzwaarte: 0 })).toBe(0);
  });
});

describe.each(LUMPSUMS)('Bij %s wordt de lumpsum van € 120.000 buiten de volumeband verrekend', (vorm, lumpsum) => {
  const band = { ...lumpsum, minimum: 900, maximum: 1_100 };
  const verrekening = { ...band, normtarief: 100, terugvordering: 0.5, bijbetaling: 0.25 };

  it.each([
    [0, 75_000],
    [899, 119_950],
    [900, 120_000],
    [1_000, 120_000],
    [1_100, 120_000],
    [1_101, 120_025],
    [1_500, 130_000],
  ])('Volume %d kost € %d bij een normtarief van € 100, 50%% terugvordering en 25%% bijbetaling', (volume, euro) => {
    expect(betaald(vorm, { ...verrekening, volume })).toBe(euro);
  });

  it('Zonder afgesproken terugvordering of bijbetaling verandert volume buiten de band niets', () => {
    for (const volume of [0, 2_000]) expect(betaald(vorm, { ...band, normtarief: 100, volume })).toBe(120_000);
  });

  it('Terug gaat nooit meer dan de lumpsum zelf', () => {
    expect(betaald(vorm, { ...verrekening, normtarief: 1_000, volume: 0 })).toBe(0);
    expect(betaald(vorm, { ...verrekening, normtarief: 120_000 / 450, volume: 0 })).toBe(0);
    expect(betaald(vorm, { ...verrekening, normtarief: 266, volume: 0 })).toBe(300);
  });

  it.each(['terugvordering', 'bijbetaling'] as const)('Een %s zonder normtarief is een fout, ook binnen de band', (deel) => {
    for (const volume of [0, 1_000, 2_000]) {
      expect(foutVan(() => betaald(vorm, { ...band, volume, [deel]: 0.5 }))).toEqual({
        code: 'normtariefOntbreekt',
        gegevens: { term: deel },
      });
    }
  });

  it('Een minimum boven het maximum is een fout', () => {
    expect(foutVan(() => betaald(vorm, { ...lumpsum, minimum: 2, maximum: 1 }))?.code).toBe('minimumBovenMaximum');
  });

  it('Een hard plafond kort ook een lumpsum', () => {
    expect(betaald(vorm, { ...lumpsum, plafond: 119_999.99 })).toBe(119_999.99);
  });
});
