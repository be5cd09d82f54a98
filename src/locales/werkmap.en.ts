import type { Werkmapzinnen } from './werkmap-zinnen';

const list = (names: readonly string[]): string => names.join(', ');

export const WERKMAP_EN: Werkmapzinnen = {
  bladBestaat: ({ bladen, tabelnamen }) =>
    `This workbook already has the sheets ${list(bladen)}${tabelnamen.length > 0 ? ` and the table names ${list(tabelnamen)}` : ''}. ` +
    'Nothing was written. Give them another name, or open a new workbook and try again there.',
  tabelnaamBezet: ({ tabelnamen }) =>
    `The names ${list(tabelnamen)} are already used in this workbook, for a table or a defined name. ` +
    'Nothing was written. Give them another name, or open a new workbook and try again there.',
  werkmapBeveiligd: () =>
    'The structure of this workbook is protected: no sheets can be added. ' +
    'Nothing was written. Remove the protection through Review > Protect Workbook.',
  beveiligd: ({ bladen }) =>
    `Protected: ${list(bladen)}. Nothing was changed. Remove the protection through Review > Unprotect Sheet.`,
  gefilterd: ({ tabellen }) =>
    `Filtered: ${list(tabellen.map(({ tabel, blad }) => `${tabel} on the sheet ${blad}`))}. Nothing was changed: Excel does not always put values in their place where rows are hidden. ` +
    'Click in the table, choose Data > Clear under Sort & Filter, and try again.',
  geenUitkomst: ({ cellen }) =>
    `Not every formula has an outcome to keep: ${list(cellen)}. Nothing was changed. ` +
    'Wait until Excel has finished calculating, clear the cells beside and below a #SPILL!, and try again.',

  tabelWeg: ({ tabel }) =>
    `The table ${tabel} is no longer in this workbook. Undo its removal, or put a table with the same headers back.`,
  tweeTabellen: ({ tabel, tabelnamen }) =>
    `More than one table could be ${tabel}: ${list(tabelnamen)}. Choose in the pane which one it is.`,
  rijVeranderd: ({ tabel, rij, sleutel }) =>
    `Row ${rij} of ${tabel}${sleutel === '' ? '' : ` (${sleutel})`} has been changed or deleted in the meantime. Nothing was written. ` +
    'Look at the row and try again.',
  opnameWeg: () =>
    'What the tables held when the recording began is no longer in this workbook: an inspection for hidden data removes it. ' +
    'Your changes are still in the cells. Stop the recording; an earlier version of the file has the old values.',
  bladVerborgen: ({ blad }) => `The sheet ${blad} is hidden. Show it: right-click a sheet tab and choose Unhide.`,

  andersTeruggelezen: ({ cel, geschreven, gelezen }) =>
    `After writing, ${cel} holds "${gelezen}" instead of "${geschreven}". What was written has been taken back. ` +
    'Try again; if it keeps happening, try it in a new workbook.',
  onvolledig: ({ bladen }) =>
    `Writing failed, and cleaning up did not quite succeed: the new sheets ${list(bladen)} are still there. ` +
    'Delete them, or close the workbook without saving. The rest of the workbook is as it was.',
  onvolledigGewijzigd: ({ tabellen }) =>
    `Writing failed, and it could not all be taken back: rows or cells of ${list(tabellen)} may have changed already. ` +
    'Undo it with Ctrl+Z, or close the workbook without saving.',
  onvolledigVastgelegd: ({ bladen }) =>
    `Keeping the values failed halfway: on ${list(bladen)} formulas may have become values already. ` +
    'Undo it with Ctrl+Z, or close the workbook without saving.',
  onvolledigUitgebreid: ({ bladen }) =>
    `The table could not be added, and formulas with BEK.VERGELIJK on ${list(bladen)} may name it already. ` +
    'Undo it with Ctrl+Z, or close the workbook without saving.',

  celbewerking: () => 'A cell is still being edited. Press Enter or Esc and try again.',
  geweigerd: ({ onderdeel }) =>
    `Excel refuses the operation (${onderdeel}). Check whether the workbook is read-only or protected, and try again.`,
  nietOndersteund: ({ onderdeel }) =>
    `This version of Excel lacks a part that is needed (${onderdeel}). Update Excel, or use Excel on the web.`,
  teGroot: () => 'This is more than Excel can take in one go. Spread the data over more workbooks, or use Excel on the desktop.',
  onverwacht: ({ excelcode, bericht, onderdeel }) =>
    `Excel reports: ${bericht} (${[excelcode, onderdeel].filter(Boolean).join(', ')}). Try again; otherwise copy the diagnosis for your administrator.`,
};
