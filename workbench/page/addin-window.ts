import type { Associations } from '../functions/metadata';

/** What of the add-in's window the page around it uses: the functions and ribbon actions it associated. */
export interface AddinWindow {
  readonly CustomFunctions?: { readonly _association: { readonly mappings: Associations } };
  readonly Office: {
    readonly actions: {
      readonly _association: { readonly mappings: Readonly<Record<string, (event: { completed(): void }) => void>> };
    };
  };
}
