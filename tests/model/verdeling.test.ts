import { describe, expect, it } from 'vitest';
import { verdeel, verdeelBegrensd } from '../../src/model/regio/verdeling';
import { foutVan } from './euro';

describe('Verdelen naar de grootste rest', () => {
  it('Tien cent over drie gelijken: de eerste krijgt de cent die over is', () => {
    expect(verdeel(10, [1, 1, 1])).toEqual([4, 3, 3]);
  });

  it('Wie de grootste rest heeft krijgt de cent, niet wie vooraan staat', () => {
    // 10 × 25/100 = 2,5; 10 × 38/100 = 3,8; 10 × 37/100 = 3,7
    expect(verdeel(10, [25, 38, 37])).toEqual([2, 4, 4]);
  });

  it('Een gelijke rest gaat naar de eerste rij', () => {
    expect(verdeel(5, [1, 1])).toEqual([3, 2]);
    expect(verdeel(1, [0.1, 0.1])).toEqual([1, 0]);
  });

  it('Een gewicht van nul krijgt niets', () => {
    expect(verdeel(100, [0, 1, 0, 2])).toEqual([0, 33, 0, 67]);
  });

  it('Een negatief bedrag verdeelt als een positief', () => {
    expect(verdeel(-10, [1, 1, 1])).toEqual([-4, -3, -3]);
  });

  it('Op hele euro’s verdeeld krijgt wie vooraan staat ook de losse centen', () => {
    expect(verdeel(10_50, [1, 1, 1], 100)).toEqual([4_50, 3_00, 3_00]);
  });

  it('Van losse centen krijgt wie niets weegt niets, ook al staat hij vooraan', () => {
    expect(verdeel(50, [0, 1, 1], 100)).toEqual([0, 50, 0]);
  });

  it('Van vier gelijken krijgen de eerste twee de centen die over zijn', () => {
    expect(verdeel(2, [1, 1, 1, 1])).toEqual([1, 1, 0, 0]);
  });

  it('Zonder enig gewicht is er niets om naar te verdelen', () => {
    expect(foutVan(() => verdeel(10, [0, 0]))).toEqual({ code: 'gewichtenNul', gegevens: {} });
    expect(foutVan(() => verdeel(10, []))).toEqual({ code: 'gewichtenNul', gegevens: {} });
  });

  it('Een negatief gewicht is een fout', () => {
    expect(foutVan(() => verdeel(10, [3, -1]))).toEqual({ code: 'negatief', gegevens: { term: 'gewichten', waarde: -1 } });
  });
});

describe('Verdelen met een grens aan wat ieder kan dragen', () => {
  it('Wie genoeg ruimte heeft draagt naar gewicht', () => {
    expect(verdeelBegrensd(90, [1, 2], [100, 100])).toEqual([30, 60]);
    expect(verdeelBegrensd(90, [1, 2], [30, 60])).toEqual([30, 60]);
  });

  it('Wat niet past gaat naar wie ruimte heeft, naar die ruimte', () => {
    // 40 each; the first takes 10 and the other 30 of it go to rooms of 10 and 20.
    expect(verdeelBegrensd(120, [1, 1, 1], [10, 50, 60])).toEqual([10, 50, 60]);
    expect(verdeelBegrensd(120, [1, 1, 1], [10, 60, 80])).toEqual([10, 50, 60]);
  });

  it('Weegt alleen mee wie niets kan dragen, dan telt ieders grens als gewicht', () => {
    expect(verdeelBegrensd(30, [5, 0, 0], [0, 20, 40])).toEqual([0, 10, 20]);
    expect(verdeelBegrensd(30, [0, 0], [20, 40])).toEqual([10, 20]);
  });

  it('Van niets krijgt ieder niets, ook zonder gewichten of ruimte', () => {
    expect(verdeelBegrensd(0, [0, 0], [0, 0])).toEqual([0, 0]);
    expect(verdeelBegrensd(0, [1, 2], [10, 10])).toEqual([0, 0]);
  });
});
