import { describe, expect, it } from 'vitest';
import { columnName, formatAddress, parseAddress } from '../../workbench/excel/address';
import { wholeSheet } from '../../workbench/excel/area';
import { uniqueHeaders } from '../../workbench/excel/headers';
import { forUniver } from '../../workbench/excel/structured-references';

describe('an address', () => {
  it.each([
    ['A1', 'Blad1!A1'],
    ['$B$2:c4', 'Blad1!B2:C4'],
    ['C4:B2', 'Blad1!B2:C4'],
    ['A:C', 'Blad1!A:C'],
    ['2:3', 'Blad1!2:3'],
    ['XFD1048576', 'Blad1!XFD1048576'],
  ])('%s stands for %s', (text, address) => {
    const parsed = parseAddress(text);
    expect(parsed && formatAddress('Blad1', parsed.area)).toBe(address);
  });

  it.each(['', 'A', '1', 'naam', 'A1:B', 'A1:B2:C3'])('%j is none', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it('keeps the name of its sheet, whatever is in it', () => {
    const parsed = parseAddress("'Jan''s blad'!A1");
    expect(parsed?.sheet).toBe("Jan's blad");
    expect(parsed && formatAddress("Jan's blad", parsed.area)).toBe("'Jan''s blad'!A1");
  });

  it('counts columns beyond Z', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(formatAddress('Blad1', wholeSheet)).toBe('Blad1!A:XFD');
  });
});

describe('a reference to a table, for Univer', () => {
  const translate = (formula: string): string => forUniver(formula, () => 'tblEigen');

  it.each([
    ['=tbl[[#Headers],[#Data]]', '=tbl[#All]'],
    ['=tbl[[#Headers],[#Data],[volume]]', '=tbl[[#All],[volume]]'],
    ['=[@volume]', '=tblEigen[[#This Row],[volume]]'],
    ['=[@[te betalen]]*2', '=tblEigen[[#This Row],[te betalen]]*2'],
    ['=tbl[@volume]', '=tbl[[#This Row],[volume]]'],
    ['=SUM(tbl[])', '=SUM(tbl)'],
    ['=SUM([volume])', '=SUM(tblEigen[volume])'],
  ])('%s becomes %s', (written, understood) => {
    expect(translate(written)).toBe(understood);
  });

  it.each(['=tbl[#All]', '=tbl[volume]', '=tbl[[a]:[b]]', '="[@x]"', "='[@x]'!A1"])('%s stays as it is', (formula) => {
    expect(translate(formula)).toBe(formula);
  });
});

describe('headers of a table', () => {
  it('are never empty and never alike, whatever their capitals', () => {
    expect(uniqueHeaders(['naam', '', 'Naam', '', 'kolom2'], 'Kolom')).toEqual(['naam', 'Kolom3', 'Naam2', 'Kolom4', 'kolom2']);
  });
});
