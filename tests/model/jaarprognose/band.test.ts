import { describe, expect, it } from 'vitest';
import { bandOm, bandVanSom, plafondmaand, samengesteld } from '../../../src/model/jaarprognose/band';

describe('De band om een prognose', () => {
  it('reikt twee standaardfouten naar beide kanten', () => {
    expect(bandOm(1000, 50)).toEqual({ onder: 900, boven: 1100 });
  });

  it('telt fouten op die niets met elkaar te maken hebben: 3 en 4 is 5', () => {
    expect(samengesteld([3, 4])).toBe(5);
    expect(samengesteld([])).toBe(0);
  });

  it('van een som doet dat naar beneden en naar boven apart', () => {
    const delen = [{ prognose: 1000, band: { onder: 700, boven: 1030 } }, { prognose: 500, band: { onder: 100, boven: 540 } }];
    expect(bandVanSom(delen)).toEqual({ onder: 1500 - 500, boven: 1500 + 50 });
  });

  it('van een som is in hele centen', () => {
    const deel = { prognose: 100, band: { onder: 99, boven: 101 } };
    expect(bandVanSom([deel, deel])).toEqual({ onder: 199, boven: 201 });
  });

  it('van een som is er niet als een van de delen er geen heeft', () => {
    expect(bandVanSom([{ prognose: 1000, band: { onder: 700, boven: 1030 } }, { prognose: 500 }])).toBeUndefined();
  });
});

describe('De maand waarin een plafond wordt bereikt', () => {
  const maanden = [24_300, 24_301, 24_302].map((maand) => ({ maand, gerealiseerd: 50, nogTeOntvangen: 30, resterend: 20 }));

  it.each([
    [0, 24_300],
    [100, 24_300],
    [101, 24_301],
    [200, 24_301],
    [300, 24_302],
    [301, undefined],
  ])('is bij een plafond van %d en 100 per maand %s', (plafond, maand) => {
    expect(plafondmaand(maanden, plafond)).toBe(maand);
  });
});
