import { describe, expect, it } from 'vitest';
import { alsTekst, uitTekst } from '../../../src/tables/scenario/typ';

const getal = { kop: 'tarief', soort: 'term' } as const;

describe('Wat in het paneel wordt getypt', () => {
  it.each<[string, string | number | null]>([
    ['62,5', 62.5],
    ['1.234,50', 1234.5],
    ['€ 1.234', 1234],
    ['12,3%', 0.123],
    ['-5', -5],
    [' nul ', 'nul'],
    ['Onbekend', 'onbekend'],
    ['', null],
    ['leeg', null],
  ])('In een kolom met getallen is %j %j', (tekst, waarde) => {
    expect(uitTekst(tekst, getal)).toBe(waarde);
  });

  it.each(['62.5', 'veel', '1.23,4', '1,2,3'])('Wat geen getal is wordt niet geraden: %j', (tekst) => {
    expect(() => uitTekst(tekst, getal)).toThrow('geenGetal');
  });

  it('Een code blijft tekst, een vrije cel neemt beide', () => {
    expect(uitTekst('6.711', { kop: 'taakveld', soort: 'tekst' })).toBe('6.711');
    expect(uitTekst('08', { kop: 'productcode', soort: 'tekst' })).toBe('08');
    expect(uitTekst('3%', { kop: 'waarde', soort: 'vrij' })).toBe(0.03);
    expect(uitTekst('max(1; 2)', { kop: 'formule', soort: 'vrij' })).toBe('max(1; 2)');
  });

  it('Een getal staat er zoals men het typt, en komt zo terug', () => {
    for (const waarde of [62.5, 1234567.89, 0.123456, 0]) expect(uitTekst(alsTekst(waarde), getal)).toBe(waarde);
  });
});
