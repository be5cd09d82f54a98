import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaratiebedrag, sluitAan } from '../../src/model/declaratie';

const MINUTEN_PER_UUR = 60;

describe('Declaratieregels in minuten (extern: afronding volgens iJw en iWmo)', () => {
  it('drie regels van 10 minuten à € 62,50 per uur zijn samen € 31,26', () => {
    expect(3 * declaratiebedrag(62.5, 10, MINUTEN_PER_UUR)).toBe(31_26);
  });

  it('één regel van 30 minuten is € 31,25', () => {
    expect(declaratiebedrag(62.5, 30, MINUTEN_PER_UUR)).toBe(31_25);
  });
});

describe('Een gedeclareerd totaal', () => {
  it('sluit aan zolang het per regel niet meer dan een halve cent scheelt', () => {
    expect(sluitAan(31_26, 31_25, 2)).toBe(true);
    expect(sluitAan(31_26, 31_25, 1)).toBe(false);
    expect(sluitAan(31_24, 31_25, 2)).toBe(true);
  });

  it('sluit altijd aan bij tarief × volume, in hoeveel regels het ook kwam', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 480 }), { minLength: 1, maxLength: 50 }), fc.integer({ min: 1, max: 20_000 }), (minuten, centen) => {
        const tarief = centen / 100;
        const gedeclareerd = minuten.reduce((som, aantal) => som + declaratiebedrag(tarief, aantal, MINUTEN_PER_UUR), 0);
        const totaal = minuten.reduce((som, aantal) => som + aantal, 0);
        // The total is rounded too, by half a cent at most.
        expect(sluitAan(gedeclareerd, declaratiebedrag(tarief, totaal, MINUTEN_PER_UUR), minuten.length + 1)).toBe(true);
      }),
    );
  });
});
