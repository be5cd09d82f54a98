/** An error that stands in a cell, such as #DEEL/0! or #N/A. */
export interface Celfout {
  readonly celfout: string;
}

/** What a cell holds, in one form whichever side it came from. */
export type Celwaarde = string | number | boolean | null | Celfout;

/** Excel does not keep blank and zero apart on every platform; both read as blank where blank is possible. */
export function isLeeg(waarde: Celwaarde | undefined): boolean {
  return waarde === null || waarde === undefined || (typeof waarde === 'string' && waarde.trim() === '');
}

export function isCelfout(waarde: Celwaarde | undefined): waarde is Celfout {
  return typeof waarde === 'object' && waarde !== null;
}

/** What a cell shows, for a name or a message. */
export function celtekst(waarde: Celwaarde | undefined): string {
  if (waarde === null || waarde === undefined) return '';
  return isCelfout(waarde) ? waarde.celfout : String(waarde).trim();
}

/**
 * Text as names are compared: by what a reader sees. Capitals, outer spaces and which kind of space or line break stands
 * between two words are no difference, nor whether é is one sign or an e with an accent after it.
 */
export function naamsleutel(waarde: Celwaarde | undefined): string {
  const tekst = celtekst(waarde).toLowerCase();
  return MEER_DAN_TEKENS_EN_SPATIES.test(tekst) ? tekst.replace(/\s+/g, ' ').normalize() : tekst;
}

/** What two names can look the same by and still differ: rare, and every name of every row is asked. */
const MEER_DAN_TEKENS_EN_SPATIES = /[^\x21-\x7e ]| {2}/;
