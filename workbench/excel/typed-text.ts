import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import { isErrorText } from './cell-value';

/** How a typed text is read: Office.js always reads as in English, a user as in the language of Excel. */
export interface TypedLocale {
  readonly decimal: '.' | ',';
}

export const english: TypedLocale = { decimal: '.' };
export const dutch: TypedLocale = { decimal: ',' };

/** How a user of Excel in a language types. */
export const localeOf = (language: string): TypedLocale => (language === 'nl' ? dutch : english);

/** A formula as Dutch users type it, `=A1*1,5+SUM(B1;B2)`, in the English form that is stored. Texts stay as they are. */
export function toEnglishFormula(formula: string, locale: TypedLocale): string {
  if (locale !== dutch || !formula.startsWith('=')) return formula;
  return formula.replace(/"[^"]*"|'[^']*'|(?<=\d),(?=\d)|;/g, (part) => (part === ',' ? '.' : part === ';' ? ',' : part));
}

/** What a value becomes in a cell, with a number format when the text implies one. */
export interface TypedCell {
  readonly cell: Pick<ICellData, 'v' | 't'>;
  readonly format?: string;
}

const text = (value: string): TypedCell => ({ cell: { v: value, t: CellValueType.STRING } });
const number = (value: number, format?: string): TypedCell => ({
  cell: { v: value, t: CellValueType.NUMBER },
  ...(format === undefined ? {} : { format }),
});

const dayInMilliseconds = 86_400_000;
const excelEpoch = Date.UTC(1899, 11, 30);

/** Reads what is put into a cell as Excel does: `12%` is a number, `2020-01-01` a date, `'007` a text. */
export function readTyped(value: unknown, format: string, locale: TypedLocale): TypedCell {
  if (typeof value === 'boolean') return { cell: { v: value ? 1 : 0, t: CellValueType.BOOLEAN } };
  if (typeof value === 'number') return format === '@' ? text(String(value)) : number(value);
  const typed = String(value);
  if (format === '@') return text(typed);
  if (typed.startsWith("'")) return { cell: { v: typed.slice(1), t: CellValueType.FORCE_STRING } };
  if (isErrorText(typed)) return text(typed);
  if (/^(true|false)$/i.test(typed) || (locale === dutch && /^(waar|onwaar)$/i.test(typed))) {
    return { cell: { v: /^(true|waar)$/i.test(typed) ? 1 : 0, t: CellValueType.BOOLEAN } };
  }
  return readNumber(typed, locale) ?? readDate(typed) ?? text(typed);
}

function readNumber(typed: string, { decimal }: TypedLocale): TypedCell | undefined {
  const group = decimal === '.' ? ',' : '.';
  const pattern = /^([-+]?)(?:\s*[€$])?\s*(\d{1,3}(?:G\d{3})+|\d+)?(?:D(\d*))?(e[-+]?\d+)?\s*(%?)$/.source
    .replace('G', `\\${group}`)
    .replace('D', `\\${decimal}`);
  const match = new RegExp(pattern, 'i').exec(typed.trim());
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '', percent] = match;
  if (whole === '' && fraction === '') return undefined;
  const value = Number(`${sign}${whole.replaceAll(group, '') || '0'}.${fraction || '0'}${exponent}`);
  return percent ? number(value / 100, fraction ? '0.00%' : '0%') : number(value);
}

function readDate(typed: string): TypedCell | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const dutchOrder = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(typed);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]].map(Number)
    : [dutchOrder?.[3], dutchOrder?.[2], dutchOrder?.[1]].map(Number);
  if (!year || !month || !day) return undefined;
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCMonth() !== month - 1) return undefined;
  return number((time - excelEpoch) / dayInMilliseconds, 'd-m-yyyy');
}
