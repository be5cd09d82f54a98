import { probeer } from '../../model/fouten';
import type { Cent } from '../../model/geld';
import { indexfactor, type Indexcijfers } from '../../model/indexering/indexering';
import { VERVOLGJAREN, type Groeifactoren } from '../../model/nota/post';

/**
 * What a structural difference goes on by in a later year: what the workbook expects of the contract lines it comes
 * from, else how prices rise; without either it stays the same amount.
 */
export const DOORWERKINGEN = ['contracten', 'index', 'gelijk'] as const;
export type Doorwerking = (typeof DOORWERKINGEN)[number];

/** What contract lines cost by the workbook's own plan in the year and those after it; absent where that is not known. */
export type Jaarlasten = readonly (Cent | undefined)[];

/** How much a structural difference is in each of the years after, as a multiple of itself, and what says so. */
export interface Doorwerkingen {
  readonly factoren: Groeifactoren;
  readonly wijzen: readonly Doorwerking[];
}

export const ONVERANDERD: Doorwerkingen = { factoren: [1, 1, 1], wijzen: ['gelijk', 'gelijk', 'gelijk'] };

/** @param jaar the year that the nota is about */
export function doorwerkingen(regels: readonly Jaarlasten[], index: Indexcijfers, jaar: number): Doorwerkingen {
  const factoren: number[] = [];
  const wijzen: Doorwerking[] = [];
  for (let na = 1; na <= VERVOLGJAREN; na += 1) {
    const volgensContracten = verhouding(regels, na);
    const volgensIndex = index.size > 0 ? probeer(() => indexfactor(index, jaar, jaar + na)).waarde : undefined;
    factoren.push(volgensContracten ?? volgensIndex ?? factoren.at(-1) ?? 1);
    wijzen.push(volgensContracten !== undefined ? 'contracten' : volgensIndex !== undefined ? 'index' : 'gelijk');
  }
  return { factoren: factoren as unknown as Groeifactoren, wijzen };
}

/** Over the lines that are planned in both years: one that ends says nothing about what care will cost. */
function verhouding(regels: readonly Jaarlasten[], na: number): number | undefined {
  const beide = regels.flatMap(({ 0: nu, [na]: later }) => (nu && later ? [{ nu, later }] : []));
  if (beide.length === 0) return undefined;
  const som = (deel: 'nu' | 'later') => beide.reduce((totaal, regel) => totaal + regel[deel], 0);
  return som('later') / som('nu');
}
