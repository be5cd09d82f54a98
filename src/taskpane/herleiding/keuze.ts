import { createContext, use } from 'react';

/** Which amount: of a scenario, of one of its segments, or of one line. */
export interface Bedragkeuze {
  readonly scenario: string;
  readonly segment?: string;
  readonly regel?: string;
}

export const HerleidingContext = createContext<(keuze: Bedragkeuze) => void>(() => undefined);

/** Opens the explanation of an amount. */
export const useHerleiding = (): ((keuze: Bedragkeuze) => void) => use(HerleidingContext);

/** The amounts a chosen amount is part of, the widest first and itself last. */
export function padNaar({ scenario, segment, regel }: Bedragkeuze): { naam: string; keuze: Bedragkeuze }[] {
  return [
    { naam: scenario, keuze: { scenario } },
    ...(segment === undefined ? [] : [{ naam: segment, keuze: { scenario, segment } }]),
    ...(segment === undefined || regel === undefined ? [] : [{ naam: regel, keuze: { scenario, segment, regel } }]),
  ];
}
