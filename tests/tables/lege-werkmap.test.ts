import { describe, expect, it } from 'vitest';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { legeWerkmap } from '../../src/tables/lege-werkmap';

describe('De lege werkmap', () => {
  const { tabellen } = legeWerkmap();

  it('heeft in elke tabel één rij, die aan haar naam als voorbeeld te herkennen is', () => {
    for (const { rijen } of tabellen) {
      expect(rijen).toHaveLength(1);
      expect(rijen[0]!.some((cel) => typeof cel === 'string' && cel.startsWith('VOORBEELD'))).toBe(true);
    }
  });

  it('rekent zonder één melding: P×Q in de basis, en boven het maximum tot aan het plafond', () => {
    const { scenarios, meldingen } = rekenWerkmapDoor(tabellen);
    expect(meldingen).toEqual([]);
    // 950 × 62.50; and 1 000 of 1 100 hours × 62.50 = 62 500, cut to 60 000.
    expect(scenarios.map(({ scenario, segmenten }) => [scenario, segmenten[0]?.teBetalen, segmenten[0]?.onvergoed])).toEqual([
      ['basis', 5_937_500, 0],
      ['VOORBEELD-meer uren', 6_000_000, 250_000],
    ]);
  });
});
