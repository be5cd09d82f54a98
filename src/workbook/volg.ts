import { inExcel, kent } from './excel';
import { Uitgesteld } from './uitgesteld';

/** How long the workbook must be at rest before a change is reported, in milliseconds. */
const RUST = 100;

/**
 * Reports that something in the workbook changed: a cell, a table, a sheet. Many changes in a row are one report.
 * It only reports: events also come from people elsewhere in the same file.
 *
 * @returns what ends it
 */
export async function volgModel(bijWijziging: () => void): Promise<() => Promise<void>> {
  const melding = new Uitgesteld(bijWijziging, RUST);
  const luisteraars = await inExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const meld = (): Promise<void> => {
      melding.vraag();
      return Promise.resolve();
    };
    const ingeschreven: { remove(): void; readonly context: OfficeExtension.ClientRequestContext }[] = [
      worksheets.onChanged.add(meld),
      worksheets.onAdded.add(meld),
      worksheets.onDeleted.add(meld),
      tables.onAdded.add(meld),
      tables.onDeleted.add(meld),
      ...(kent('1.17') ? [worksheets.onNameChanged.add(meld)] : []),
    ];
    await context.sync();
    return ingeschreven;
  });
  return async () => {
    melding.sluit();
    // A handler can only be removed in the context it was added in.
    const [eerste] = luisteraars;
    for (const luisteraar of luisteraars) luisteraar.remove();
    await eerste?.context.sync();
  };
}
