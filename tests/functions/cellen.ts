import { loadFunctions, type Range, type WorksheetFunctions } from './load-functions';

/** An error as a cell shows it, with the sentence that Excel shows beside it. */
export interface Foutcel {
  readonly fout: string;
  readonly zin: string;
}

export type Cel = number | string | boolean | null | Foutcel;

/** A parameter as a test writes it: one cell, a range, or nothing. */
type Parameter = Cel | object | readonly (readonly unknown[])[];

/** A column of cells. */
export const kolom = (...cellen: unknown[]): unknown[][] => cellen.map((cel) => [cel]);

/** What `=BEK.NAAM(…)` shows in the sheet: one row of cells per row of the result. */
export type Formule = (naam: string, ...parameters: Parameter[]) => Cel[][];

/** Calculates formulas the way Excel does: an error that a function throws is the outcome of its one cell. */
export async function werkblad(): Promise<Formule> {
  const functions = await loadFunctions();
  return (naam, ...parameters) => zichtbaar(() => roepAan(functions, naam, parameters));
}

function roepAan(functions: WorksheetFunctions, naam: string, parameters: Parameter[]): unknown[][] {
  const [eerste, ...rest] = parameters.map(alsBereik);
  const bek = functions[naam]!;
  // Only VERGELIJK has a parameter that may be repeated: Excel collects those.
  return naam === 'VERGELIJK' ? bek(eerste!, rest) : bek(...[eerste!, ...rest]);
}

function alsBereik(parameter: Parameter): Range {
  if (parameter === null) return null;
  return Array.isArray(parameter) ? (parameter as unknown[][]) : [[parameter]];
}

function zichtbaar(bereken: () => unknown[][]): Cel[][] {
  try {
    return bereken().map((rij) => rij.map(alsCel));
  } catch (error) {
    return [[alsFoutcel(error)]];
  }
}

function alsCel(waarde: unknown): Cel {
  return typeof waarde === 'object' && waarde !== null ? alsFoutcel(waarde) : (waarde as Cel);
}

function alsFoutcel(error: unknown): Foutcel {
  if (!(error instanceof CustomFunctions.Error)) throw error;
  // The runtime's own words for what it sends to Excel.
  const { basicValue, message } = (error as unknown as { toJSON(): { basicValue: string; message?: string } }).toJSON();
  return { fout: basicValue, zin: message ?? '' };
}
