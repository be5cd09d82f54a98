import { createContext, use } from 'react';
import type { Schrijf } from './gebruik-model';

/** How a screen changes the workbook, and whether that is going on now. */
export interface Schrijven {
  readonly schrijf: Schrijf;
  readonly bezig: boolean;
}

export const SchrijvenContext = createContext<Schrijven>({ schrijf: () => Promise.resolve(false), bezig: false });

export const useSchrijven = (): Schrijven => use(SchrijvenContext);
