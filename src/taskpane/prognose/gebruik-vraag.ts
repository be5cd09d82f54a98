import { useMemo, useState } from 'react';
import type { Prognosevraag } from '../../model/jaarprognose/vraag';
import type { Doorrekening } from '../../tables/doorrekening';
import { peilmaanden, prognosejaren, standaardvraag } from '../../tables/beelden/prognosebeeld';

/** What may be chosen otherwise; no gemeente is all of them. */
export type Vraagwijziging = Partial<Omit<Prognosevraag, 'gemeente'>> & { readonly gemeente?: string | undefined };

/** What is asked of the claims, and the ways to ask something else. */
export interface Vraagkeuze {
  readonly vraag: Prognosevraag;
  /** What is asked where nothing was chosen: what the nota is drawn up from. */
  readonly standaard: Prognosevraag;
  readonly peilmaanden: readonly number[];
  readonly jaren: readonly number[];
  readonly kies: (wijziging: Vraagwijziging) => void;
}

/** Starts as the workbook has it, as the nota does; what is chosen otherwise holds as long as the pane is open. */
export function useVraag(doorrekening: Doorrekening): Vraagkeuze | undefined {
  const [gekozen, zetGekozen] = useState<Vraagwijziging>({});
  return useMemo(() => {
    const standaard = standaardvraag(doorrekening);
    if (!standaard) return undefined;
    const maanden = peilmaanden(doorrekening);
    const { peilmaand: gekozenMaand = standaard.peilmaand, jaar, gemeente, ...anders } = gekozen;
    const peilmaand = maanden.includes(gekozenMaand) ? gekozenMaand : standaard.peilmaand;
    const jaren = prognosejaren(doorrekening, peilmaand);
    const vraag: Prognosevraag = {
      ...standaard,
      ...anders,
      peilmaand,
      // Claims that came in by some month are about the year of that month, unless an earlier one is asked for.
      jaar: jaren.find((kandidaat) => kandidaat === jaar) ?? jaren[0]!,
      ...(gemeente !== undefined && { gemeente }),
    };
    return { vraag, standaard, peilmaanden: maanden, jaren, kies: (wijziging) => zetGekozen((vorige) => ({ ...vorige, ...wijziging })) };
  }, [doorrekening, gekozen]);
}
