import type { Cent } from '../geld';
import { rondSluitend } from './afronding';

/** What a reserve holds on the first of January of a year. */
export interface Reservestand {
  readonly reserve: string;
  readonly jaar: number;
  readonly stand: Cent;
}

/** A movement of a reserve that the forecast of a year expects. */
export interface Reservemutatie {
  readonly reserve: string;
  readonly soort: 'storting' | 'onttrekking';
  readonly bedrag: Cent;
}

/** A reserve through one year. */
export interface Reserveverloop {
  readonly reserve: string;
  /** Absent where its stand on the first of January is not known. */
  readonly begin?: Cent;
  readonly storting: Cent;
  readonly onttrekking: Cent;
  /** Absent where its begin is; below zero there is not enough to take out. */
  readonly einde?: Cent;
}

/** Each reserve that has a stand in the year, or moves in it, from begin to end. */
export function reserveverloop(standen: readonly Reservestand[], mutaties: readonly Reservemutatie[], jaar: number): Reserveverloop[] {
  const inJaar = standen.filter((stand) => stand.jaar === jaar);
  const namen = new Set([...inJaar, ...mutaties].map(({ reserve }) => reserve));
  return [...namen].map((reserve) => {
    const som = (soort: Reservemutatie['soort']): Cent =>
      mutaties.reduce((totaal, mutatie) => totaal + (mutatie.reserve === reserve && mutatie.soort === soort ? mutatie.bedrag : 0), 0);
    // A reserve of that name may be kept by more than one gemeente.
    const standenVan = inJaar.filter((stand) => stand.reserve === reserve);
    const begin = standenVan.length === 0 ? undefined : standenVan.reduce((totaal, { stand }) => totaal + stand, 0);
    const storting = som('storting');
    const onttrekking = som('onttrekking');
    return { reserve, storting, onttrekking, ...(begin !== undefined && { begin, einde: begin + storting - onttrekking }) };
  });
}

/** A reserve in whole units that leads from its begin to its end, as it is printed. */
export function reserveInEenheid({ reserve, begin, storting, onttrekking }: Reserveverloop, eenheid: Cent): Reserveverloop {
  const [erin, eruit, stand] = rondSluitend([storting, -onttrekking, begin ?? 0], eenheid) as [Cent, Cent, Cent];
  return { reserve, storting: erin, onttrekking: -eruit || 0, ...(begin !== undefined && { begin: stand, einde: stand + erin + eruit }) };
}
