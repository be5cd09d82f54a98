import { sum } from './geld';
import type { Levering } from './invoer';
import type { Term, Termen } from './termen';

/** The quantities that add up over gemeenten and grow over the years. */
export const AANTALLEN = ['volume', 'clienten', 'gestart', 'tussentijds', 'afgerond', 'omvang'] as const satisfies Term[];

/**
 * The deliveries of one line in one year, together: quantities add up, and the score is the mean over clients,
 * so that a gemeente with ten clients does not weigh as much as one with a hundred.
 */
export function telOp(leveringen: readonly Levering[]): Termen {
  const [eerste, ...meer] = leveringen;
  if (eerste === undefined) return {};
  if (meer.length === 0) return eerste.termen;

  const samen: Termen = {};
  for (const aantal of AANTALLEN) {
    const waarden = leveringen.flatMap(({ termen }) => termen[aantal] ?? []);
    if (waarden.length > 0) samen[aantal] = sum(waarden);
  }
  const gewogen = leveringen.map(({ termen }) => (termen.score ?? 0) * (termen.clienten ?? 0));
  return { ...samen, ...(samen.clienten && { score: sum(gewogen) / samen.clienten }) };
}
