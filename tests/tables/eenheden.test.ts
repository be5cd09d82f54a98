import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaratiebedrag } from '../../src/model/declaratie';
import { omrekenfactor } from '../../src/tables/eenheden';

describe('Eenheden van tijd', () => {
  it.each([
    ['uur', 'minuut', 60],
    ['minuut', 'uur', 1 / 60],
    ['dagdeel', 'uur', 4],
    ['etmaal', 'uur', 24],
    ['etmaal', 'dagdeel', 6],
    ['Dagdeel', ' minuut', 240],
  ])('1 %s is %s: %d', (van, naar, factor) => {
    expect(omrekenfactor(van, naar)).toBe(factor);
  });

  it.each([['uur', 'cliënt'], ['traject', 'uur'], ['', 'uur'], ['week', 'uur']])('%s en %s zijn niet om te rekenen', (van, naar) => {
    expect(omrekenfactor(van, naar)).toBeUndefined();
  });

  it('rekenen heen en terug naar hetzelfde', () => {
    const eenheid = fc.constantFrom('minuut', 'uur', 'dagdeel', 'etmaal');
    fc.assert(
      fc.property(eenheid, eenheid, (a, b) => {
        expect(omrekenfactor(a, b)! * omrekenfactor(b, a)!).toBeCloseTo(1, 12);
      }),
    );
  });

  it('geven een declaratie in minuten het tarief per uur, één keer afgerond', () => {
    expect(declaratiebedrag(62.5, 30, omrekenfactor('uur', 'minuut'))).toBe(31_25);
  });
});
