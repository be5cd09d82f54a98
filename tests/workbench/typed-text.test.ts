import { describe, expect, it } from 'vitest';
import { dutch, english, readTyped, toEnglishFormula } from '../../workbench/excel/typed-text';

const read = (text: unknown, format = 'General', locale = english): unknown => readTyped(text, format, locale).cell.v;

describe('what is put into a cell', () => {
  it.each([
    ['12', 12],
    ['-1.5', -1.5],
    ['.5', 0.5],
    ['1,234.50', 1234.5],
    ['1e3', 1000],
    ['12.5%', 0.125],
    ['€ 5', 5],
    ['2020-02-29', 43890],
    ['29-2-2020', 43890],
  ])('%j becomes the number %j', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each(['', ' ', '-', '12a', '1.2.3', '1,2', '30-2-2020', 'WMO-1'])('%j stays text', (text) => {
    expect(read(text)).toBe(text);
  });

  it('is read with a decimal comma from a Dutch user', () => {
    expect(read('1.234,5', 'General', dutch)).toBe(1234.5);
    expect(read('6.711', 'General', dutch)).toBe(6711);
    expect(read('6,711', 'General', dutch)).toBe(6.711);
  });

  it('stays what was typed in a cell that is formatted as text', () => {
    expect(read('6.711', '@', dutch)).toBe('6.711');
    expect(read(8, '@')).toBe('8');
  });

  it('brings a format along when it implies one', () => {
    expect(readTyped('12%', 'General', english).format).toBe('0%');
    expect(readTyped('2020-01-01', 'General', english).format).toBe('d-m-yyyy');
  });
});

describe('a formula of a Dutch user', () => {
  it('is stored with points and commas, and its texts unchanged', () => {
    expect(toEnglishFormula('=SUM(A1;1,5)&"a;1,5"', dutch)).toBe('=SUM(A1,1.5)&"a;1,5"');
  });

  it('is left alone in English, and when it is no formula', () => {
    expect(toEnglishFormula('=SUM(A1,B2)', english)).toBe('=SUM(A1,B2)');
    expect(toEnglishFormula('1,5', dutch)).toBe('1,5');
  });
});
