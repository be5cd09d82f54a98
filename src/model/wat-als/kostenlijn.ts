import { staffelwaarde } from '../afspraken/staffel';
import { alsVorm, betaling } from '../bekostiging/betaling';
import { gestaffeld } from '../bekostiging/gestaffeld';
import type { Bekostigingsvorm, Vormnaam } from '../bekostiging/vorm';
import { Domeinfout } from '../fouten';
import { metGeldMaal } from '../indexering/indexering';
import { volumeTermen } from '../levering';
import type { Termen } from '../termen';

/**
 * What a vorm pays as its volume grows: a line of straight pieces. Amounts are in thousandths of a cent: a payment is
 * in proportion to its prices, and with whole cents the slope of a piece would be too coarse to cross another at.
 */
export interface Kostenlijn {
  bij(volume: number): number;
  /** The volumes at which the line may bend. */
  readonly knikken: readonly number[];
}

/** What the amounts of a line are divided by to be cents. */
export const PER_CENT = 1000;

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
export function kostenlijn(gegeven: Vormnaam | Bekostigingsvorm, termen: Termen): Kostenlijn {
  const vorm = fijneVorm(alsVorm(gegeven));
  const fijn = metGeldMaal(termen, PER_CENT);
  const bij = (volume: number): Termen => ({ ...fijn, ...geleverd(termen, vorm.volumeterm, volume) });
  const betaald = (volume: number) => betaling(vorm, bij(volume));
  const knikken = [...afspraakknikken(termen), ...staffelknikken(alsVorm(gegeven), termen), ...corridorknikken(alsVorm(gegeven), termen)];
  // Never below nothing: neither what the vorm pays, nor what is left of it after the costs were settled.
  const lijnen = [(volume: number) => vorm.subtotaal(bij(volume)).bedrag, ...(vorm.corridor ? [(volume: number) => betaald(volume).subtotaal] : [])];
  for (const lijn of lijnen) knikken.push(...stukken(knikken, 0, Infinity).flatMap((stuk) => beginVan(lijn, stuk) ?? []));
  const plafond = termen.plafond;
  if (plafond !== undefined) {
    const boven = (volume: number) => betaald(volume).subtotaal - plafond * 100 * PER_CENT;
    knikken.push(...stukken(knikken, 0, Infinity).flatMap((stuk) => nulpunt(boven, stuk) ?? []));
  }
  return { bij: (volume) => betaald(volume).teBetalen, knikken };
}

/** A vorm whose own tables have their amounts in thousandths of a cent too. */
function fijneVorm(vorm: Bekostigingsvorm): Bekostigingsvorm {
  const { staffel, corridor } = vorm;
  const treden = staffel?.treden.map(({ drempel, tarief }) => ({ drempel, tarief: tarief * PER_CENT }));
  return {
    ...(staffel && treden ? gestaffeld({ ...staffel, treden }) : vorm),
    ...(corridor && { corridor: { ...corridor, ...(corridor.doel !== undefined && { doel: corridor.doel * PER_CENT }) } }),
  };
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

/** Where a line that is nothing at first begins to rise, if that is within the piece. */
function beginVan(lijn: (volume: number) => number, { van, tot }: Stuk): number | undefined {
  if (lijn(van) > 0 || lijn(tot) <= RUIS) return undefined;
  let midden = (van + tot) / 2;
  while (lijn(midden) <= 0 && tot - midden > HAAR) midden = (midden + tot) / 2;
  const helling = (lijn(tot) - lijn(midden)) / (tot - midden);
  const begin = midden - lijn(midden) / helling;
  return begin - van > HAAR ? begin : undefined;
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

/** Where a staffel opens a tier: by what was delivered, or by that and what is guaranteed besides. */
function staffelknikken({ staffel }: Bekostigingsvorm, { minimum = 0, garantie = 0 }: Termen): number[] {
  if (!staffel) return [];
  const drempels = staffel.treden.map(({ drempel }) => drempel);
  const gegarandeerd = (garantie > 0 && garantie < 1 ? drempels.map((drempel) => (drempel - garantie * minimum) / (1 - garantie)) : [])
    .filter((volume) => volume > 0 && volume < minimum);
  if (staffel.soort === 'marginaal') return [...drempels, ...gegarandeerd];
  // Where a whole-volume tier opens the line jumps: the piece before it ends a hair below.
  const sprongen = [...drempels, ...gegarandeerd].map((volume) => volume - HAAR);
  const knikken = [...drempels, ...gegarandeerd.map((volume) => volume + HAAR), ...sprongen];
  // What was delivered is paid where a cliff makes it more than what is guaranteed.
  const meer = (volume: number) =>
    (staffelwaarde(volume, staffel) - staffelwaarde(volume + garantie * (minimum - volume), staffel)) * 100 * PER_CENT;
  return [...knikken, ...(garantie > 0 ? stukken(knikken, 0, minimum).flatMap((stuk) => nulpunt(meer, stuk) ?? []) : [])];
}

/** Where costs reach a band on either side of their target. */
function corridorknikken({ corridor }: Bekostigingsvorm, { kostprijs = 0, budget = 0 }: Termen): number[] {
  const afstanden = kostprijs > 0 ? (corridor?.banden ?? []).flatMap(({ vanaf }) => [1 - vanaf, 1 + vanaf]) : [];
  const doel = corridor?.doel ?? budget;
  return afstanden.map((afstand) => (doel * afstand) / kostprijs);
}

/** Less than a volume is told apart by. */
const HAAR = 1e-7;

/** The agreed volumes, each by whatever it is counted in. */
function afspraakknikken({ minimum, maximum, gestart, tussentijds, afgerond }: Termen): number[] {
  const knikken = [minimum, maximum].filter((knik) => knik !== undefined);
  if (maximum !== undefined && gestart) {
    for (const aantal of [tussentijds, afgerond]) if (aantal) knikken.push((maximum * gestart) / aantal);
  }
  return knikken;
}
