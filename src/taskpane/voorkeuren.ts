import { createContext, use, useState } from 'react';

/** What the pane remembers of how someone likes to see it, and of how their files are to be read: no figures. */
interface Voorkeuren {
  get(naam: string): unknown;
  set(naam: string, waarde: string): unknown;
}

/** Opens the browser's storage for this pane; where that is not to be had, a choice lasts as long as the pane. */
export async function openVoorkeuren(): Promise<Voorkeuren> {
  try {
    const { Storage } = await import('@microsoft/office-js-helpers');
    return new Storage<string>('bekostigingskompas');
  } catch {
    return new Map<string, string>();
  }
}

export const VoorkeurenContext = createContext<Voorkeuren>(new Map());

/** A choice that is remembered from one time to the next. */
export function useVoorkeur<K extends string>(naam: string, keuzes: readonly K[], standaard: K): [K, (keuze: K) => void] {
  const voorkeuren = use(VoorkeurenContext);
  const [keuze, zetKeuze] = useState(() => keuzes.find((kandidaat) => kandidaat === voorkeuren.get(naam)) ?? standaard);
  const kies = (nieuw: K) => {
    zetKeuze(nieuw);
    voorkeuren.set(naam, nieuw);
  };
  return [keuze, kies];
}
