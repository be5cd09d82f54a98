import { decimal, type Cent } from '../geld';

/** A value of what is changed, with the amount that comes of it. */
export interface Punt {
  readonly waarde: number;
  readonly bedrag: Cent;
}

/** The values that may be tried: steps of one size from nothing up. */
export interface Rooster {
  readonly stap: number;
  /** The value as it stands: around it the search is finest. */
  readonly huidig: number;
}

export type Passend =
  | {
      readonly soort: 'gevonden';
      /** The largest value at which the amount still fits, and the first at which it no longer does. */
      readonly past: Punt;
      readonly teVeel: Punt;
      /** The smallest value at which the target is reached: the same as one of those two, or the start of a flat stretch. */
      readonly bereikt: Punt;
      /** Further up the amount fits again: paying by steps can cost less for more. */
      readonly pastLaterWeer: boolean;
    }
  /** It fits as far as was looked, up to this value; the target itself is reached only where the amount stays flat at it. */
  | { readonly soort: 'altijd'; readonly tot: Punt; readonly bereikt?: Punt }
  /** It does not fit even at nothing. */
  | { readonly soort: 'nooit'; readonly vanaf: Punt };

/** The answer, with every amount that was asked for on the way, from low to high. */
export interface Gezocht {
  readonly uitkomst: Passend;
  readonly gepeild: readonly Punt[];
}

/** Where to look first, as parts of the value as it stands: every twentieth up to its double, and then far. */
const PEILINGEN = [...Array.from({ length: 41 }, (_, i) => i / 20), 3, 5, 10];

/**
 * What just fits: the last value, counted from nothing, whose amount is not above the target. Between the first two
 * soundings of which one fits and the next does not, halving finds the step at which that changes: the answer fits and
 * one step more does not, to the cent. Of an amount that only rises it is the largest that fits; of one that also falls,
 * a stretch that does not fit but lies between two soundings that do is not seen. It stops after every amount it asks
 * for, to tell which part is done.
 */
export function* zoekPassend(bedragBij: (waarde: number) => Cent, doel: Cent, { stap, huidig }: Rooster): Generator<number, Gezocht> {
  const plekken = [...new Set(PEILINGEN.map((deel) => Math.round((deel * huidig) / stap)))];
  const diepte = Math.ceil(Math.log2(plekken.at(-1)! + 1));
  const stappen = plekken.length + 2 * diepte;
  let gedaan = 0;
  const bekend = new Map<number, Cent>();
  function* bij(plek: number): Generator<number, Cent> {
    const bedrag = bekend.get(plek) ?? bedragBij(decimal(plek * stap));
    bekend.set(plek, bedrag);
    yield (gedaan += 1) / stappen;
    return bedrag;
  }
  const punt = (plek: number): Punt => ({ waarde: decimal(plek * stap), bedrag: bekend.get(plek)! });

  /** The first place at which the amount passes the test, after one at which it does not. */
  function* eerste(voldoet: (bedrag: Cent) => boolean): Generator<number, number | undefined> {
    const i = plekken.findIndex((plek) => voldoet(bekend.get(plek)!));
    if (i <= 0) return plekken[i];
    let [onder, boven] = [plekken[i - 1]!, plekken[i]!];
    while (boven - onder > 1) {
      const midden = Math.floor((onder + boven) / 2);
      if (voldoet(yield* bij(midden))) boven = midden;
      else onder = midden;
    }
    return boven;
  }

  function* antwoord(): Generator<number, Passend> {
    const teVeel = yield* eerste((bedrag) => bedrag > doel);
    if (teVeel === 0) return { soort: 'nooit', vanaf: punt(0) };
    const bereikt = yield* eerste((bedrag) => bedrag >= doel);
    if (teVeel === undefined) return { soort: 'altijd', tot: punt(plekken.at(-1)!), ...(bereikt !== undefined && { bereikt: punt(bereikt) }) };
    return {
      soort: 'gevonden',
      past: punt(teVeel - 1),
      teVeel: punt(teVeel),
      bereikt: punt(bereikt!),
      pastLaterWeer: plekken.some((plek) => plek > teVeel && bekend.get(plek)! <= doel),
    };
  }

  for (const plek of plekken) yield* bij(plek);
  const uitkomst = yield* antwoord();
  return { uitkomst, gepeild: [...bekend.keys()].sort((a, b) => a - b).map(punt) };
}
