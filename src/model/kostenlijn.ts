import { alsVorm, betaling } from './bekostiging/betaling';
import type { Bekostigingsvorm, Vormnaam } from './bekostiging/vorm';
import { Domeinfout } from './fouten';
import { metGeldMaal } from './indexering';
import { volumeTermen } from './levering';
import type { Termen } from './termen';

/**
 * What a vorm pays as its volume grows: a line of straight pieces. Amounts are in thousandths of a cent: a payment is
 * in proportion to its prices, and with whole cents the slope of a piece would be too coarse to cross another at.
 */
export interface Kostenlijn {
  bij(volume: number): number;
  /** The volumes at which the line may bend. */
  readonly knikken: readonly number[];
}

const PER_CENT = 1000;

/** A piece of a line that has no end is measured over this volume: far enough to know its slope. */
const VER = 1e6;

/** A straight piece between two volumes. */
export interface Stuk {
  readonly van: number;
  readonly tot: number;
  /** It goes on beyond `tot` as it went there. */
  readonly open: boolean;
}

/** @throws Domeinfout `nietBovenNul`, and what the vorm itself throws at terms that contradict each other */
export function kostenlijn(naam: Vormnaam, termen: Termen): Kostenlijn {
  const vorm = alsVorm(naam);
  const fijn = metGeldMaal(termen, PER_CENT);
  const betaald = (volume: number) => betaling(vorm, { ...fijn, ...geleverd(termen, vorm.volumeterm, volume) });
  const knikken = eigenKnikken(termen, (volume) => betaald(volume).subtotaal / PER_CENT);
  const plafond = termen.plafond;
  if (plafond !== undefined) {
    const boven = (volume: number) => betaald(volume).subtotaal - plafond * 100 * PER_CENT;
    knikken.push(...stukken(knikken, 0, Infinity).flatMap((stuk) => nulpunt(boven, stuk) ?? []));
  }
  return { bij: (volume) => betaald(volume).teBetalen, knikken };
}

/** Cuts a range of volumes at the points within it. */
export function stukken(punten: readonly number[], vanaf: number, tot: number): Stuk[] {
  const binnen = [...new Set(punten)].filter((punt) => punt > vanaf && punt < tot).sort((a, b) => a - b);
  return [vanaf, ...binnen].map((van, i) => {
    const einde = binnen[i] ?? tot;
    return einde === Infinity ? { van, tot: van + VER, open: true } : { van, tot: einde, open: false };
  });
}

/**
 * Where a function that is straight on a piece is zero; nowhere when it is flat. A zero far beyond where the slope was
 * measured is measured again from there.
 */
export function nulpunt(lijn: (volume: number) => number, { van, tot, open }: Stuk): number | undefined {
  const begin = lijn(van);
  let einde = tot;
  for (let ronde = 0; ronde < MEESTE_RONDEN; ronde += 1) {
    const daling = begin - lijn(einde);
    if (Math.abs(daling) <= RUIS) return undefined;
    const volume = van + (begin / daling) * (einde - van);
    if (volume < van || (volume > tot && !open)) return undefined;
    if (Math.abs(lijn(volume)) <= RUIS) return volume;
    einde = volume;
  }
  return undefined;
}

/** What rounding to a thousandth of a cent leaves at both ends of two lines. */
export const RUIS = 4;

/** A straight line needs one round, and one more when its zero is far; what needs more is not straight. */
const MEESTE_RONDEN = 4;

/** A line over volumes that nothing was started of has no proportions to keep. */
function geleverd(termen: Termen, volumeterm: Bekostigingsvorm['volumeterm'], volume: number): Termen {
  if (volumeterm === 'gestart' && !termen.gestart) throw new Domeinfout('nietBovenNul', { term: 'gestart' });
  return volumeTermen(termen, volumeterm, volume);
}

/** Where the line bends before the plafond: at the agreed volumes, and where a terugvordering has taken all. */
function eigenKnikken(termen: Termen, subtotaal: (volume: number) => number): number[] {
  const { minimum, maximum, gestart, tussentijds, afgerond, terugvordering = 0, normtarief = 0 } = termen;
  const knikken = [minimum, maximum].filter((knik) => knik !== undefined);
  if (maximum !== undefined && gestart) {
    for (const aantal of [tussentijds, afgerond]) if (aantal) knikken.push((maximum * gestart) / aantal);
  }
  if (minimum !== undefined && terugvordering * normtarief > 0) {
    knikken.push(minimum - subtotaal(minimum) / 100 / (terugvordering * normtarief));
  }
  return knikken;
}
