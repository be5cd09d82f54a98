import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

/** A workbook of tables, one a sheet, whose cells are values or formulas that another program calculates. */
export class Rekenblad {
  #workbook = new ExcelJS.Workbook();

  /**
   * A sheet with a header row and a row per item. A column makes its cell from the item; text that starts with `=`
   * is a formula, and may refer to other cells of its row or of another row (`eigen`) or of adjoining rows (`reeks`).
   */
  tabel(naam, items, kolommen) {
    const sheet = this.#workbook.addWorksheet(naam);
    const koppen = Object.keys(kolommen);
    const kolom = (kop) => sheet.getColumn(koppen.indexOf(kop) + 1).letter;
    const adres = (item, kop) => `$${kolom(kop)}$${items.indexOf(item) + 2}`;
    const cel = (item, kop) => `'${naam}'!${adres(item, kop)}`;
    const reeks = (rijen, kop) => `${cel(rijen[0], kop)}:${adres(rijen.at(-1), kop)}`;

    sheet.addRow(koppen).font = { bold: true };
    for (const item of items) {
      const eigen = (kop, rij = item) => `${kolom(kop)}${items.indexOf(rij) + 2}`;
      sheet.addRow(koppen.map((kop) => alsCel(kolommen[kop](item, eigen, reeks))));
    }
    sheet.columns.forEach((kolom, i) => (kolom.width = Math.max(12, koppen[i].length + 2)));
    return { cel, reeks };
  }

  /** Lets LibreOffice calculate every formula, and keeps the formulas with their values. */
  async laatUitrekenen(bestemming) {
    const map = mkdtempSync(join(tmpdir(), 'referentie-'));
    const [bron, uit] = [join(map, 'bron.xlsx'), join(map, 'uit')];
    await this.#workbook.xlsx.writeFile(bron);
    const { status, error } = spawnSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', uit, bron], { stdio: 'inherit' });
    if (status !== 0) throw error ?? new Error(`soffice ended with ${status}`);
    copyFileSync(join(uit, 'bron.xlsx'), bestemming);
    rmSync(map, { recursive: true });
  }
}

function alsCel(waarde) {
  return typeof waarde === 'string' && waarde.startsWith('=') ? { formula: waarde.slice(1) } : waarde;
}
