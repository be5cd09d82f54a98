import type { Werkmapfout } from '../workbook/werkmapfout';

/** What a button outside the screens has to tell in the pane: on the ribbon, in the menu, above them. The pane runs in the same page, so it stays in memory. */
export type Melding =
  | { readonly soort: 'kiesStart' }
  | { readonly soort: 'vastgelegd'; readonly aantal: number; readonly bladen: readonly string[] }
  | { readonly soort: 'herberekend' }
  | { readonly soort: 'tabelToegevoegd'; readonly blad: string; readonly bladen: readonly string[] }
  /** Without a scenario, the cells were only put back. */
  | { readonly soort: 'opgenomen'; readonly scenario?: string }
  | { readonly soort: 'mislukt'; readonly fout: Werkmapfout };

let huidig: Melding | undefined;
const volgers = new Set<() => void>();

/** Tells it, in the place of what was told before. It waits when the pane is not there yet. */
export const meld = (melding: Melding): void => zet(melding);

/** The pane has dealt with it. */
export const wisMelding = (): void => zet(undefined);

/** The last thing told, until the pane has dealt with it. */
export const huidigeMelding = (): Melding | undefined => huidig;

/** Calls back on every change, until the returned function is called: the form `useSyncExternalStore` asks for. */
export function volgMelding(volger: () => void): () => void {
  volgers.add(volger);
  return () => volgers.delete(volger);
}

function zet(melding: Melding | undefined): void {
  huidig = melding;
  for (const volger of volgers) volger();
}
