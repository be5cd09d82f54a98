import { parseAddress } from '../excel/address';
import { localeOf, toEnglishFormula } from '../excel/typed-text';
import type { Workbook } from '../excel/workbook';

/** What a person does in the grid, apart from the add-in. */
export interface User {
  /** Types into a cell of a sheet, in the language of Excel: `1,5` in a Dutch one. */
  type(sheet: string, address: string, text: string): void;
  /** Selects cells. */
  select(sheet: string, address: string): void;
}

/** A user at a workbook. */
export function userOf(workbook: Workbook): User {
  return {
    type(sheetName, address, text) {
      const sheet = workbook.worksheets.getItem(sheetName);
      const { area } = sheet.getRange(address);
      const locale = localeOf(workbook.language);
      sheet.cells.put(area, [[toEnglishFormula(text, locale)]], locale, () => sheet.tableNameAt(area));
    },
    select(sheetName, address) {
      const area = parseAddress(address)?.area;
      if (area) workbook.worksheets.getItem(sheetName).select(area);
    },
  };
}
