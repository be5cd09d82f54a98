import { createContext, use } from 'react';
import type { Modellezing } from '../../workbook/model';

/** The tables as they were read, for whoever changes a row of them. */
export const LezingContext = createContext<Modellezing>({ tabellen: [], plaatsen: {} });

export const useLezing = (): Modellezing => use(LezingContext);
