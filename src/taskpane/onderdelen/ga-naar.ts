import { createContext, use } from 'react';
import type { Plaats } from '../../tables/tabel';

export const GaNaarContext = createContext<(plaats: Plaats) => void>(() => undefined);

/** Selects a cell of the model in Excel. */
export const useGaNaar = (): ((plaats: Plaats) => void) => use(GaNaarContext);
