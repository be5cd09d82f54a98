import { alsWerkmapfout } from './werkmapfout';

/**
 * The one way to Excel: waits while the user is still typing in a cell, makes one step of undo of all that is
 * written where the host can, and turns whatever fails into a Werkmapfout.
 */
export async function inExcel<T>(werk: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: kent('1.20') }, werk);
  } catch (error) {
    throw alsWerkmapfout(error);
  }
}

/** Whether this Excel has an API newer than the add-in demands. */
export function kent(versie: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', versie);
}
