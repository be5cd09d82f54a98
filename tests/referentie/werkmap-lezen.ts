import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import type { Celwaarde } from '../../src/tables/celwaarde';
import type { Tabelnaam } from '../../src/tables/schema';
import type { Tabelinhoud } from '../../src/tables/tabel';

/** A row of a reference workbook by its headers; a blank cell is not there. */
export type Rij = Readonly<Record<string, string | number | undefined>>;

/** The sheets of a workbook that another program calculated, each by the headers in its first row. */
export async function leesReferentiewerkmap(bestand: string): Promise<(blad: string) => Rij[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(fileURLToPath(new URL(bestand, import.meta.url)));
  return (blad) => {
    const [koppen, ...rijen] = (workbook.getWorksheet(blad)?.getSheetValues() ?? []).flatMap((rij) =>
      Array.isArray(rij) ? [Array.from(rij.slice(1), celwaarde)] : [],
    );
    if (!koppen || rijen.length === 0) throw new Error(`${bestand} has no rows on a sheet "${blad}".`);
    return rijen.map((rij) => Object.fromEntries(koppen.map((kop, i) => [String(kop), rij[i]])));
  };
}

function celwaarde(waarde: ExcelJS.CellValue): string | number | undefined {
  if (waarde === null || waarde === undefined) return undefined;
  // The reader leaves out a calculated zero, and a calculated empty text.
  const uitkomst = typeof waarde === 'object' && 'formula' in waarde ? (waarde.result ?? 0) : waarde;
  if (typeof uitkomst === 'number' || typeof uitkomst === 'string') return uitkomst;
  throw new Error(`The reference workbook holds ${JSON.stringify(waarde)}, which was not calculated.`);
}

/** The rows of one model as a table of the add-in; the column that names the model is not part of it. */
export function leesTabel(naam: Tabelnaam, rijen: readonly Rij[]): Tabelinhoud {
  const koppen = Object.keys(rijen[0]!).filter((kop) => kop !== 'model');
  return { naam, koppen, rijen: rijen.map((rij) => koppen.map((kop): Celwaarde => rij[kop] ?? null)) };
}

export function getal(rij: Rij, kop: string): number {
  return Number(rij[kop]);
}

export function cent(rij: Rij, kop: string): number {
  return Math.round(getal(rij, kop) * 100);
}
