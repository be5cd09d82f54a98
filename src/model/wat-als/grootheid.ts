import { decimal } from '../geld';
import type { Indexcijfers } from '../indexering/indexering';
import type { Instroom, Invoer } from '../invoer';
import { TERMSOORT, type Term, type Termen } from '../termen';

/** What a question of what-if may change: one name for all terms that move together. */
export const GROOTHEDEN = [
  'volume',
  'omvang',
  'tarief',
  'budget',
  'plekken',
  'zorgzwaarte',
  'kostprijs',
  'score',
  'resultaatdeel',
  'variabeldeel',
  'afgesprokenvolume',
  'plafond',
  'volumegrenzen',
  'verrekening',
  'normtarief',
  'index',
  'groei',
] as const;
export type Grootheid = (typeof GROOTHEDEN)[number];

/** The terms of each; index and growth are no terms of a line. */
export const TERMEN_VAN_GROOTHEID: Readonly<Record<Exclude<Grootheid, 'index' | 'groei'>, readonly Term[]>> = {
  volume: ['volume', 'clienten', 'gestart', 'tussentijds', 'afgerond'],
  omvang: ['omvang'],
  tarief: ['tarief', 'prijs', 'variabeltarief', 'normbedrag'],
  budget: ['budget'],
  plekken: ['plekken'],
  zorgzwaarte: ['zorgzwaarte'],
  kostprijs: ['kostprijs'],
  score: ['score'],
  resultaatdeel: ['resultaatdeel'],
  variabeldeel: ['variabeldeel'],
  afgesprokenvolume: ['afgesprokenvolume'],
  plafond: ['plafond'],
  volumegrenzen: ['minimum', 'maximum'],
  verrekening: ['garantie', 'meerprijs', 'terugvordering', 'bijbetaling'],
  normtarief: ['normtarief'],
};

/**
 * The same input with one grootheid times a factor. A share stays within the whole.
 *
 * @param regel only for this line; absent: wherever it occurs
 */
export function metFactor(invoer: Invoer, grootheid: Grootheid, factor: number, regel?: string): Invoer {
  if (grootheid === 'index') return { ...invoer, index: indexMaal(invoer.index, factor) };
  if (grootheid === 'groei') return { ...invoer, groei: invoer.groei.map((cijfer) => ({ ...cijfer, groei: cijfer.groei * factor })) };

  const telt = (rij: { readonly regel?: string }) => regel === undefined || rij.regel === regel;
  const gewijzigd = <R extends { readonly regel?: string; readonly termen: Termen }>(rijen: readonly R[]): R[] =>
    rijen.map((rij) => (telt(rij) ? { ...rij, termen: maal(rij.termen, TERMEN_VAN_GROOTHEID[grootheid], factor) } : rij));
  return {
    ...invoer,
    regels: gewijzigd(invoer.regels),
    tarieven: gewijzigd(invoer.tarieven),
    // The tiers of a staffel are prices too.
    treden: grootheid === 'tarief' ? invoer.treden.map((trede) => (telt(trede) ? { ...trede, tarief: decimal(trede.tarief * factor) } : trede)) : invoer.treden,
    leveringen: gewijzigd(invoer.leveringen),
    // Volume that follows from inflow grows with it, from its first client.
    instroom: grootheid === 'volume' ? invoer.instroom.map((rij) => (telt(rij) ? metInstroomMaal(rij, factor) : rij)) : invoer.instroom,
    afspraken: gewijzigd(invoer.afspraken),
  };
}

/** Whether the input holds the grootheid at all, other than at zero. */
export function komtVoor({ index, groei, regels, tarieven, treden, leveringen, instroom, afspraken }: Invoer, grootheid: Grootheid): boolean {
  if (grootheid === 'index') return index.size > 0;
  if (grootheid === 'groei') return groei.some((cijfer) => cijfer.groei !== 0);
  if (grootheid === 'tarief' && treden.some(({ tarief }) => tarief !== 0)) return true;
  if (grootheid === 'volume' && instroom.length > 0) return true;
  return [regels, tarieven, leveringen, afspraken].some((rijen) =>
    rijen.some(({ termen }) => TERMEN_VAN_GROOTHEID[grootheid].some((term) => termen[term])),
  );
}

function indexMaal(index: Indexcijfers, factor: number): Indexcijfers {
  return {
    size: index.size,
    get(jaar, prijspeil) {
      const stijging = index.get(jaar, prijspeil);
      return stijging === undefined ? undefined : stijging * factor;
    },
  };
}

function metInstroomMaal(rij: Instroom, factor: number): Instroom {
  const { beginstand, instroom } = rij;
  return { ...rij, instroom: instroom * factor, ...(beginstand !== undefined && { beginstand: beginstand * factor }) };
}

function maal(termen: Termen, betrokken: readonly Term[], factor: number): Termen {
  const uitkomst = { ...termen };
  for (const term of betrokken) {
    const waarde = termen[term];
    if (waarde === undefined) continue;
    const nieuw = decimal(waarde * factor);
    uitkomst[term] = TERMSOORT[term] === 'deel' ? Math.min(1, nieuw) : nieuw;
  }
  return uitkomst;
}
