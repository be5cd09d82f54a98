import type { Blanks } from '../functions/arguments';

/** What the address of the page asks for. */
export interface PageOptions {
  /** `?taal=en-US`: the language of Excel. */
  readonly locale: string;
  /** `?leeg=nul0`: functions get zero for a blank cell. */
  readonly blanks: Blanks;
  /** `?paneel=400`: the width of the task pane. */
  readonly paneWidth: number;
  /** `?thema=donker`. */
  readonly theme: 'light' | 'dark';
  /** `?voorbeeld=midden-holland`: what the pane should load by itself. */
  readonly example: string | null;
}

export const paneWidths = { narrowest: 320, usual: 400, widest: 600 } as const;

/** Reads the address; what it does not mention is as in a fresh Dutch Excel. */
export function readOptions(search: string): PageOptions {
  const asked = new URLSearchParams(search);
  return {
    locale: asked.get('taal') ?? 'nl-NL',
    blanks: asked.get('leeg') === 'nul0' ? '0' : 'null',
    paneWidth: clampWidth(Number(asked.get('paneel') ?? paneWidths.usual)),
    theme: asked.get('thema') === 'donker' ? 'dark' : 'light',
    example: asked.get('voorbeeld'),
  };
}

export const clampWidth = (width: number): number =>
  Math.min(paneWidths.widest, Math.max(paneWidths.narrowest, width || paneWidths.usual));
