import { createContext, use } from 'react';
import { paneelteksten, type Paneelteksten } from '../locales/paneel';
import type { Taal } from '../locales/taal';

/** The language of the pane, and its texts in it. */
export interface Teksten {
  readonly taal: Taal;
  readonly t: Paneelteksten;
}

export const TekstenContext = createContext<Teksten>({ taal: 'nl', t: paneelteksten('nl') });

export const useTeksten = (): Teksten => use(TekstenContext);
