import { Beurten, rijblokken } from './beurten';
import { Werkmapfout } from './werkmapfout';

/** A cell whose formula calls the add-in. */
export interface Addinformule {
  readonly blad: Excel.Worksheet;
  readonly rij: number;
  readonly kolom: number;
  readonly formule: string;
}

/** @throws Werkmapfout where a sheet keeps its cells as they are */
export function bewaakBeveiliging(formules: readonly Addinformule[]): void {
  const bladen = bladnamen(formules.filter(({ blad }) => blad.protection.protected));
  if (bladen.length > 0) throw new Werkmapfout('beveiligd', { bladen });
}

/** The sheets they stand on, each once. */
export function bladnamen(formules: readonly Addinformule[]): string[] {
  return [...new Set(formules.map(({ blad }) => blad.name))];
}

/** A call of one of our functions, as Excel stores it with and without the add-in at hand. */
const AANROEP = /(?<![\w.])(?:_xldudf_)?BEK[._][A-Z]+\(/i;

/** Whether a formula calls the add-in; what stands in a text or in the name of a sheet is no call. */
export function roeptAddin(formule: unknown): formule is string {
  return typeof formule === 'string' && formule.startsWith('=') && AANROEP.test(formule.replace(/"[^"]*"|'[^']*'/g, ''));
}

/** What a formula may weigh in an answer; most cells of a sheet hold less. */
const BYTES_PER_CEL = 60;

/** Finds every cell of the workbook, hidden sheets too, whose formula calls the add-in. */
export async function zoekAddinformules(context: Excel.RequestContext): Promise<Addinformule[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true, protection: { protected: true } });
  await context.sync();
  const gebruikt = worksheets.items.map((blad) => {
    const bereik = blad.getUsedRangeOrNullObject();
    bereik.load('rowIndex,columnIndex,rowCount,columnCount');
    return { blad, bereik };
  });
  await context.sync();

  const beurten = new Beurten(context);
  const blokken: { blad: Excel.Worksheet; rij: number; kolom: number; cellen: Excel.Range }[] = [];
  for (const { blad, bereik } of gebruikt) {
    if (bereik.isNullObject) continue;
    const { rowIndex, columnIndex: kolom, rowCount, columnCount } = bereik;
    const gewichten = Array.from({ length: rowCount }, () => columnCount * BYTES_PER_CEL);
    for (const { start, aantal, bytes } of rijblokken(gewichten)) {
      await beurten.weeg(bytes);
      const cellen = blad.getRangeByIndexes(rowIndex + start, kolom, aantal, columnCount);
      cellen.load('formulas');
      blokken.push({ blad, rij: rowIndex + start, kolom, cellen });
    }
  }
  await context.sync();
  return blokken.flatMap(({ blad, rij, kolom, cellen }) =>
    (cellen.formulas as unknown[][]).flatMap((formules, r) =>
      formules.flatMap((formule, k) => (roeptAddin(formule) ? [{ blad, rij: rij + r, kolom: kolom + k, formule }] : [])),
    ),
  );
}
