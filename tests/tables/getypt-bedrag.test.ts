import { describe, expect, it } from 'vitest';
import { leesGetypt } from '../../src/tables/getypt-bedrag';

describe('Een bedrag zoals iemand het typt', () => {
  it.each([
    ['25000', 25_000],
    ['-25.000', -25_000],
    ['1.250,50', 1250.5],
    ['€ 12,5', 12.5],
    ['−3', -3],
  ])('%s', (tekst, euro) => {
    expect(leesGetypt(tekst)).toBe(euro);
  });

  it.each(['', 'veel', '1.5', '12.50', '1,250.50', '1,255', '--3'])('"%s" kan twee dingen betekenen of is geen bedrag', (tekst) => {
    expect(leesGetypt(tekst)).toBeUndefined();
  });
});
