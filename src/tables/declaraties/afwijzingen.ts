import type { Cent } from '../../model/geld';
import { alsVolume, inMiljoensten } from './hoeveelheid';
import type { Afwijzing, Voorbeeld } from './telling';

type Reden = Afwijzing['reden'];

/** What a row that stays out was worth, as far as that can be read. */
export interface Buitengebleven {
  readonly regels?: number;
  readonly volume?: number | undefined;
  readonly bedrag?: Cent | undefined;
}

const VOORBEELDEN = 20;

/** Collects what stays out, by reason: totals of all of it, and the first places. */
export class Afwijzingen {
  private readonly perReden = new Map<Reden, Verzameling>();

  neem(reden: Reden, { regels = 1, volume = 0, bedrag }: Buitengebleven, voorbeeld: Voorbeeld): void {
    const verzameling = this.perReden.get(reden) ?? { regels: 0, miljoensten: 0, bedrag: 0, zonderBedrag: 0, voorbeelden: [] };
    this.perReden.set(reden, verzameling);
    verzameling.regels += regels;
    verzameling.miljoensten += inMiljoensten(volume);
    verzameling.bedrag += bedrag ?? 0;
    if (bedrag === undefined) verzameling.zonderBedrag += regels;
    if (verzameling.voorbeelden.length < VOORBEELDEN) verzameling.voorbeelden.push(voorbeeld);
  }

  lijst(): readonly Afwijzing[] {
    return [...this.perReden].map(([reden, { miljoensten, ...rest }]) => ({ reden, ...rest, volume: alsVolume(miljoensten) }));
  }
}

interface Verzameling {
  regels: number;
  miljoensten: number;
  bedrag: Cent;
  zonderBedrag: number;
  voorbeelden: Voorbeeld[];
}
