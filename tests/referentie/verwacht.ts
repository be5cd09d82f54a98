import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';

/** What one line of the example must cost under one scenario, in cents. */
export interface Regelverwachting {
  readonly scenario: string;
  readonly segment: string;
  readonly regel: string;
  readonly voorPlafond: number;
  readonly teBetalen: number;
  readonly onvergoed: number;
}

/** What one segment of the example must cost under one scenario; amounts in cents. */
export interface Segmentverwachting {
  readonly scenario: string;
  readonly segment: string;
  readonly teBetalen: number;
  readonly onvergoed: number;
  readonly plafond: number;
  readonly ruimte: number;
  readonly benutting: number;
  readonly volumestatus: string;
}

type Rij = Readonly<Record<string, string | number>>;

/**
 * The reference workbook: the Westerkwartier example worked out in ordinary cell formulas by another program.
 * `maak.mjs` makes it.
 */
export interface Referentie {
  readonly regels: readonly Regelverwachting[];
  readonly segmenten: readonly Segmentverwachting[];
  /** The figures it was worked out from, by column. */
  readonly invoer: { readonly wetten: readonly Rij[]; readonly producten: readonly Rij[]; readonly algemeen: readonly Rij[] };
}

export async function leesReferentie(): Promise<Referentie> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(fileURLToPath(new URL('westerkwartier.xlsx', import.meta.url)));
  return {
    regels: rijenVan(workbook, 'Verwacht per regel').map((rij) => ({
      scenario: tekst(rij, 'scenario'),
      segment: tekst(rij, 'segment'),
      regel: tekst(rij, 'regel'),
      voorPlafond: cent(rij, 'voor plafond'),
      teBetalen: cent(rij, 'te betalen'),
      onvergoed: cent(rij, 'onvergoed'),
    })),
    segmenten: rijenVan(workbook, 'Verwacht per segment').map((rij) => ({
      scenario: tekst(rij, 'scenario'),
      segment: tekst(rij, 'segment'),
      teBetalen: cent(rij, 'te betalen'),
      onvergoed: cent(rij, 'onvergoed'),
      plafond: cent(rij, 'plafond'),
      ruimte: cent(rij, 'ruimte'),
      benutting: Number(rij.benutting),
      volumestatus: tekst(rij, 'volumestatus'),
    })),
    invoer: {
      wetten: rijenVan(workbook, 'Invoer per wet'),
      producten: rijenVan(workbook, 'Invoer per product'),
      algemeen: rijenVan(workbook, 'Invoer algemeen'),
    },
  };
}

/** The rows of a sheet by the headers in its first row, each formula as the value that was calculated for it. */
function rijenVan(workbook: ExcelJS.Workbook, blad: string): Rij[] {
  const [koppen = [], ...rijen] = (workbook.getWorksheet(blad)?.getSheetValues() ?? []).flatMap((rij) =>
    Array.isArray(rij) ? [rij.slice(1).map(celwaarde)] : [],
  );
  return rijen.map((rij) => Object.fromEntries(koppen.map((kop, i) => [kop, rij[i] ?? 0])));
}

function celwaarde(waarde: ExcelJS.CellValue): string | number {
  // The reader leaves out a calculated zero.
  const uitkomst = typeof waarde === 'object' && waarde !== null && 'formula' in waarde ? (waarde.result ?? 0) : waarde;
  if (typeof uitkomst === 'number' || typeof uitkomst === 'string') return uitkomst;
  throw new Error(`The reference workbook holds ${JSON.stringify(waarde)}, which was not calculated.`);
}

function tekst(rij: Rij, kop: string): string {
  return String(rij[kop]);
}

function cent(rij: Rij, kop: string): number {
  return Math.round(Number(rij[kop]) * 100);
}
