import type { Blanks } from '../functions/arguments';
import type { FunctionsFile } from '../functions/metadata';
import type { ExcelHost } from '../host/excel-host';
import type { AddinWindow } from './addin-window';

const interval = 50;

/** Waits until the add-in has associated its functions, then lets formulas call them. */
export async function connectFunctions(
  host: ExcelHost,
  addin: () => AddinWindow,
  metadataUrl: string,
  blanks: Blanks,
): Promise<void> {
  const file = (await (await fetch(metadataUrl)).json()) as FunctionsFile;
  const associations = (): ReturnType<typeof mappingsOf> => mappingsOf(addin());
  while (file.functions.some(({ id }) => !(id.toUpperCase() in associations()))) {
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
  await host.useFunctions({ namespace: 'BEK', file, associations, blanks });
}

const mappingsOf = ({ CustomFunctions }: AddinWindow): NonNullable<AddinWindow['CustomFunctions']>['_association']['mappings'] =>
  CustomFunctions?._association.mappings ?? {};
