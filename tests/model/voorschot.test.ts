import { describe, expect, it } from 'vitest';
import { afrekening } from '../../src/model/afspraken/voorschot';

describe('De afrekening na voorschotten', () => {
  it.each([
    [1_000_00, [400_00, 400_00], { soort: 'nabetaling', bedrag: 200_00 }],
    [1_000_00, [600_00, 500_00], { soort: 'terugvordering', bedrag: -100_00 }],
    [1_000_00, [500_00, 500_00], { soort: 'vereffend', bedrag: 0 }],
    [1_000_00, [], { soort: 'nabetaling', bedrag: 1_000_00 }],
  ])('is bij een recht van %d cent en voorschotten %j: %j', (recht, voorschotten, verwacht) => {
    expect(afrekening(recht, voorschotten)).toEqual(verwacht);
  });
});
