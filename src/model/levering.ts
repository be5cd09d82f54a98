import type { Levering } from './invoer';
import type { Term, Termen } from './termen';

const AANTALLEN = ['volume', 'clienten', 'gestart', 'tussentijds', 'afgerond', 'omvang'] as const satisfies Term[];

/**
 * The deliveries of one line in one year, together: quantities add up, and the score is the mean over clients,
 * so that a gemeente with ten clients does not weigh as much as one with a hundred.
 */
export function telOp(leveringen: readonly Levering[]): Termen {
  const som: Termen = {};
  let gewogenScore = 0;
  for (const { termen } of leveringen) {
    for (const aantal of AANTALLEN) {
      const waarde = termen[aantal];
      if (waarde !== undefined) som[aantal] = (som[aantal] ?? 0) + waarde;
    }
    gewogenScore += (termen.score ?? 0) * (termen.clienten ?? 0);
  }
  if (leveringen.length === 1) return { ...som, ...(leveringen[0]!.termen.score !== undefined && { score: leveringen[0]!.termen.score }) };
  if (som.clienten) som.score = gewogenScore / som.clienten;
  return som;
}
