import type { Blanks } from '../functions/arguments';
import type { FunctionsFile } from '../functions/metadata';
import type { ExcelHost } from '../host/excel-host';
import type { AddinWindow } from './addin-window';

const interval = 50;

/** Waits until the add-in has associated its functions, which it does all at once, then lets formulas call them. */
export async function connectFunctions(
  host: ExcelHost,
  addin: () => AddinWindow,
  metadataUrl: string,
  blanks: Blanks,
): Promise<void> {
  const file = (await (await fetch(metadataUrl)).json()) as FunctionsFile;
  const associations = (): ReturnType<typeof mappingsOf> => mappingsOf(addin());
  while (Object.keys(associations()).length === 0) {
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
  await host.useFunctions({ namespace: 'BEK', file, associations, blanks });
}

const mappingsOf = ({ CustomFunctions }: AddinWindow): NonNullable<AddinWindow['CustomFunctions']>['_association']['mappings'] =>
  CustomFunctions?._association.mappings ?? {};
