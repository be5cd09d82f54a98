import type { Bekostigingsvorm } from './bekostiging/vorm';
import { add, sum } from './geld';
import type { Levering } from './invoer';
import type { Term, Termen } from './termen';

/** The quantities that add up over gemeenten and grow over the years. */
export const AANTALLEN = ['volume', 'clienten', 'gestart', 'tussentijds', 'afgerond', 'omvang'] as const satisfies Term[];

/**
 * The deliveries of one line in one year, together: quantities add up, and the score is the mean over clients,
 * so that a gemeente with ten clients does not weigh as much as one with a hundred; over volume where nobody counts
 * clients, and where there is no volume either every gemeente weighs the same.
 */
export function telOp(leveringen: readonly Levering[]): Termen {
  if (leveringen.length === 1) return leveringen[0]!.termen;

  const samen: Termen = {};
  for (const { termen } of leveringen) {
    for (const aantal of AANTALLEN) {
      const waarde = termen[aantal];
      if (waarde !== undefined) samen[aantal] = add(samen[aantal] ?? 0, waarde);
    }
  }
  if (leveringen.some(({ termen }) => termen.score !== undefined)) samen.score = gemiddeldeScore(leveringen, samen);
  return samen;
}

function gemiddeldeScore(leveringen: readonly Levering[], samen: Termen): number {
  const maat = (['clienten', 'volume'] as const).find((term) => (samen[term] ?? 0) > 0);
  const gewogen = leveringen.map(({ termen }) => (termen.score ?? 0) * (maat ? (termen[maat] ?? 0) : 1));
  return sum(gewogen) / (maat ? samen[maat]! : leveringen.length);
}

/** Another volume delivered. Of output, trajectories halfway and completed keep their proportion to those started. */
export function volumeTermen(termen: Termen, volumeterm: Bekostigingsvorm['volumeterm'], volume: number): Termen {
  const { gestart = 0, tussentijds = 0, afgerond = 0 } = termen;
  if (volumeterm !== 'gestart' || gestart === 0) return { [volumeterm]: volume };
  return { gestart: volume, tussentijds: (volume * tussentijds) / gestart, afgerond: (volume * afgerond) / gestart };
}
