import type { Kostencorridor } from '../afspraken/kostencorridor';
import type { Staffel } from '../afspraken/staffel';
import type { Cent } from '../geld';
import type { Term, Termen } from '../termen';
import type { Noteer } from './stappen';

/** The ways to pay that have a name; each is a file in this folder. */
export const VORMNAMEN = ['inspanning', 'taakgericht', 'output', 'outcome', 'beschikbaarheid', 'populatie', 'blended'] as const;
export type Vormnaam = (typeof VORMNAMEN)[number];

/** What a contract line may choose from: those, or a formula of its own. */
export const REGELVORMEN = [...VORMNAMEN, 'maatwerk'] as const;
export type Regelvorm = (typeof REGELVORMEN)[number];

/** The chain before the plafond. */
export interface Subtotaal {
  bedrag: Cent;
  /** The part that is owed whatever the volume: lump sum, places, guarantee. */
  vast: Cent;
  /** What one guaranteed unit is paid, in euros; absent where no guarantee exists. */
  garantieprijs?: number;
}

/** A way to pay a contract line: from its terms to the subtotal before the plafond. */
export interface Bekostigingsvorm {
  readonly naam: Regelvorm;
  /** Without these nothing can be paid. */
  readonly nodig: readonly Term[];
  /** These may be given besides. */
  readonly optioneel: readonly Term[];
  /** The quantity that the volumeafspraak is about. */
  readonly volumeterm: 'volume' | 'gestart' | 'clienten';
  /** The tiers it is priced by, in place of one tariff. */
  readonly staffel?: Staffel;
  /** What is settled over the costs before the plafond. */
  readonly corridor?: Kostencorridor;
  /** @throws Domeinfout when terms contradict each other */
  subtotaal(termen: Termen, noteer?: Noteer): Subtotaal;
}

/** The agreement on volume that follows delivery: paid up to a maximum, guaranteed down to a minimum. */
export const VOLUMEAFSPRAAK = ['minimum', 'maximum', 'garantie', 'meerprijs'] as const satisfies readonly Term[];

/** The agreement on volume around a lump sum. */
export const VOLUMECORRIDOR = [
  'volume',
  'minimum',
  'maximum',
  'normtarief',
  'terugvordering',
  'bijbetaling',
] as const satisfies readonly Term[];
