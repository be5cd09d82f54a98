import { Domeinfout } from '../fouten';
import { sum, toCents, type Cent } from '../geld';

/** A period of the year; those to come have no realisatie yet. */
export interface Prognoseperiode {
  readonly realisatie?: Cent;
  /** Its share of the year, on whatever scale the periods have in common. */
  readonly patroon: number;
  /** The share of the period's claims that is in already. */
  readonly aandeelBinnen: number;
}

/** A year as it will probably end; the first three add up to the last. */
export interface Prognose {
  readonly gerealiseerd: Cent;
  /** Of periods past, claims that are still to come in. */
  readonly nogTeOntvangen: Cent;
  /** Of periods to come. */
  readonly resterend: Cent;
  readonly prognose: Cent;
}

/**
 * Completes what has been realised for claims that are late, and extends it to the year by its pattern.
 *
 * @throws Domeinfout `ontbreekt` without any realisatie; `nietBovenNul`; `patroonNul`
 */
export function prognose(perioden: readonly Prognoseperiode[]): Prognose {
  const voorbij = perioden.filter(({ realisatie }) => realisatie !== undefined);
  if (voorbij.length === 0) throw new Domeinfout('ontbreekt', { term: 'realisatie' });
  const deel = sum(voorbij.map(({ patroon }) => patroon));
  if (deel === 0) throw new Domeinfout('patroonNul', { perioden: voorbij.length });

  const gerealiseerd = voorbij.reduce((som, { realisatie = 0 }) => som + realisatie, 0);
  const compleet = voorbij.reduce((som, periode) => som + volledig(periode), 0) / 100;
  const jaar = toCents((compleet / deel) * sum(perioden.map(({ patroon }) => patroon)));
  return {
    gerealiseerd,
    nogTeOntvangen: toCents(compleet) - gerealiseerd,
    resterend: jaar - toCents(compleet),
    prognose: jaar,
  };
}

/** What a period will be once all its claims are in. */
function volledig({ realisatie = 0, aandeelBinnen }: Prognoseperiode): number {
  if (aandeelBinnen <= 0) throw new Domeinfout('nietBovenNul', { term: 'aandeelbinnen' });
  return realisatie / aandeelBinnen;
}
