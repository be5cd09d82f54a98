import { describe, expect, it } from 'vitest';
import { compileer, ontleed } from '../../src/model/formule/boom';
import { foutIn, KOLOMMEN, uitkomst } from './formules';
import { foutVan } from './euro';

/** What someone might try who means harm. */
const KWAADAARDIG = [
  'constructor',
  'tarief.constructor',
  'tarief.constructor.constructor("return process")()',
  'tarief["constructor"]',
  '__proto__',
  '__proto__.polluted = 1',
  'toString()',
  'hasOwnProperty(1)',
  'import({a: 1})',
  'createUnit("tarief")',
  'evaluate("1 + 1")',
  'parse("1")',
  'compile("1")',
  'simplify("1")',
  'derivative("1", "tarief")',
  'config({})',
  'typed("a", 1)',
  'process',
  'globalThis',
  'this',
  'f(x) = x',
  'tarief = 3; tarief',
  'x = 1',
  'tarief := 3',
  '[1; 2; 3]',
  '{a: 1}',
  '"tekst"',
  "'tekst'",
  '`tekst`',
  'tarief\\u0041',
  '1:10',
  'tarief?.a',
  'tarief ?? 1',
  'tarief ? 1 : 2',
  '5!',
  "5'",
  '2 ^ 1000',
  '0x1F',
  '1e308',
  '2 cm',
  'pi * i * e',
  'NaN',
  'Infinity',
  'true',
  'null',
  'undefined',
  'not tarief',
  '1 and 2',
  '5 mod 3',
  '1 to 2',
  '1 # opmerking',
  '=tarief',
  // look-alikes: a Cyrillic letter, full-width digits and brackets, a mathematical letter, an Arabic digit
  't\u0430rief',
  '\uFF11 + 1',
  'max\uFF081; 2\uFF09',
  '\u{1D465}',
  '\u0661 + 1',
  'tarief\u200B',
  '\u202Etarief',
];

describe('Een kwaadaardige formule geeft een duidelijke fout en doet niets', () => {
  it.each(KWAADAARDIG)('%s', (tekst) => {
    expect(foutIn(tekst, { tarief: 50 })?.code).toMatch(/^formule/);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('Een formule kan het paneel niet ophouden', () => {
  it('hoe lang ze ook is', () => {
    expect(foutIn('1'.repeat(501))).toEqual({ code: 'formuleTeLang', gegevens: { lengte: 501, hoogste: 500 } });
    expect(foutIn('('.repeat(100_000_000))?.code).toBe('formuleTeLang');
    expect(foutIn(' '.repeat(499) + '1')).toBeUndefined();
  });

  it('hoe diep de haakjes ook gaan', () => {
    expect(uitkomst('('.repeat(20) + '7' + ')'.repeat(20))).toBe(7);
    expect(foutIn('('.repeat(21) + '7' + ')'.repeat(21))).toEqual({ code: 'formuleTeDiep', gegevens: { positie: 21, hoogste: 20 } });
  });

  it('hoeveel bewerkingen er ook achter elkaar staan', () => {
    expect(uitkomst('1' + '+1'.repeat(249))).toBe(250);
    expect(uitkomst('-'.repeat(498) + '1')).toBe(1);
  });
});

/**
 * The second lock: should a reader of formulas ever let something through, the tree is still held against a list.
 * The parser itself knows the whole language of its library.
 */
describe('Alleen wat op de lijst staat wordt uitgevoerd', () => {
  const namen = new Set(KOLOMMEN.keys());

  it.each([
    'tarief.constructor',
    'tarief[1]',
    'tarief?.a',
    '[1, 2]',
    '{a: 1}',
    '"tekst"',
    'true',
    'x = 1',
    'f(x) = x',
    '1; 2',
    '1:3',
    'tarief ? 1 : 2',
    '2 tarief',
    '2 ^ 3',
    '5!',
    '5 mod 3',
    'not tarief',
    'tarief and 1',
    'tarief ?? 1',
    'onbekend',
    'parse(1)',
    'toString(1)',
    'max.apply(1)',
    'tarief(1)',
    'max',
    '1 + max(tarief, (2 ^ 3))',
    '',
  ])('%s niet', (tekst) => {
    expect(foutVan(() => compileer(ontleed(tekst), namen))?.code).toBe('formuleVerboden');
  });

  it('wel: een som met kolommen, haakjes, vergelijkingen en functies', () => {
    const rekenregel = compileer(ontleed('als(1 < tarief <= 5, max(-tarief, +2) * (3 - 1) / 4, 0)'), namen);
    expect(rekenregel(new Map([['tarief', 5]]))).toBe(1);
  });
});
