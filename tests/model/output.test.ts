import { describe, expect, it } from 'vitest';
import { betaald, foutVan } from './euro';

const aantallen = { gestart: 10, tussentijds: 8, afgerond: 6 };
const contract = { prijs: 2_400, ...aantallen };
const inDelen = { ...contract, startdeel: 0.3, tussendeel: 0.2 };

describe('Output betaalt een prijs per traject in delen', () => {
  it('Zonder startdeel wordt alleen voor afgeronde trajecten betaald', () => {
    expect(betaald('output', contract)).toBe(14_400);
  });

  it('30% bij de start, 20% halverwege en de rest bij afronding: 10, 8 en 6 trajecten kosten € 18.240', () => {
    // 2.400 × (0,3 × 10 + 0,2 × 8 + 0,5 × 6) = 2.400 × 7,6
    expect(betaald('output', inDelen)).toBe(18_240);
  });

  it('Het einddeel is precies wat start en tussen overlaten', () => {
    expect(betaald('output', { prijs: 1_000, startdeel: 0.1, tussendeel: 0.2, gestart: 1, tussentijds: 1, afgerond: 1 })).toBe(1_000);
    expect(betaald('output', { prijs: 9_000, startdeel: 1 / 3, gestart: 100, afgerond: 100 })).toBe(900_000);
  });

  it('Delen die samen precies 100% zijn laten niets over voor het einde', () => {
    expect(betaald('output', { ...contract, startdeel: 0.7, tussendeel: 0.3 })).toBe(2_400 * 9.4);
  });

  it('Delen die samen meer dan 100% zijn, zijn een fout die beide noemt', () => {
    expect(foutVan(() => betaald('output', { ...contract, startdeel: 0.7, tussendeel: 0.31 }))).toEqual({
      code: 'delenBovenEen',
      gegevens: { startdeel: 0.7, tussendeel: 0.31 },
    });
  });
});

describe('Trajecten boven het maximum worden niet vergoed', () => {
  it.each([
    [11, 18_240],
    [10, 18_240],
    [9, 17_520],
    [8, 16_800],
    [7, 15_600],
    [5, 12_000],
  ])('Bij een maximum van %d telt elk aantal tot dat maximum: € %d', (maximum, euro) => {
    expect(betaald('output', { ...inDelen, maximum })).toBe(euro);
  });

  it('Met een meerprijs telt elk aantal boven het maximum voor dat deel', () => {
    // gestart 7 + 0,5 × 3 = 8,5; tussentijds 7,5; afgerond 6
    expect(betaald('output', { ...inDelen, maximum: 7, meerprijs: 0.5 })).toBe(2_400 * (0.3 * 8.5 + 0.2 * 7.5 + 0.5 * 6));
  });
});

describe('Een garantie op trajecten geldt voor het startdeel van wat niet is gestart', () => {
  it.each([
    [9, 18_240],
    [10, 18_240],
    [11, 18_600],
    [12, 18_960],
  ])('Bij een minimum van %d en 50%% garantie kosten 10 gestarte trajecten € %d', (minimum, euro) => {
    expect(betaald('output', { ...inDelen, minimum, garantie: 0.5 })).toBe(euro);
  });

  it('Zonder startdeel valt er niets te garanderen', () => {
    expect(betaald('output', { ...contract, minimum: 100, garantie: 1 })).toBe(14_400);
  });
});
