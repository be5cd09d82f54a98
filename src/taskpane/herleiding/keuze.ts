import { createContext, use } from 'react';
import type { Bedragkeuze } from '../../tables/beelden/opbouw';

export const HerleidingContext = createContext<(keuze: Bedragkeuze) => void>(() => undefined);

/** Opens the explanation of an amount. */
export const useHerleiding = (): ((keuze: Bedragkeuze) => void) => use(HerleidingContext);

/** The amounts a chosen amount is part of, the widest first and itself last. */
export function padNaar({ scenario, tijdvak, gemeente, segment, regel }: Bedragkeuze): { naam: string; keuze: Bedragkeuze }[] {
  const pad = [{ naam: scenario, keuze: { scenario, tijdvak } as Bedragkeuze }];
  for (const deel of [{ gemeente }, { segment }, { regel }]) {
    const [naam] = Object.values(deel);
    if (naam !== undefined) pad.push({ naam, keuze: { ...pad.at(-1)!.keuze, ...deel } as Bedragkeuze });
  }
  return pad;
}
