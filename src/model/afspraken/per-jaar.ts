import { Domeinfout, type Fout } from '../fouten';

/** A row of a table that describes one thing of a line in several rows. */
export interface Jaarrij {
  readonly regel: string;
  /** Absent: every year. */
  readonly jaar?: number;
  readonly fout?: Fout;
}

/**
 * The rows that hold in a year: those that name it, else those for every year. A year of its own takes the place of
 * the others as a whole.
 *
 * @throws Domeinfout the fault of a row that could not be read
 */
export function rijenInJaar<R extends Jaarrij>(rijen: readonly R[], jaar: number): readonly R[] {
  const vanJaar = rijen.filter((rij) => rij.jaar === jaar);
  const geldend = vanJaar.length > 0 ? vanJaar : rijen.filter((rij) => rij.jaar === undefined);
  for (const { fout } of geldend) if (fout) throw new Domeinfout(fout.code, fout.gegevens);
  return geldend;
}

/**
 * What rows say together in a column where one of them may speak for all; nothing where all are blank.
 *
 * @throws Domeinfout `rijenOneens`
 */
export function eensgezind<W extends string | number>(regel: string, kolom: string, waarden: readonly (W | undefined)[]): W | undefined {
  const [eerste, tweede] = new Set(waarden.filter((waarde) => waarde !== undefined));
  if (tweede !== undefined) throw new Domeinfout('rijenOneens', { regel, kolom, eerste: String(eerste), tweede: String(tweede) });
  return eerste;
}
