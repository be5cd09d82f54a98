import { Domeinfout } from '../fouten';
import type { Term, Termen } from '../termen';

/** How much prices rise in a year over the year before, as a fraction: 2026 → 0.041. A map of them will do. */
export interface Indexcijfers {
  /** None: nothing is indexed. */
  readonly size: number;
  /**
   * @param prijspeil the earliest price level of the amount that is indexed: by some methods the first year differs
   * @throws Domeinfout for a year that a chosen method has no figure for
   */
  get(jaar: number, prijspeil?: number): number | undefined;
}

/** The terms that have a price level. */
const GELDTERMEN = [
  'tarief',
  'prijs',
  'budget',
  'variabeltarief',
  'normbedrag',
  'kostprijs',
  'plafond',
  'normtarief',
] as const satisfies Term[];

/**
 * The factor from one price level to another. Without any figures nothing is indexed: that is a choice. With
 * figures, every year between must have one: no value for a year is not last year's value.
 *
 * @throws Domeinfout `indexOntbreekt`, `indexcijferOntbreekt`
 */
export function indexfactor(cijfers: Indexcijfers, vanjaar: number, naarjaar: number): number {
  if (cijfers.size === 0 || vanjaar === naarjaar) return 1;
  if (naarjaar < vanjaar) return 1 / indexfactor(cijfers, naarjaar, vanjaar);
  return indexstijgingen(cijfers, vanjaar, naarjaar).reduce((factor, { stijging }) => factor * (1 + stijging), 1);
}

/** How much prices rose in a year, as a fraction. */
export interface Indexstijging {
  readonly jaar: number;
  readonly stijging: number;
}

/**
 * The rise of every year after one price level up to another.
 *
 * @throws Domeinfout `indexOntbreekt`, `indexcijferOntbreekt`
 */
export function indexstijgingen(cijfers: Indexcijfers, vanjaar: number, naarjaar: number): Indexstijging[] {
  const stijgingen: Indexstijging[] = [];
  for (let jaar = vanjaar + 1; jaar <= naarjaar; jaar += 1) {
    const stijging = cijfers.get(jaar, vanjaar);
    if (stijging === undefined) throw new Domeinfout('indexOntbreekt', { jaar, prijspeil: vanjaar });
    stijgingen.push({ jaar, stijging });
  }
  return stijgingen;
}

/** Brings every amount among the terms to the price level of a year. */
export function indexeerTermen(termen: Termen, cijfers: Indexcijfers, prijspeil: number | undefined, jaar: number): Termen {
  const factor = prijspeil === undefined ? 1 : indexfactor(cijfers, prijspeil, jaar);
  return factor === 1 ? termen : metGeldMaal(termen, factor);
}

/** The terms with every amount of money times a factor; quantities and shares stay. */
export function metGeldMaal(termen: Termen, factor: number): Termen {
  const vermenigvuldigd = { ...termen };
  for (const term of GELDTERMEN) {
    const waarde = termen[term];
    if (waarde !== undefined) vermenigvuldigd[term] = waarde * factor;
  }
  return vermenigvuldigd;
}
