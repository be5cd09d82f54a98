import { verzamelStappen, type Stap } from '../bekostiging/stappen';
import type { Bekostigingsvorm, Regelvorm } from '../bekostiging/vorm';
import { STANDAARD_PERIODEN } from '../bekostiging/beschikbaarheid';
import { resultaatfactor } from '../bekostiging/outcome';
import { probeer } from '../fouten';
import { difference, toCents, toEuros, type Cent } from '../geld';
import type { Termen } from '../termen';
import { verdeel, verdeelBegrensd } from './verdeling';

/** The weights of the verdeelsleutel, asked for only where something is shared by it: it may be missing. */
export type Sleutel = () => readonly number[];

/** One gemeente on a shared line: what it used, and what it agreed on for itself. */
export interface Deelnemer {
  readonly gemeente: string;
  readonly levering: Termen;
  /** Its own agreed volume, with the prices and shares that belong to it. */
  readonly band: Termen;
  /** Its own hard plafond, in cents. */
  readonly plafond?: Cent;
}

/** The line as one gemeente sees it: its own use, and its share of what stands ready or is a lump sum. */
export function eigenTermen(termen: Termen, { levering }: Deelnemer, sleutel: Sleutel, i: number): Termen {
  const { minimum: _minimum, maximum: _maximum, ...zonderBand } = termen;
  return {
    ...zonderBand,
    volume: 0,
    clienten: 0,
    gestart: 0,
    tussentijds: 0,
    afgerond: 0,
    omvang: 0,
    ...levering,
    ...(termen.budget !== undefined && { budget: termen.budget * aandeel(sleutel(), i) }),
    ...(termen.plekken !== undefined && { plekken: termen.plekken * aandeel(sleutel(), i) }),
    ...(termen.afgesprokenvolume !== undefined && { afgesprokenvolume: termen.afgesprokenvolume * aandeel(sleutel(), i) }),
  };
}

/**
 * What is a lump sum or stands ready, as each gemeente owes it: in whole cents, so that together they owe all of it.
 * Places are then one place at the price of the share.
 */
export function gedeeldeKosten({ budget, plekken, prijs = 0, perioden = STANDAARD_PERIODEN }: Termen, deelnemers: readonly Deelnemer[], sleutel: Sleutel): Termen[] {
  const inEuros = (bedrag: number) => verdeel(toCents(bedrag), sleutel()).map(toEuros);
  const budgetten = budget === undefined ? [] : inEuros(budget);
  const plekprijzen = plekken === undefined ? [] : inEuros(plekken * prijs * perioden);
  return deelnemers.map((_, i) => ({
    ...(budget !== undefined && { budget: budgetten[i]! }),
    ...(plekken !== undefined && { plekken: 1, prijs: plekprijzen[i]!, perioden: 1 }),
  }));
}

function aandeel(gewichten: readonly number[], i: number): number {
  return gewichten[i]! / gewichten.reduce((som, gewicht) => som + gewicht, 0);
}

/**
 * The share of each gemeente in one step of a regional settlement:
 *
 * - the basis by own use, and by the key for a lump sum, for places or for an agreed volume;
 * - a garantie or terugvordering by each one's shortfall against its own agreed volume, else by the key;
 * - a cut above the maximum by each one's volume above its own, else by its amount so far;
 * - a bijbetaling by volume above its own, else by volume; so is what a kostencorridor adds, and what it takes
 *   back goes by the amount so far;
 * - the result by what each one's own score would earn.
 *
 * @param tot what each gemeente pays after the steps before this one
 */
export function deelStap(
  { stap, bedrag, toelichting }: Stap,
  tot: readonly Cent[],
  vorm: Bekostigingsvorm,
  termen: Termen,
  deelnemers: readonly Deelnemer[],
  sleutel: Sleutel,
): Cent[] {
  if (bedrag === 0) return deelnemers.map(() => 0);
  const volumes = volumesVan(vorm, deelnemers);
  // The tiers are reached together, so every unit has the same mean price.
  if (toelichting.code === 'staffel') return verdeel(bedrag, volumes);
  if (stap === 'basis') {
    const gewichten = vorm.naam === 'maatwerk' ? formulegewichten : basisgewichten;
    return verdeel(bedrag, gewichten(vorm, termen, deelnemers, sleutel));
  }
  if (stap === 'resultaat') return verdeel(bedrag, resultaatgewichten(termen, deelnemers));

  const tekorten = deelnemers.map(({ band }, i) => Math.max(0, difference(band.minimum ?? 0, volumes[i]!)));
  const overschotten = deelnemers.map(({ band }, i) => Math.max(0, difference(volumes[i]!, band.maximum ?? Infinity)));
  const segmentsoort = toelichting.code === 'segmentvolume' && toelichting.soort;
  const isBijbetaling = toelichting.code === 'corridorBoven' || segmentsoort === 'bijbetaling' || (stap === 'kostencorridor' && bedrag > 0);
  if (isBijbetaling) return verdeel(bedrag, bruikbaar(overschotten) ? overschotten : volumes);
  if (stap === 'kostencorridor') return neemTerug(-bedrag, tot, tot);
  const bijTekort = () => (bruikbaar(tekorten) ? tekorten : sleutel());
  if (bedrag > 0) return verdeel(bedrag, bijTekort());
  const bijOverschot = () => (bruikbaar(overschotten) ? overschotten : tot);
  const isTerugvordering = toelichting.code === 'corridorOnder' || segmentsoort === 'terugvordering';
  const gewichten = isTerugvordering ? bijTekort() : bijOverschot();
  return neemTerug(-bedrag, gewichten, tot);
}

