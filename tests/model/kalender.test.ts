import { describe, expect, it } from 'vitest';
import { dagenIn, dagenVan, dagUitTekst, eersteDag, eersteDagVanMaand, inJaar, looptIn, maandVan } from '../../src/model/kalender';

const dag = (tekst: string): number => dagUitTekst(tekst)!;

describe('Een dag in een cel', () => {
  it('is het getal waarmee Excel haar telt (extern)', () => {
    expect(dag('1-1-2025')).toBe(45_658);
    expect(dag('29-2-2024')).toBe(45_351);
  });

  it.each(['1-7-2025', '01-07-2025', '1/7/2025', '1.7.2025', '2025-07-01'])('is te schrijven als %s', (tekst) => {
    expect(dagUitTekst(tekst)).toBe(eersteDag(2025) + 181);
  });

  it.each(['29-2-2025', '31-4-2025', '0-1-2025', '1-1-0025', '0025-01-01', '1-13-2025', '1-0-2025', '2025-02-30', '1-7-25', '2025-7-1', '2025', 'juli', '', 'x1-7-2025', '1-7-2025x', 'x2025-07-01', '2025-07-01x'])(
    'is niet "%s"',
    (tekst) => expect(dagUitTekst(tekst)).toBeUndefined(),
  );
});

describe('Een jaar', () => {
  it.each([[2023, 365], [2024, 366], [2100, 365], [2000, 366]])('%d heeft %d dagen', (jaar, dagen) => {
    expect(dagenIn(jaar)).toBe(dagen);
  });

  it('begint op 1 januari en eindigt op 31 december', () => {
    expect(inJaar({}, 2025)).toEqual({ vanaf: dag('1-1-2025'), tot: dag('31-12-2025') });
    expect(inJaar({ vanaf: dag('1-7-2025'), tot: dag('1-3-2027') }, 2025)).toEqual({ vanaf: dag('1-7-2025'), tot: dag('31-12-2025') });
    expect(inJaar({ vanaf: dag('1-7-2025'), tot: dag('1-3-2027') }, 2027)).toEqual({ vanaf: dag('1-1-2027'), tot: dag('1-3-2027') });
  });

  it('heeft een dag van een contract dat op zijn eerste of laatste dag begint of eindigt, en geen van een ander', () => {
    expect(looptIn({ tot: dag('1-1-2025') }, 2025)).toBe(true);
    expect(looptIn({ tot: dag('31-12-2024') }, 2025)).toBe(false);
    expect(looptIn({ vanaf: dag('31-12-2025') }, 2025)).toBe(true);
    expect(looptIn({ vanaf: dag('1-1-2026') }, 2025)).toBe(false);
    expect(looptIn({}, 2025)).toBe(true);
  });
});

describe('Een maand', () => {
  it('telt door van jaar op jaar', () => {
    expect(maandVan(dag('31-12-2024')) + 1).toBe(maandVan(dag('1-1-2025')));
    expect(maandVan(dag('1-3-2025'))).toBe(2025 * 12 + 2);
  });

  it('heeft van haar eerste tot haar laatste dag dezelfde eerste dag', () => {
    for (const [eerste, laatste] of [['1-2-2024', '29-2-2024'], ['1-12-2025', '31-12-2025']] as const) {
      expect(eersteDagVanMaand(maandVan(dag(laatste)))).toBe(dag(eerste));
      expect(eersteDagVanMaand(maandVan(dag(eerste)))).toBe(dag(eerste));
    }
  });
});

describe('Een periode', () => {
  it('telt haar eerste en haar laatste dag mee, en heeft er geen als zij ophoudt voor zij begint', () => {
    expect(dagenVan({ vanaf: 10, tot: 10 })).toBe(1);
    expect(dagenVan({ vanaf: 10, tot: 12 })).toBe(3);
    expect(dagenVan({ vanaf: 10, tot: 9 })).toBe(0);
    expect(dagenVan({ vanaf: 10, tot: 5 })).toBe(0);
  });
});
