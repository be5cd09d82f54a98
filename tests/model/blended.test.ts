import { describe, expect, it } from 'vitest';
import { blended } from '../../src/model/bekostiging/blended';

const CONTRACT = { vast: 100_000, deel: 0.4, tarief: 50, afgesprokenVolume: 2000 };

describe('Blended bekostiging', () => {
  it.each([
    [2000, 100_000],
    [2100, 102_000],
    [1900, 98_000],
  ])('betaalt bij volume %d € %d: vast, en een deel van het tarief voor wat afwijkt', (volume, euro) => {
    expect(blended(CONTRACT, volume)).toBe(euro * 100);
  });

  it('is met deel 0 een lumpsum', () => {
    expect(blended({ ...CONTRACT, deel: 0 }, 3500)).toBe(100_000_00);
  });

  it('is met deel 1 en een vast bedrag van tarief × volume gewoon P×Q', () => {
    expect(blended({ ...CONTRACT, deel: 1 }, 3500)).toBe(3500 * 50_00);
  });

  it('wordt nooit negatief', () => {
    expect(blended({ ...CONTRACT, vast: 1000, deel: 1 }, 0)).toBe(0);
  });
});
