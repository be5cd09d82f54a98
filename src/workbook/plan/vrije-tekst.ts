import type { Inhoud } from './blad';

/** Text that Excel would take for a formula, a number, a date, a truth value or an error when it is typed. */
const LEESBAAR_ALS_IETS_ANDERS = /^\s*[=+\-@#'\d.,€$%(]|^\s*(true|false|waar|onwaar)\s*$/i;

/** What to write so that the cell holds exactly this: text that looks like something else gets an apostrophe. */
export function letterlijk(inhoud: Inhoud): string | number | boolean {
  if (inhoud === null) return '';
  return typeof inhoud === 'string' && LEESBAAR_ALS_IETS_ANDERS.test(inhoud) ? `'${inhoud}` : inhoud;
}
