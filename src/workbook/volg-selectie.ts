import { inExcel } from './excel';
import { Uitgesteld } from './uitgesteld';

/** What the user has selected: the first cell of it. */
export interface Selectie {
  readonly bladId: string;
  /** As Excel writes it, without the sheet: B4, B4:D9, 5:5. */
  readonly adres: string;
}

/** How long the selection must stay before it is reported, in milliseconds: walking through cells is not choosing. */
const RUST = 150;

/**
 * Reports what the user of this Excel selects, from what is selected now on. Only reports: nothing is read of the
 * cells, and selections of others in the same file are theirs.
 *
 * @returns what ends it
 */
export async function volgSelectie(bijSelectie: (selectie: Selectie) => void): Promise<() => Promise<void>> {
  let laatste: Selectie | undefined;
  const melding = new Uitgesteld(() => laatste && bijSelectie(laatste), RUST);
  const neem = (bladId: string, adres: string): void => {
    laatste = { bladId, adres: adres.replace(/^.*!/, '') };
    melding.vraag();
  };
  const luisteraar = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const luistert = worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      neem(worksheetId, address);
      return Promise.resolve();
    });
    const nu = context.workbook.getSelectedRange();
    nu.load({ address: true, worksheet: { id: true } });
    await context.sync();
    neem(nu.worksheet.id, nu.address);
    return luistert;
  });
  return async () => {
    melding.sluit();
    luisteraar.remove();
    await luisteraar.context.sync();
  };
}
