import { Domeinfout } from '../fouten';
import { sum, toCents, type Cent } from '../geld';

/** A band of a kostencorridor: from this distance to the target on, the gemeente carries this share. */
export interface Corridorband {
  /** Distance to the target, as a fraction of it: 0.03 is 3%. */
  readonly vanaf: number;
  readonly deel: number;
}

/** The bands of a line, and the amount they lie around. */
export interface Kostencorridor {
  /** In euros; absent: the line's budget. */
  readonly doel?: number;
  readonly banden: readonly Corridorband[];
}

/**
 * What a kostencorridor settles between gemeente and aanbieder: above the target the gemeente adds its share of each
 * band, below it that share goes back. Settled before the plafond.
 *
 * @param banden in ascending order; nearer to the target than the first nothing is settled
 * @returns positive: the gemeente pays extra; negative: the aanbieder pays back
 * @throws Domeinfout `drempelNietOplopend`
 */
export function kostencorridor(kosten: Cent, doel: Cent, banden: readonly Corridorband[]): Cent {
  const afstand = Math.abs(kosten - doel);
  const delen = banden.map(({ vanaf, deel }, i) => {
    const volgende = banden[i + 1]?.vanaf;
    if (volgende !== undefined && volgende <= vanaf) {
      throw new Domeinfout('drempelNietOplopend', { drempel: volgende, vorige: vanaf });
    }
    const einde = volgende === undefined ? afstand : Math.min(afstand, volgende * doel);
    return deel * Math.max(0, einde - vanaf * doel);
  });
  return Math.sign(kosten - doel) * toCents(sum(delen) / 100, afstand / 100) || 0;
}
