/**
 * The terms a contract line and its delivery are described with: one name each, used by every
 * bekostigingsvorm, every worksheet function and every column. Amounts in euros, quantities in the line's
 * own unit, shares as a fraction of one.
 */
export interface Termen {
  // price
  tarief?: number;
  prijs?: number;
  budget?: number;
  plekken?: number;
  variabeltarief?: number;
  normbedrag?: number;
  zorgzwaarte?: number;
  /** What a unit costs the aanbieder. */
  kostprijs?: number;
  startdeel?: number;
  tussendeel?: number;
  resultaatdeel?: number;
  ondergrens?: number;
  doel?: number;
  bonus?: number;
  /** The share of the tariff at which a blended line settles what its volume differs from what was agreed. */
  variabeldeel?: number;
  afgesprokenvolume?: number;
  /** How many times a year `prijs` of a place is paid: 1 for a year price, 365 or 366 for a price per etmaal. */
  perioden?: number;
  // delivery
  volume?: number;
  clienten?: number;
  gestart?: number;
  tussentijds?: number;
  afgerond?: number;
  score?: number;
  omvang?: number;
  // agreement
  plafond?: number;
  minimum?: number;
  maximum?: number;
  garantie?: number;
  meerprijs?: number;
  normtarief?: number;
  terugvordering?: number;
  bijbetaling?: number;
}

export type Term = keyof Termen;

/**
 * How a term's value is read and what it may be.
 *
 * - `bedrag`: euros, zero or more; `hoeveelheid`: zero or more, blank is 0
 * - `afspraak`: zero or more, blank is *not agreed*; `deel`: a share from 0 to 1, blank takes the default
 * - `maat`: a score or factor, zero or more, blank takes the default
 */
export type Termsoort = 'bedrag' | 'hoeveelheid' | 'afspraak' | 'deel' | 'maat';

export const TERMSOORT: Readonly<Record<Term, Termsoort>> = {
  tarief: 'bedrag',
  prijs: 'bedrag',
  budget: 'bedrag',
  plekken: 'hoeveelheid',
  variabeltarief: 'bedrag',
  normbedrag: 'bedrag',
  zorgzwaarte: 'maat',
  kostprijs: 'bedrag',
  startdeel: 'deel',
  tussendeel: 'deel',
  resultaatdeel: 'deel',
  ondergrens: 'maat',
  doel: 'maat',
  bonus: 'deel',
  variabeldeel: 'deel',
  afgesprokenvolume: 'hoeveelheid',
  perioden: 'maat',
  volume: 'hoeveelheid',
  clienten: 'hoeveelheid',
  gestart: 'hoeveelheid',
  tussentijds: 'hoeveelheid',
  afgerond: 'hoeveelheid',
  score: 'hoeveelheid',
  omvang: 'hoeveelheid',
  plafond: 'afspraak',
  minimum: 'afspraak',
  maximum: 'afspraak',
  garantie: 'deel',
  meerprijs: 'deel',
  normtarief: 'bedrag',
  terugvordering: 'deel',
  bijbetaling: 'deel',
};

export type Plafondsoort = 'hard' | 'signaal';

/** How costs that nobody uses alone are shared: availability, lump sums, a guarantee. */
export const VERDEELSLEUTELS = [
  'inwoners',
  'jeugdigen',
  'gebruik vorig jaar',
  'gemiddelde drie jaar',
  'eigen gewicht',
] as const;
export type Verdeelsleutel = (typeof VERDEELSLEUTELS)[number];