/** Shares of what goes back, none of them more than what was to be paid. */
function neemTerug(bedrag: Cent, gewichten: readonly number[], tot: readonly Cent[]): Cent[] {
  return verdeelBegrensd(bedrag, gewichten, tot).map((deel) => -deel || 0);
}

/** What these vormen owe whatever the volume stands ready for all. */
const GEDEELD: ReadonlySet<Regelvorm> = new Set<Regelvorm>(['taakgericht', 'beschikbaarheid', 'blended', 'maatwerk']);

/** How what is owed whatever the volume is shared: lump sums and places as the basis, a guarantee as itself. */
export function vasteGewichten(
  vorm: Bekostigingsvorm,
  termen: Termen,
  deelnemers: readonly Deelnemer[],
  sleutel: Sleutel,
): readonly number[] {
  if (vorm.naam === 'populatie') return basisgewichten(vorm, termen, deelnemers, sleutel);
  if (GEDEELD.has(vorm.naam)) return sleutel();
  const volumes = volumesVan(vorm, deelnemers);
  const tekorten = deelnemers.map(({ band }, i) => Math.max(0, difference(band.minimum ?? 0, volumes[i]!)));
  return bruikbaar(tekorten) ? tekorten : sleutel();
}

/** What each gemeente used, in what the vorm counts. */
function volumesVan({ volumeterm }: Bekostigingsvorm, deelnemers: readonly Deelnemer[]): readonly number[] {
  return deelnemers.map(({ levering }) => levering[volumeterm] ?? 0);
}

/** What the basis would be for each gemeente alone; by use or by the key where that is less than a cent for each. */
function basisgewichten(
  vorm: Bekostigingsvorm,
  termen: Termen,
  deelnemers: readonly Deelnemer[],
  sleutel: Sleutel,
): readonly number[] {
  const gewichten = deelnemers.map((deelnemer, i) => {
    const { noteer, stappen } = verzamelStappen();
    vorm.subtotaal(eigenTermen(termen, deelnemer, sleutel, i), noteer);
    return stappen[0]!.subtotaal;
  });
  if (bruikbaar(gewichten)) return gewichten;
  const volumes = volumesVan(vorm, deelnemers);
  return bruikbaar(volumes) && !GEDEELD.has(vorm.naam) ? volumes : sleutel();
}

/**
 * What a formula would be for each gemeente alone, on the region's agreement. What it pays when there is nothing to
 * share is nobody's own use, and goes by the key; so does all of it where it pays no gemeente alone anything.
 */
function formulegewichten(
  vorm: Bekostigingsvorm,
  termen: Termen,
  deelnemers: readonly Deelnemer[],
  sleutel: Sleutel,
): readonly number[] {
  const { minimum, maximum } = termen;
  const band = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  const bedragBij = (eigen: Termen) => probeer(() => vorm.subtotaal({ ...eigen, ...band }).bedrag).waarde ?? 0;
  const niets = { gemeente: '', levering: {}, band: {} };
  const vast = bedragBij(eigenTermen({ ...termen, budget: 0, plekken: 0 }, niets, () => [1], 0));
  const gewichten = deelnemers.map((deelnemer, i) => {
    const eigen = Math.max(0, bedragBij(eigenTermen(termen, deelnemer, sleutel, i)) - vast);
    return vast === 0 ? eigen : eigen + vast * aandeel(sleutel(), i);
  });
  return bruikbaar(gewichten) ? gewichten : sleutel();
}

function resultaatgewichten(termen: Termen, deelnemers: readonly Deelnemer[]): number[] {
  const verdiend = deelnemers.map(
    ({ levering }) => (levering.clienten ?? 0) * resultaatfactor({ ...termen, score: levering.score ?? 0 }),
  );
  return bruikbaar(verdiend) ? verdiend : deelnemers.map(({ levering }) => levering.clienten ?? 0);
}

function bruikbaar(gewichten: readonly number[]): boolean {
  return gewichten.some((gewicht) => gewicht > 0);
}
