import type { Cent } from '../../model/geld';

/** Credits with a claim of the same amount beside them, which together are nothing, and those without. */
export interface Creditstand {
  readonly paren: number;
  readonly zonder: number;
  /** What the credits without such a claim take off in all. */
  readonly bedragZonder: Cent;
}

/** Claims repeat their amounts; a file that has ever new ones is not worth remembering. */
const MEESTE_BEDRAGEN = 200_000;

/** Finds a claim of the same amount for every credit, whichever of the two comes first. */
export class Creditparen {
  /** How often every amount occurs, by what the claims are for; absent once there are too many. */
  private gezien: Map<number, Map<Cent, number>> | undefined = new Map<number, Map<Cent, number>>();
  private bedragen = 0;

  /** @param hoogste how many different amounts to remember */
  constructor(private readonly hoogste = MEESTE_BEDRAGEN) {}

  /** @param zorg one number for what is claimed: product, gemeente and month of care */
  neem(zorg: number, bedrag: Cent): void {
    if (this.gezien === undefined) return;
    let perBedrag = this.gezien.get(zorg);
    if (perBedrag === undefined) this.gezien.set(zorg, (perBedrag = new Map<Cent, number>()));
    const keer = perBedrag.get(bedrag);
    perBedrag.set(bedrag, (keer ?? 0) + 1);
    if (keer !== undefined) return;
    this.bedragen += 1;
    if (this.bedragen > this.hoogste) this.gezien = undefined;
  }

  /** Absent where there were too many different amounts to tell. */
  stand(): Creditstand | undefined {
    if (this.gezien === undefined) return undefined;
    let [paren, zonder, bedragZonder] = [0, 0, 0];
    for (const perBedrag of this.gezien.values()) {
      for (const [bedrag, credits] of perBedrag) {
        if (bedrag >= 0) continue;
        const gepaard = Math.min(credits, perBedrag.get(-bedrag) ?? 0);
        paren += gepaard;
        zonder += credits - gepaard;
        bedragZonder += (credits - gepaard) * bedrag;
      }
    }
    return { paren, zonder, bedragZonder };
  }
}
