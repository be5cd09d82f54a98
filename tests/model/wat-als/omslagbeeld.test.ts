import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaling } from '../../../src/model/bekostiging/betaling';
import { vergelijkKostenlijnen, type Variant } from '../../../src/model/wat-als/omslagbeeld';

const uren = (tarief: number, meer: Variant['termen'] = {}, soort: Variant['soort'] = 'hard'): Variant => ({ vorm: 'inspanning', termen: { tarief, ...meer }, soort });
const lumpsum = (budget: number): Variant => ({ vorm: 'taakgericht', termen: { budget }, soort: 'hard' });

describe('Twee kostenlijnen naast elkaar', () => {
  it('lopen van niets tot voorbij wat ertoe doet, met elk punt waar iets gebeurt', () => {
    const { gelijk, punten, minimum, maximum } = vergelijkKostenlijnen(uren(50, { minimum: 900, maximum: 2500 }), lumpsum(100_000), 1600);
    expect({ gelijk, minimum, maximum }).toEqual({ gelijk: [{ van: 2000, tot: 2000 }], minimum: 900, maximum: 2500 });
    expect(punten.map(({ volume, kenmerken, eerste, tweede }) => [volume, kenmerken.join(), eerste, tweede])).toEqual([
      [0, '', 0, 10_000_000],
      [900, 'minimum,knik', 4_500_000, 10_000_000],
      [1600, 'nu', 8_000_000, 10_000_000],
      [2000, 'omslagpunt', 10_000_000, 10_000_000],
      [2500, 'maximum,knik', 12_500_000, 10_000_000],
      [3000, '', 12_500_000, 10_000_000],
    ]);
  });

  it('buigen bij een hard plafond, en niet bij een dat alleen signaleert', () => {
    expect(vergelijkKostenlijnen(uren(50, { plafond: 90_000 }), lumpsum(100_000), 1000).gelijk).toEqual([]);
    expect(vergelijkKostenlijnen(uren(50, { plafond: 90_000 }, 'signaal'), lumpsum(100_000), 1000).gelijk).toEqual([{ van: 2000, tot: 2000 }]);
  });

  it('noemen een omslagpunt dat niemand haalt, maar tekenen het niet', () => {
    const { gelijk, punten } = vergelijkKostenlijnen(uren(50), lumpsum(1_000_000), 1000);
    expect(gelijk).toEqual([{ van: 20_000, tot: 20_000 }]);
    expect(punten.at(-1)!.volume).toBe(1200);
  });

  it('tekenen een omslagpunt tot op vijf keer wat ertoe doet', () => {
    expect(vergelijkKostenlijnen(uren(50), lumpsum(250_000), 1000).punten.at(-1)!.volume).toBe(6000);
    expect(vergelijkKostenlijnen(uren(50), lumpsum(250_050), 1000).punten.at(-1)!.volume).toBe(1200);
  });

  it('tonen geen knik onder nul, en geen voorbij het eind', () => {
    // Below zero: the budget is worth 400 units, and 100 were agreed. Beyond: the plafond is reached at 20 000.
    const blended: Variant = { vorm: 'blended', termen: { budget: 10_000, tarief: 50, variabeldeel: 0.5, afgesprokenvolume: 100 }, soort: 'hard' };
    const { punten } = vergelijkKostenlijnen(uren(50, { plafond: 1_000_000 }), blended, 1000);
    expect(punten.map(({ volume, kenmerken }) => [volume, kenmerken])).toEqual([[0, []], [300, ['omslagpunt']], [1000, ['nu']], [1200, []]]);
  });

  it('hebben alleen de grenzen die zijn afgesproken', () => {
    expect(vergelijkKostenlijnen(uren(50, { minimum: 10 }), lumpsum(1000), 20)).not.toHaveProperty('maximum');
    expect(vergelijkKostenlijnen(uren(50, { maximum: 30 }), lumpsum(1000), 20)).not.toHaveProperty('minimum');
  });

  it('zeggen van elk punt waar ze kruisen dat het er één is', () => {
    const [a, b] = [uren(50, { minimum: 500, garantie: 1 }), uren(100, { maximum: 300 })];
    expect(vergelijkKostenlijnen(a, b, 400).gelijk).toEqual([{ van: 250, tot: 250 }, { van: 600, tot: 600 }]);
  });

  it('zeggen van een stuk waarover ze samenvallen waar het begint en eindigt', () => {
    const [vrij, onderPlafond] = [uren(50), uren(50, { plafond: 48_000 })];
    expect(vergelijkKostenlijnen(vrij, onderPlafond, 1000).gelijk).toEqual([{ van: 0, tot: 960 }]);
    expect(vergelijkKostenlijnen(onderPlafond, lumpsum(48_000), 1000).gelijk).toEqual([{ van: 960, tot: Infinity }]);
    expect(vergelijkKostenlijnen(vrij, uren(50), 1000).gelijk).toEqual([{ van: 0, tot: Infinity }]);
    const tussen = uren(50, { minimum: 500, garantie: 1, maximum: 900 });
    expect(vergelijkKostenlijnen(tussen, vrij, 700).gelijk).toEqual([{ van: 500, tot: 900 }]);
  });

  it('tonen ook zonder volume en afspraken waar ze elkaar kruisen', () => {
    expect(vergelijkKostenlijnen(uren(50), lumpsum(1000), 0).punten.map(({ volume }) => volume)).toEqual([0, 20, 24]);
  });
});

it('Elk punt ligt op beide lijnen, en op een omslagpunt kosten ze op een cent na hetzelfde', () => {
  const volume = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), volume, fc.integer({ min: 1, max: 500_000 }), volume, (centen, maximum, budget, nu) => {
      const [a, b] = [uren(centen / 100, { maximum }), lumpsum(budget)];
      for (const punt of vergelijkKostenlijnen(a, b, nu).punten) {
        expect(punt.eerste).toBe(betaling(a.vorm, { ...a.termen, volume: punt.volume }).teBetalen);
        expect(punt.tweede).toBe(budget * 100);
        if (punt.kenmerken.includes('omslagpunt')) expect(Math.abs(punt.eerste - punt.tweede)).toBeLessThanOrEqual(1);
      }
    }),
  );
});
