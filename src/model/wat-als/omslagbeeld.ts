import type { Bekostigingsvorm, Vormnaam } from '../bekostiging/vorm';
import { probeer } from '../fouten';
import type { Cent } from '../geld';
import { kostenlijn, PER_CENT, RUIS, type Kostenlijn } from './kostenlijn';
import { omslagpunten } from './omslagpunt';
import type { Plafondsoort, Termen } from '../termen';

/** One way to pay a line. */
export interface Variant {
  readonly vorm: Vormnaam | Bekostigingsvorm;
  readonly termen: Termen;
  readonly soort: Plafondsoort;
}

/** Why a volume is shown: where both cost the same, where it stands now, what was agreed, where a line bends. */
export type Kenmerk = 'omslagpunt' | 'nu' | 'minimum' | 'maximum' | 'knik';

export interface Kostenpunt {
  readonly volume: number;
  readonly kenmerken: readonly Kenmerk[];
  readonly eerste: Cent;
  readonly tweede: Cent;
}

/** Volumes at which two lines are equal, from the first to the last. */
export interface Gelijk {
  readonly van: number;
  readonly tot: number;
}

/** Two ways to pay beside each other over volume. Lines are straight between the points. */
export interface Omslagbeeld {
  /** Wherever both cost the same, also beyond what is shown: points, and stretches of which the last may have no end. */
  readonly gelijk: readonly Gelijk[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly punten: readonly Kostenpunt[];
}

/** How far is shown: past whatever is of interest, but not as far as a crossing that no one will reach. */
const MARGE = 1.2;
const VERST = 5;

/**
 * @param volume of the line as it stands
 * @throws Domeinfout what a vorm throws at terms that contradict each other
 */
export function vergelijkKostenlijnen(a: Variant, b: Variant, volume: number): Omslagbeeld {
  const [eerste, tweede] = [lijnVan(a), lijnVan(b)];
  const snijpunten = probeer(() => omslagpunten(eerste, tweede)).waarde ?? [];
  const minimum = a.termen.minimum ?? b.termen.minimum;
  const maximum = a.termen.maximum ?? b.termen.maximum;
  const verst = Math.max(volume, minimum ?? 0, maximum ?? 0) || Math.max(1, ...snijpunten);
  const binnen = snijpunten.filter((snijpunt) => snijpunt <= verst * VERST);
  const tot = Math.max(verst, ...binnen) * MARGE;

  const kenmerken = new Map<number, Set<Kenmerk>>();
  const merk = (plekken: readonly (number | undefined)[], kenmerk?: Kenmerk) => {
    for (const plek of plekken) {
      if (plek === undefined || plek < 0 || plek > tot) continue;
      const bekend = kenmerken.get(plek) ?? new Set();
      if (kenmerk) bekend.add(kenmerk);
      kenmerken.set(plek, bekend);
    }
  };
  merk([0, tot]);
  merk(binnen, 'omslagpunt');
  merk([volume], 'nu');
  merk([minimum], 'minimum');
  merk([maximum], 'maximum');
  merk([...eerste.knikken, ...tweede.knikken], 'knik');
  return {
    gelijk: alsStukken(snijpunten, eerste, tweede),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    punten: [...kenmerken]
      .sort(([x], [y]) => x - y)
      .map(([plek, eigen]) => ({ volume: plek, kenmerken: [...eigen], eerste: inCenten(eerste, plek), tweede: inCenten(tweede, plek) })),
  };
}

/** Of the volumes at which two lines meet, those between which they stay together are one stretch. */
function alsStukken(volumes: readonly number[], a: Kostenlijn, b: Kostenlijn): Gelijk[] {
  const zijnGelijk = (volume: number) => Math.abs(a.bij(volume) - b.bij(volume)) <= RUIS;
  const stukken: Gelijk[] = [];
  for (let i = 0; i < volumes.length; i += 1) {
    const van = volumes[i]!;
    const tot = volumes[i + 1] ?? Infinity;
    const samen = zijnGelijk(tot === Infinity ? van * 2 + 1 : (van + tot) / 2);
    stukken.push({ van, tot: samen ? tot : van });
    if (samen) i += 1;
  }
  return stukken;
}

/** A plafond that only signals does not bend the line. */
function lijnVan({ vorm, termen, soort }: Variant): Kostenlijn {
  const { plafond: _, ...zonder } = termen;
  return kostenlijn(vorm, soort === 'hard' ? termen : zonder);
}

function inCenten(lijn: Kostenlijn, volume: number): Cent {
  return Math.round(lijn.bij(volume) / PER_CENT);
}
