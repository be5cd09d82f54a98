import type { Cell, Worksheet } from 'exceljs';

/** How Calibri at 11 points fills a cell, in pixels: a digit in bold, a separator or sign, and what stays free beside a figure. */
const PIXELS = { cijfer: 7.43, teken: 3.8, marge: 9.6 };
/** A file counts widths in digits of this many pixels. */
const PIXELS_PER_BREEDTE = 7;

/** What is to be known of a sheet before it goes to the printer. */
export interface Afdrukstand {
  /** The paper and how the sheet is fitted to it. */
  readonly pagina: object;
  /** The cells of the row that every page begins with. */
  readonly koppen: readonly string[];
  readonly voet: string | undefined;
  /** Cells that hold something and are not printed. */
  readonly buitenBeeld: readonly string[];
  /** Figures that come out as ####. */
  readonly teBreed: readonly string[];
}

/** Looks at a sheet of a saved workbook as the printer would. */
export function afdrukstand(blad: Worksheet): Afdrukstand {
  const { paperSize, orientation, fitToPage, fitToWidth, fitToHeight, printArea, printTitlesRow } = blad.pageSetup;
  const [, laatsteKolom, laatsteRij] = /:([A-Z]+)(\d+)$/.exec(printArea ?? '')!;
  const einde = { kolom: blad.getColumn(laatsteKolom!).number, rij: Number(laatsteRij) };
  const gevuld: Cell[] = [];
  blad.eachRow((rij) => rij.eachCell((cel) => void gevuld.push(cel)));
  const koprij = blad.getRow(Number(printTitlesRow?.split(':')[0]));
  return {
    pagina: { paperSize, orientation, fitToPage, fitToWidth, fitToHeight },
    koppen: gevuld.filter(({ row }) => Number(row) === koprij.number).map(({ text }) => text),
    voet: blad.headerFooter.oddFooter,
    buitenBeeld: gevuld.filter(({ row, col }) => Number(row) > einde.rij || Number(col) > einde.kolom).map(({ address }) => address),
    teBreed: gevuld.filter((cel) => breedte(cel) > (blad.getColumn(Number(cel.col)).width ?? 0) * PIXELS_PER_BREEDTE).map(({ address, text }) => `${address}: ${text}`),
  };
}

function breedte({ value, result }: Cell): number {
  const getal = typeof value === 'number' ? value : result;
  if (typeof getal !== 'number') return 0;
  const tekst = Math.round(getal).toLocaleString('nl-NL');
  const cijfers = tekst.replace(/\D/g, '').length;
  return cijfers * PIXELS.cijfer + (tekst.length - cijfers) * PIXELS.teken + PIXELS.marge;
}
