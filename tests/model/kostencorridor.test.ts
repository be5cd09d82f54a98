import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kostencorridor, type Corridorband } from '../../src/model/afspraken/kostencorridor';
import { foutVan } from './euro';

const ACA: Corridorband[] = [
  { vanaf: 0.03, deel: 0.5 },
  { vanaf: 0.08, deel: 0.8 },
];

describe('Kostencorridor (extern: risk corridors van de Amerikaanse Affordable Care Act, 42 USC 18062)', () => {
  it.each([
    [120, 12.1],
    [110, 4.1],
    [108, 2.5],
    [105, 1],
    [103, 0],
    [100, 0],
    [97, 0],
    [95, -1],
    [92, -2.5],
    [90, -4.1],
    [80, -12.1],
  ])('kosten van %d bij een doel van 100 geven een verrekening van %d', (kosten, verrekening) => {
    expect(kostencorridor(kosten * 100, 100 * 100, ACA)).toBe(Math.round(verrekening * 100));
  });
});

describe('Een kostencorridor', () => {
  const bedrag = fc.integer({ min: 0, max: 1e9 });

  it('verrekent boven en onder het doel evenveel bij dezelfde afstand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e8 }), fc.integer({ min: 1e8, max: 1e9 }), (afstand, doel) => {
        expect(kostencorridor(doel + afstand, doel, ACA) + kostencorridor(doel - afstand, doel, ACA)).toBe(0);
      }),
    );
  });

  it('laat de gemeente nooit meer dragen dan het hele verschil', () => {
    fc.assert(
      fc.property(bedrag, bedrag, (kosten, doel) => {
        expect(Math.abs(kostencorridor(kosten, doel, ACA))).toBeLessThanOrEqual(Math.abs(kosten - doel));
      }),
    );
  });

  it('verrekent bij een doel van 0 alles tegen de laatste band', () => {
    expect(kostencorridor(100_00, 0, ACA)).toBe(80_00);
  });

  it('doet zonder banden niets', () => {
    expect(kostencorridor(120_00, 100_00, [])).toBe(0);
  });

  it('weigert banden die niet oplopen', () => {
    expect(foutVan(() => kostencorridor(1, 1, [...ACA].reverse()))).toEqual({ code: 'drempelNietOplopend', gegevens: { drempel: 0.03, vorige: 0.08 } });
    expect(foutVan(() => kostencorridor(1, 1, [ACA[0]!, ACA[0]!]))).toEqual({ code: 'drempelNietOplopend', gegevens: { drempel: 0.03, vorige: 0.03 } });
  });
});
