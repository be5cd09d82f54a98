import { useMemo, useState } from 'react';
import { PATRONEN } from '../../model/jaarprognose/gewichten';
import { NIVEAUS, type Prognosevraag } from '../../model/jaarprognose/vraag';
import { NAIJLMETHODEN } from '../../model/naijl/methode';
import type { Doorrekening } from '../../tables/doorrekening';
import { peilmaanden, standaardvraag } from '../../tables/prognosebeeld';
import { useVoorkeur } from '../voorkeuren';

/** What may be chosen otherwise; no gemeente is all of them. */
export type Vraagwijziging = Partial<Omit<Prognosevraag, 'gemeente'>> & { readonly gemeente?: string | undefined };

/** What is asked of the claims, and the ways to ask something else. */
export interface Vraagkeuze {
  readonly vraag: Prognosevraag;
  readonly peilmaanden: readonly number[];
  readonly kies: (wijziging: Vraagwijziging) => void;
}

const JA_NEE = ['nee', 'ja'] as const;

/** Methods are remembered as a preference; the month and the gemeente hold as long as the pane is open. */
export function useVraag(doorrekening: Doorrekening): Vraagkeuze | undefined {
  const [methode, kiesMethode] = useVoorkeur('naijlmethode', NAIJLMETHODEN, 'chain ladder');
  const [niveau, kiesNiveau] = useVoorkeur('naijlniveau', NIVEAUS, 'alle regels');
  const [patroon, kiesPatroon] = useVoorkeur('prognosepatroon', PATRONEN, 'doorlopend');
  const [contract, kiesContract] = useVoorkeur('prognosecontract', JA_NEE, 'nee');
  const [gekozen, zetGekozen] = useState<{ peilmaand?: number; gemeente?: string | undefined }>({});
  return useMemo(() => {
    const standaard = standaardvraag(doorrekening);
    if (!standaard) return undefined;
    const maanden = peilmaanden(doorrekening);
    const peilmaand = maanden.find((maand) => maand === gekozen.peilmaand) ?? standaard.peilmaand;
    const { gemeente } = gekozen;
    const zonderEigen = methode === 'eigen patroon' && standaard.aandelen.length === 0;
    const vraag: Prognosevraag = {
      ...standaard,
      peilmaand,
      methode: zonderEigen ? standaard.methode : methode,
      niveau,
      patroon,
      viaContract: contract === 'ja',
      ...(gemeente !== undefined && { gemeente }),
    };
    const kies = (keuze: Vraagwijziging) => {
      if (keuze.methode) kiesMethode(keuze.methode);
      if (keuze.niveau) kiesNiveau(keuze.niveau);
      if (keuze.patroon) kiesPatroon(keuze.patroon);
      if (keuze.viaContract !== undefined) kiesContract(keuze.viaContract ? 'ja' : 'nee');
      const { peilmaand: maand } = keuze;
      if (maand !== undefined) zetGekozen((vorige) => ({ ...vorige, peilmaand: maand }));
      if ('gemeente' in keuze) zetGekozen((vorige) => ({ ...vorige, gemeente: keuze.gemeente }));
    };
    return { vraag, peilmaanden: maanden, kies };
  }, [doorrekening, gekozen, methode, niveau, patroon, contract, kiesMethode, kiesNiveau, kiesPatroon, kiesContract]);
}
