import { Domeinfout } from '../fouten';
import { toCents } from '../geld';

/** A figure as it was published: how much wages or prices rose in a year, in percent. */
export interface Indexpublicatie {
  readonly reeks: string;
  readonly jaar: number;
  readonly soort: Indexsoort;
  readonly waarde: number;
}

type Indexsoort = 'voorlopig' | 'definitief';

/** A published series, or a mixture of them, with the weight of each. */
export interface Indexreeks {
  readonly naam: string;
  readonly gewichten: ReadonlyMap<string, number>;
}

export const INDEXMETHODEN = ['definitief', 'voorlopig', 'vng', 'vng-additief'] as const;
/**
 * `definitief` and `voorlopig` take the published figure. The two of VNG take this year's provisional figure and
 * correct it for what last year's turned out to be: `vng` by the ratio, each part rounded; `vng-additief` by the
 * difference, rounded once.
 */
export type Indexmethode = (typeof INDEXMETHODEN)[number];

/** What an amount was indexed with when it was set: only a provisional one is still to be corrected. */
export const INDEXBASES = ['voorlopig', 'definitief'] as const;
export type Indexbasis = (typeof INDEXBASES)[number];

/**
 * The rise per year between two price levels, in order of time whichever comes first.
 *
 * @param basis of the amount at the earliest year; only for the methods of VNG, which take it to be provisional
 * @throws Domeinfout `geenIndexcijfer` for a year without a figure; `basisZonderCorrectie`
 */
export function indexcijfersVolgens(
  methode: Indexmethode,
  publicaties: readonly Indexpublicatie[],
  reeks: Indexreeks,
  vanjaar: number,
  naarjaar: number,
  basis?: Indexbasis,
): ReadonlyMap<number, number> {
  if (basis !== undefined && !metCorrectie(methode)) throw new Domeinfout('basisZonderCorrectie', { methode });
  const eerste = Math.min(vanjaar, naarjaar) + 1;
  const cijfers = new Map<number, number>();
  for (let jaar = eerste; jaar <= Math.max(vanjaar, naarjaar); jaar += 1) {
    cijfers.set(jaar, indexcijferVolgens(methode, publicaties, reeks, jaar, jaar === eerste && basis === 'definitief'));
  }
  return cijfers;
}

/**
 * The rise in one year, as a fraction.
 *
 * @param zonderCorrectie the amount was set with definitive figures, so that nothing is to be made good
 * @throws Domeinfout `geenIndexcijfer`
 */
export function indexcijferVolgens(
  methode: Indexmethode,
  publicaties: readonly Indexpublicatie[],
  reeks: Indexreeks,
  jaar: number,
  zonderCorrectie: boolean,
): number {
  const procent = (inJaar: number, soort: Indexsoort) => gewogenCijfer(publicaties, reeks, inJaar, soort);
  return (metCorrectie(methode) ? volgensVng(methode, jaar, procent, zonderCorrectie) : procent(jaar, methode)) / 100;
}

/** The figures that a method lacks for a year, by what they are called: "OVA voorlopig 2026". */
export function ontbrekendeCijfers(
  methode: Indexmethode,
  publicaties: readonly Indexpublicatie[],
  { gewichten }: Indexreeks,
  jaar: number,
  zonderCorrectie: boolean,
): string[] {
  const vorig = ['voorlopig', 'definitief'].map((soort) => ({ jaar: jaar - 1, soort }));
  const nodig = metCorrectie(methode)
    ? [{ jaar, soort: 'voorlopig' }, ...(zonderCorrectie ? [] : vorig)]
    : [{ jaar, soort: methode as string }];
  return nodig.flatMap((cijfer) =>
    [...gewichten.keys()]
      .filter((reeks) => !publicaties.some((bekend) => bekend.reeks === reeks && bekend.jaar === cijfer.jaar && bekend.soort === cijfer.soort))
      .map((reeks) => `${reeks} ${cijfer.soort} ${cijfer.jaar}`),
  );
}

/** Whether a method makes good what last year's provisional figure turned out to be off. */
function metCorrectie(methode: Indexmethode): methode is 'vng' | 'vng-additief' {
  return methode === 'vng' || methode === 'vng-additief';
}

function volgensVng(
  methode: 'vng' | 'vng-additief',
  jaar: number,
  procent: (jaar: number, soort: Indexsoort) => number,
  zonderCorrectie: boolean,
): number {
  const voorlopig = procent(jaar, 'voorlopig');
  if (zonderCorrectie) return tweeDecimalen(voorlopig);
  const [geraamd, geworden] = [procent(jaar - 1, 'voorlopig'), procent(jaar - 1, 'definitief')];
  if (methode === 'vng-additief') return tweeDecimalen(voorlopig + geworden - geraamd);
  return tweeDecimalen(voorlopig) + tweeDecimalen(((100 + geworden) / (100 + geraamd) - 1) * 100);
}

function gewogenCijfer(
  publicaties: readonly Indexpublicatie[],
  { naam, gewichten }: Indexreeks,
  jaar: number,
  soort: Indexsoort,
): number {
  const vanSoort = publicaties.filter((publicatie) => publicatie.soort === soort && gewichten.has(publicatie.reeks));
  const inJaar = vanSoort.filter((publicatie) => publicatie.jaar === jaar);
  if (inJaar.length < gewichten.size) {
    const laatste = vanSoort.reduce((laatst, publicatie) => Math.max(laatst, publicatie.jaar), 0);
    throw new Domeinfout('geenIndexcijfer', { reeks: naam, soort, jaar, ...(laatste > 0 && { laatste }) });
  }
  return inJaar.reduce((som, publicatie) => som + gewichten.get(publicatie.reeks)! * publicatie.waarde, 0);
}

/** Published percentages have two decimals, and are rounded as euros are. */
function tweeDecimalen(procent: number): number {
  return toCents(procent) / 100;
}
