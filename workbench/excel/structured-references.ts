/**
 * Excel writes references to tables in more ways than Univer understands. A formula is kept as it was written;
 * Univer gets a translation with the same meaning.
 */

/** The name of the table that a cell stands in, for references that leave it out. */
export type OwnTable = () => string | undefined;

const identifier = /[\p{L}_\\][\p{L}\d_.\\]*$/u;

/** Translates a formula for Univer. Texts in quotes stay as they are. */
export function forUniver(formula: string, ownTable: OwnTable): string {
  let result = '';
  let position = 0;
  while (position < formula.length) {
    const character = formula.charAt(position);
    if (character === '"' || character === "'") {
      const end = endOfQuote(formula, position, character);
      result += formula.slice(position, end);
      position = end;
    } else if (character === '[') {
      const end = endOfBrackets(formula, position);
      const table = identifier.exec(result)?.[0];
      const inner = formula.slice(position + 1, end - 1);
      result += `${table === undefined ? (ownTable() ?? '') : ''}${specifier(inner)}`;
      position = end;
    } else {
      result += character;
      position += 1;
    }
  }
  return result;
}

function endOfQuote(formula: string, start: number, quote: string): number {
  let end = formula.indexOf(quote, start + 1);
  while (end !== -1 && formula.charAt(end + 1) === quote) end = formula.indexOf(quote, end + 2);
  return end === -1 ? formula.length : end + 1;
}

function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let position = start; position < formula.length; position += 1) {
    const character = formula.charAt(position);
    if (character === "'") position += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && --depth === 0) return position + 1;
  }
  return formula.length;
}

/** What stands between the outer brackets of a reference, in Univer's spelling. */
function specifier(inner: string): string {
  const text = inner.trim();
  if (text === '') return '';
  if (text === '@') return '[#This Row]';
  if (text.startsWith('@')) return `[[#This Row],${bracketed(text.slice(1).trim())}]`;
  const parts = text.startsWith('[') ? text.split(/(?<=\])\s*,\s*(?=\[)/) : [];
  const sections = parts.filter((part) => part.startsWith('[#')).map((part) => part.toLowerCase());
  if (sections.includes('[#headers]') && sections.includes('[#data]')) {
    const columns = parts.filter((part) => !part.startsWith('[#'));
    return columns.length === 0 ? '[#All]' : `[[#All],${columns.join(',')}]`;
  }
  return `[${text}]`;
}

const bracketed = (column: string): string => (column.startsWith('[') ? column : `[${column}]`);
