import type { Bekostigingsvorm } from './bekostiging/vorm';
import { add } from './geld';
import type { Levering } from './invoer';
import type { Term, Termen } from './termen';

/** The quantities that add up over gemeenten and grow over the years. */
export const AANTALLEN = ['volume', 'clienten', 'gestart', 'tussentijds', 'afgerond', 'omvang'] as const satisfies Term[];

/**
 * The deliveries of one line in one year, together: quantities add up, and the score is the mean over clients,
 * so that a gemeente with ten clients does not weigh as much as one with a hundred.
 */
export function telOp(leveringen: readonly Levering[]): Termen {
  if (leveringen.length === 1) return leveringen[0]!.termen;

  const samen: Termen = {};
  let gewogen = 0;
  for (const { termen } of leveringen) {
    for (const aantal of AANTALLEN) {
      const waarde = termen[aantal];
      if (waarde !== undefined) samen[aantal] = add(samen[aantal] ?? 0, waarde);
    }
    gewogen = add(gewogen, (termen.score ?? 0) * (termen.clienten ?? 0));
  }
  if (samen.clienten) samen.score = gewogen / samen.clienten;
  return samen;
}

/** Another volume delivered. Of output, trajectories halfway and completed keep their proportion to those started. */
export function volumeTermen(termen: Termen, volumeterm: Bekostigingsvorm['volumeterm'], volume: number): Termen {
  const { gestart = 0, tussentijds = 0, afgerond = 0 } = termen;
  if (volumeterm !== 'gestart' || gestart === 0) return { [volumeterm]: volume };
  return { gestart: volume, tussentijds: (volume * tussentijds) / gestart, afgerond: (volume * afgerond) / gestart };
}
