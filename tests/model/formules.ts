import type { Fout } from '../../src/model/fouten';
import { leesFormule } from '../../src/model/formule/formule';
import type { Term } from '../../src/model/termen';
import { foutVan } from './euro';

/** The columns that the formulas of these tests may name. */
export const KOLOMMEN: ReadonlyMap<string, Term> = new Map<string, Term>([
  ['tarief', 'tarief'],
  ['budget', 'budget'],
  ['prijs_per_plek', 'prijs'],
  ['volume', 'volume'],
  ['cliënten', 'clienten'],
  ['maximum', 'maximum'],
]);

/** What a formula gives, in euros, when its names have these values. */
export function uitkomst(tekst: string, waarden: Readonly<Record<string, number>> = {}): number {
  return leesFormule(tekst, KOLOMMEN).reken(new Map(Object.entries(waarden)));
}

/** What is wrong with a formula. */
export function foutIn(tekst: string, waarden?: Readonly<Record<string, number>>): Fout | undefined {
  return foutVan(() => uitkomst(tekst, waarden));
}
