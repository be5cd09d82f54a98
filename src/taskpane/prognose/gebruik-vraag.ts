import { useMemo, useState } from 'react';
import type { Prognosevraag } from '../../model/jaarprognose/vraag';
import type { Doorrekening } from '../../tables/doorrekening';
import { peilmaanden, standaardvraag } from '../../tables/prognosebeeld';

/** What may be chosen otherwise; no gemeente is all of them. */
export type Vraagwijziging = Partial<Omit<Prognosevraag, 'gemeente'>> & { readonly gemeente?: string | undefined };

/** What is asked of the claims, and the ways to ask something else. */
export interface Vraagkeuze {
  readonly vraag: Prognosevraag;
  /** What is asked where nothing was chosen: what the nota is drawn up from. */
  readonly standaard: Prognosevraag;
  readonly peilmaanden: readonly number[];
  readonly kies: (wijziging: Vraagwijziging) => void;
}

/** Starts as the workbook has it, as the nota does; what is chosen otherwise holds as long as the pane is open. */
export function useVraag(doorrekening: Doorrekening): Vraagkeuze | undefined {
  const [gekozen, zetGekozen] = useState<Vraagwijziging>({});
  return useMemo(() => {
    const standaard = standaardvraag(doorrekening);
    if (!standaard) return undefined;
    const maanden = peilmaanden(doorrekening);
    const { peilmaand = standaard.peilmaand, gemeente, ...anders } = gekozen;
    const vraag: Prognosevraag = {
      ...standaard,
      ...anders,
      peilmaand: maanden.includes(peilmaand) ? peilmaand : standaard.peilmaand,
      ...(gemeente !== undefined && { gemeente }),
    };
    return { vraag, standaard, peilmaanden: maanden, kies: (wijziging) => zetGekozen((vorige) => ({ ...vorige, ...wijziging })) };
  }, [doorrekening, gekozen]);
}
