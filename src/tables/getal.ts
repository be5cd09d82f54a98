import { toCents, toEuros } from '../model/geld';
import type { Bestandscel } from './declaraties/cel';

export type Decimaalteken = ',' | '.';

/** Reads a number as it was written down, or nothing: what could be two numbers is none. */
export function leesGetalcel(cel: Bestandscel, decimaal: Decimaalteken): number | undefined {
  if (typeof cel === 'number') return Number.isFinite(cel) ? cel : undefined;
  return leesKaal(cel, decimaal) ?? leesOpgemaakt(cel, decimaal);
}

/** 1.234,50 or € 62,5 or 12%: dots only between thousands, a comma before decimals. */
const GETYPT = /^(?:€\s*)?(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(%?)$/;

/**
 * A number as a person types it in Dutch, be it an amount or a percentage; nothing for other text. Stricter than a cell
 * of a file: where text may be meant, `(5)` and `5-` are text.
 */
export function leesGetyptGetal(tekst: string): number | undefined {
  const [, teken, heel, decimalen = '0', procent] = GETYPT.exec(tekst.trim()) ?? [];
  if (heel === undefined) return undefined;
  const getal = Number(`${teken}${heel.replaceAll('.', '')}.${decimalen}`);
  // To the last digit a double holds: 12,3% is 0,123 and not a hair beside it.
  return procent ? Number((getal / 100).toPrecision(CIJFERS)) : getal;
}

/** An amount as a person types it in Dutch, to the cent: with three digits behind the comma it might be thousands. */
export function leesGetyptBedrag(tekst: string): number | undefined {
  const euro = leesGetalcel(tekst, ',');
  return euro === undefined || toEuros(toCents(euro)) !== euro ? undefined : euro;
}

const NUL = 48;
const MIN = 45;
/** What a double holds of any decimal number. */
const CIJFERS = 15;

/** Digits with at most one decimal mark, which may come first (some databases leave out that zero), as most exports write every number: a million of them take a moment. */
function leesKaal(tekst: string, decimaal: Decimaalteken): number | undefined {
  const teken = decimaal.charCodeAt(0);
  const begin = tekst.charCodeAt(0) === MIN ? 1 : 0;
  let cijfers = 0;
  let mark = -1;
  for (let i = begin; i < tekst.length; i += 1) {
    const cijfer = tekst.charCodeAt(i) - NUL;
    if (cijfer >= 0 && cijfer <= 9) cijfers = cijfers * 10 + cijfer;
    else if (cijfer + NUL === teken && mark < 0) mark = i;
    else return undefined;
  }
  const decimalen = mark < 0 ? 0 : tekst.length - mark - 1;
  const aantal = tekst.length - begin - (mark < 0 ? 0 : 1);
  if (aantal === 0 || aantal > CIJFERS || (mark >= 0 && decimalen === 0)) return undefined;
  const waarde = cijfers / 10 ** decimalen;
  return begin === 1 && waarde !== 0 ? -waarde : waarde;
}

/** With a euro sign, thousands apart, a minus behind, or brackets for below zero. */
function leesOpgemaakt(tekst: string, decimaal: Decimaalteken): number | undefined {
  const zonderMunt = tekst.replace(/€|\beur\b/gi, '').trim();
  const onderNul = /^\((.*)\)$/.exec(zonderMunt)?.[1] ?? /^(.*)-$/.exec(zonderMunt)?.[1];
  const negatief = onderNul !== undefined;
  const kern = (onderNul ?? zonderMunt.replace(/^\+/, '')).trim();
  const duizend = decimaal === ',' ? '.' : ',';
  const [, min = '', geheel, deel = ''] =
    new RegExp(`^([-−]\\s*)?(\\d{1,3}(?:[${duizend} \\u00a0\\u202f'’]\\d{3})+|\\d+)(?:[${decimaal}](\\d+))?$`).exec(kern) ?? [];
  if (geheel === undefined || (negatief && min !== '')) return undefined;
  const cijfers = geheel.replace(/\D/g, '') + deel;
  if (cijfers.replace(/^0+/, '').length > CIJFERS) return undefined;
  const waarde = Number(cijfers) / 10 ** deel.length;
  return (negatief || min !== '') && waarde !== 0 ? -waarde : waarde;
}

/**
 * Which mark a column of numbers has for its decimals. A number such as 1.234 does not tell, and neither do two that
 * contradict each other: then it has to be asked.
 */
export function bepaalDecimaalteken(cellen: readonly Bestandscel[]): Decimaalteken | undefined {
  const stemmen = cellen.flatMap((cel) => (typeof cel === 'string' ? [stem(cel)] : []));
  const komma = stemmen.includes(',');
  const punt = stemmen.includes('.');
  if (komma !== punt) return komma ? ',' : '.';
  return komma || stemmen.includes('?') ? undefined : ',';
}

/** What one number says of its decimal mark: nothing when it has none, `?` when it could be either. */
function stem(tekst: string): Decimaalteken | '?' | undefined {
  const marken = tekst.replace(/[^.,]/g, '');
  if (marken === '') return undefined;
  const laatste = marken.at(-1) as Decimaalteken;
  const ander = laatste === ',' ? '.' : ',';
  if (marken.includes(ander)) return laatste;
  // The same mark twice stands between thousands.
  if (marken.length > 1) return ander;
  const [voor = '', na = ''] = tekst.replace(/[^\d.,]/g, '').split(laatste);
  return na.length === 3 && voor.length <= 3 && !voor.startsWith('0') && voor !== '' ? '?' : laatste;
}
