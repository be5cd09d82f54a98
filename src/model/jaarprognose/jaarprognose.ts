import { toCents, toEuros, type Cent } from '../geld';
import type { Maand } from '../kalender';

/** A month of the year to forecast. */
export interface Jaarmaand {
  readonly maand: Maand;
  readonly gerealiseerd: Cent;
  /** What it will have cost once all is in, in euros; absent while nothing can be said of the month. */
  readonly compleet?: number;
  /** Its weight in the year. */
  readonly gewicht: number;
}

/** A month as it will probably end; the three parts add up to its whole. */
export interface Prognosemaand {
  readonly maand: Maand;
  readonly gerealiseerd: Cent;
  readonly nogTeOntvangen: Cent;
  readonly resterend: Cent;
}

/** A year as it will probably end; the first three add up to the last, and so do the months to each of them. */
export interface Jaarprognose {
  readonly gerealiseerd: Cent;
  readonly nogTeOntvangen: Cent;
  readonly resterend: Cent;
  readonly prognose: Cent;
  readonly maanden: readonly Prognosemaand[];
}

/**
 * What a unit of weight costs: for the months that can be judged.
 *
 * @returns undefined when there is none, or they weigh nothing
 */
export function tempo(maanden: readonly Jaarmaand[]): number | undefined {
  const voorbij = maanden.filter(({ compleet }) => compleet !== undefined);
  const gewicht = voorbij.reduce((som, maand) => som + maand.gewicht, 0);
  return gewicht === 0 ? undefined : voorbij.reduce((som, { compleet = 0 }) => som + compleet, 0) / gewicht;
}

/**
 * Completes the months that are claimed, and gives those to come their weight. Parts are differences of rounded
 * running totals, so that they add up.
 *
 * @param perGewicht euros per unit of weight in the months to come
 */
export function jaarprognose(maanden: readonly Jaarmaand[], perGewicht: number): Jaarprognose {
  const gerealiseerd = maanden.reduce((som, maand) => som + maand.gerealiseerd, 0);
  const naijl = lopendeDelen(maanden.map((maand) => (maand.compleet === undefined ? 0 : maand.compleet - toEuros(maand.gerealiseerd))));
  const rest = lopendeDelen(
    maanden.map((maand) => (maand.compleet === undefined ? perGewicht * maand.gewicht - toEuros(maand.gerealiseerd) : 0)),
    maanden.reduce((totaal, maand) => totaal + (maand.compleet ?? 0), 0),
  );
  const nogTeOntvangen = som(naijl);
  const resterend = som(rest);
  return {
    gerealiseerd,
    nogTeOntvangen,
    resterend,
    prognose: gerealiseerd + nogTeOntvangen + resterend,
    maanden: maanden.map((maand, i) => ({
      maand: maand.maand,
      gerealiseerd: maand.gerealiseerd,
      nogTeOntvangen: naijl[i]!,
      resterend: rest[i]!,
    })),
  };
}

/**
 * The standard error of what is still to come of the year: how widely the months that are claimed lie around their
 * tempo, over the weight of those that are not.
 *
 * @returns in euros; undefined with fewer than two months to see it from
 */
export function restfout(maanden: readonly Jaarmaand[]): number | undefined {
  const voorbij = maanden.filter(({ compleet, gewicht }) => compleet !== undefined && gewicht > 0);
  const rest = maanden.reduce((som, { compleet, gewicht }) => (compleet === undefined ? som + gewicht : som), 0);
  if (rest === 0) return 0;
  const gemiddeld = tempo(maanden);
  if (gemiddeld === undefined || voorbij.length < 2) return undefined;
  const kwadraten = voorbij.reduce((som, { compleet = 0, gewicht }) => som + (compleet - gemiddeld * gewicht) ** 2 / gewicht, 0);
  const gedaan = voorbij.reduce((som, { gewicht }) => som + gewicht, 0);
  // The chance of the months themselves, and that of the tempo they are extended with.
  return Math.sqrt((kwadraten / (voorbij.length - 1)) * rest * (1 + rest / gedaan));
}

/** @param vanaf what the running total begins at, in euros */
function lopendeDelen(bedragen: readonly number[], vanaf = 0): Cent[] {
  let lopend = vanaf;
  return bedragen.map((bedrag) => {
    const eerder = toCents(lopend);
    lopend += bedrag;
    return toCents(lopend) - eerder;
  });
}

function som(bedragen: readonly Cent[]): Cent {
  return bedragen.reduce((totaal, bedrag) => totaal + bedrag, 0);
}
