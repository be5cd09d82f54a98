import type { Bekostigingsvorm } from '../src/model/bekostiging/vorm';
import type { Termen } from '../src/model/termen';

/** Lines as columns of numbers: what is left of them when nothing has to be read, checked or explained. */
export interface Kolommen {
  readonly vorm: Uint8Array;
  readonly tarief: Float64Array;
  readonly budget: Float64Array;
  readonly resultaatdeel: Float64Array;
  readonly doel: Float64Array;
  readonly volume: Float64Array;
  readonly score: Float64Array;
  readonly plafond: Float64Array;
  readonly minimum: Float64Array;
  readonly maximum: Float64Array;
  readonly garantie: Float64Array;
  readonly meerprijs: Float64Array;
  readonly normtarief: Float64Array;
  readonly terugvordering: Float64Array;
  readonly bijbetaling: Float64Array;
  /** What the loop writes: te betalen, in cents. */
  readonly teBetalen: Float64Array;
}

/** The vormen of the region, by the number they have in `Kolommen`. */
export const VORMEN = ['inspanning', 'taakgericht', 'outcome'] as const;

/** A payment with everything it needs. */
export interface Betaalregel {
  readonly vorm: Bekostigingsvorm;
  readonly termen: Termen;
}

/** What was delivered, in what the line counts: a line of the region has either of the two. */
export function aantal({ volume = 0, clienten = 0 }: Termen): number {
  return volume + clienten;
}

export function alsKolommen(regels: readonly Betaalregel[]): Kolommen {
  const kolom = (waarde: (termen: Termen) => number | undefined) => Float64Array.from(regels, ({ termen }) => waarde(termen) ?? 0);
  return {
    vorm: Uint8Array.from(regels, ({ vorm }) => VORMEN.indexOf(vorm.naam as (typeof VORMEN)[number])),
    tarief: kolom(({ tarief, prijs }) => tarief ?? prijs),
    budget: kolom(({ budget }) => budget),
    resultaatdeel: kolom(({ resultaatdeel }) => resultaatdeel),
    doel: kolom(({ doel }) => doel),
    volume: kolom(aantal),
    score: kolom(({ score }) => score),
    plafond: kolom(({ plafond }) => plafond),
    minimum: kolom(({ minimum }) => minimum),
    maximum: kolom(({ maximum }) => maximum),
    garantie: kolom(({ garantie }) => garantie),
    meerprijs: kolom(({ meerprijs }) => meerprijs),
    normtarief: kolom(({ normtarief }) => normtarief),
    terugvordering: kolom(({ terugvordering }) => terugvordering),
    bijbetaling: kolom(({ bijbetaling }) => bijbetaling),
    teBetalen: new Float64Array(regels.length),
  };
}

/** As a person would write it: an amount such as 1.005 comes out a cent too low. */
export const gewoonAfronden = (euro: number): number => Math.round(euro * 100);

/**
 * The arithmetic of the payment and nothing else; every line has a band and a hard plafond.
 *
 * @param afronden euros to cents
 */
export function kaleLus(k: Kolommen, afronden: (euro: number) => number): void {
  for (let i = 0; i < k.vorm.length; i += 1) {
    const volume = k.volume[i]!;
    const onder = Math.max(0, k.minimum[i]! - volume);
    const boven = Math.max(0, volume - k.maximum[i]!);
    const tellend = volume - boven + k.meerprijs[i]! * boven;
    const gegarandeerd = k.garantie[i]! * onder;
    let bedrag: number;
    if (k.vorm[i] === 0) {
      bedrag = k.tarief[i]! * (tellend + gegarandeerd);
    } else if (k.vorm[i] === 1) {
      const normtarief = k.normtarief[i]!;
      bedrag = Math.max(0, k.budget[i]! - k.terugvordering[i]! * normtarief * onder) + k.bijbetaling[i]! * normtarief * boven;
    } else {
      const deel = k.resultaatdeel[i]!;
      const factor = Math.min(Math.max(k.score[i]! / k.doel[i]!, 0), 1);
      bedrag = k.tarief[i]! * ((1 - deel) * (tellend + gegarandeerd) + deel * factor * tellend);
    }
    k.teBetalen[i] = Math.min(afronden(bedrag), afronden(k.plafond[i]!));
  }
}
