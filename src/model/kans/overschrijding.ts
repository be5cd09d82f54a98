import { erf } from 'mathjs/number';
import { toCents, type Cent } from '../geld';

/** What a plafond is expected to do to an amount that is not known yet. */
export interface Overschrijding {
  /** The chance that the amount comes above the plafond. */
  readonly kans: number;
  /** E[min(X, plafond)]: what is paid on average. */
  readonly verwachteBetaling: Cent;
  /** What is left unpaid on average; together with the payment it is the expectation. */
  readonly verwachtOnvergoed: Cent;
}

/**
 * The chance of exceeding a plafond, for an amount that is normally distributed.
 *
 * E[min(X, K)] = μ − σ·L((K − μ) ÷ σ), with the loss function L(z) = φ(z) − z·(1 − Φ(z)).
 *
 * @param verwachting μ, in euros
 * @param standaardafwijking σ, in euros; 0 when the amount is certain
 * @param plafond K, in euros; absent when none was agreed
 */
export function overschrijding(verwachting: number, standaardafwijking: number, plafond = Infinity): Overschrijding {
  const kans = overschrijdingskans(verwachting, standaardafwijking, plafond);
  const z = standaardafwijking === 0 ? Infinity : (plafond - verwachting) / standaardafwijking;
  // σ·L(z), written out so that an infinite z multiplies nothing; where the chance is 0, nothing is above.
  const boven = kans === 0 ? 0 : standaardafwijking * dichtheid(z) - (plafond - verwachting) * kans;
  const verwachteBetaling = toCents(verwachting - Math.max(0, boven), verwachting);
  return { kans, verwachteBetaling, verwachtOnvergoed: toCents(verwachting) - verwachteBetaling };
}

/** 1 − Φ(z): for an amount that is certain, whether it is above. */
function overschrijdingskans(verwachting: number, standaardafwijking: number, plafond: number): number {
  if (standaardafwijking === 0) return verwachting > plafond ? 1 : 0;
  return (1 - erf((plafond - verwachting) / (standaardafwijking * Math.SQRT2))) / 2;
}

/** φ, the density of the standard normal distribution. */
function dichtheid(z: number): number {
  return Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
}
