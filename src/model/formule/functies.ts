import { Domeinfout } from '../fouten';
import { decimal } from '../geld';

/** A function that a formula may call, with how many values it takes. */
export interface Functie {
  readonly bereken: (...waarden: number[]) => number;
  readonly minstens: number;
  readonly hoogstens: number;
}

/** The functions of the formula language, and no others. */
export const FUNCTIES: ReadonlyMap<string, Functie> = new Map<string, Functie>([
  ['min', { bereken: Math.min, minstens: 2, hoogstens: Infinity }],
  ['max', { bereken: Math.max, minstens: 2, hoogstens: Infinity }],
  ['abs', { bereken: Math.abs, minstens: 1, hoogstens: 1 }],
  ['round', { bereken: rondAf, minstens: 1, hoogstens: 2 }],
  ['floor', { bereken: (waarde) => Math.floor(decimal(waarde)), minstens: 1, hoogstens: 1 }],
  ['ceil', { bereken: (waarde) => Math.ceil(decimal(waarde)), minstens: 1, hoogstens: 1 }],
  ['als', { bereken: (voorwaarde, dan, anders) => (voorwaarde ? dan : anders), minstens: 3, hoogstens: 3 }],
]);

/** Finer than any price. */
const MEESTE_DECIMALEN = 6;

/** Half away from zero, as decimals would be: 1.005 to two decimals is 1.01. */
function rondAf(waarde: number, decimalen = 0): number {
  if (!Number.isInteger(decimalen) || decimalen < 0 || decimalen > MEESTE_DECIMALEN) {
    throw new Domeinfout('formuleDecimalen', { waarde: decimalen, hoogste: MEESTE_DECIMALEN });
  }
  const macht = 10 ** decimalen;
  return (Math.sign(waarde) * Math.round(decimal(Math.abs(waarde) * macht))) / macht;
}
