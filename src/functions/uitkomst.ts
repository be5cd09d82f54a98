import { zinVoorFout } from '../locales/fouten';
import { taalVan, type Taal } from '../locales/taal';
import { Domeinfout, type Fout, type Foutcode } from '../model/fouten';

/** What a cell of a result may be. */
export type Uitkomstcel = number | string | CustomFunctions.Error;

/** A result with nothing in it: Excel shows null as 0. */
export const LEEG = '';

/** There is no value, or not yet, rather than one that is wrong. */
const NIET_BESCHIKBAAR: ReadonlySet<Foutcode> = new Set([
  'onbekend',
  'ontbreekt',
  'gegevenOntbreekt',
  'geenOmslagpunt',
  'plafondNietBereikt',
  'geenIndexcijfer',
  'standaardfoutOnbekend',
]);

/** Excel's own language; Dutch where functions run without Office. */
function taal(): Taal {
  const office = (globalThis as { Office?: { context?: { displayLanguage?: string } } }).Office;
  return taalVan(office?.context?.displayLanguage);
}

/**
 * A fault as Excel shows it in a cell: #N/A where a value is missing, else #VALUE!, with the sentence.
 *
 * @param rij the row in the columns that were given, where there is more than one
 */
export function celfout(fout: Fout, rij?: number): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const zin = zinVoorFout(fout, taal());
  const plaats = rij === undefined ? '' : taal() === 'nl' ? `Rij ${rij}: ` : `Row ${rij}: `;
  return new CustomFunctions.Error(NIET_BESCHIKBAAR.has(fout.code) ? notAvailable : invalidValue, plaats + zin);
}

/** A fault in one row of a series: without it nothing can be calculated, and the sentence names the row. */
export class Reeksfout extends Error {
  constructor(
    readonly fout: Fout,
    readonly rij: number | undefined,
  ) {
    super(fout.code);
  }
}

/** Runs a function's work; a fault that concerns all of it becomes the function's own error. */
export function metFoutInCel<T>(werk: () => T): T {
  try {
    return werk();
  } catch (error) {
    throw alsCelfout(error);
  }
}

function alsCelfout(error: unknown): unknown {
  if (error instanceof Reeksfout) return celfout(error.fout, error.rij);
  return error instanceof Domeinfout ? celfout(error.fout) : error;
}
