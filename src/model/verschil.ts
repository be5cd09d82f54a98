import { toCents, type Cent } from './geld';
import { groepeer } from './groepeer';

/** A product in the budget (0) and in what became of it (1). */
export interface Verschilregel {
  readonly tarief0: number;
  readonly volume0: number;
  readonly tarief1: number;
  readonly volume1: number;
  /** Volumes are only held together within one unit. */
  readonly eenheid: string;
}

/** A difference in its parts, which add up to the cent. For lasten positive is a nadeel. */
export interface Verschil {
  readonly prijs: Cent;
  readonly volume: Cent;
  readonly mix: Cent;
  readonly totaal: Cent;
}

export const VERSCHILMETHODEN = ['klassiek', 'symmetrisch'] as const;
/**
 * `klassiek` values price at the new volume, and volume and mix at the old price: what both cause falls to price.
 * `symmetrisch` values each at the mean of old and new, so that swapping the two only turns the sign.
 */
export type Verschilmethode = (typeof VERSCHILMETHODEN)[number];

/** Splits what a budget and its outcome differ by into price, volume and mix. */
export function verschil(regels: readonly Verschilregel[], methode: Verschilmethode = 'klassiek'): Verschil {
  const groepen = [...groepeer(regels.map(vulTariefAan), ({ eenheid }) => eenheid).values()];
  const delen = groepen.map((groep) => splits(groep, methode));
  const begroot = som(regels, ({ tarief0, volume0 }) => tarief0 * volume0);
  const werkelijk = som(regels, ({ tarief1, volume1 }) => tarief1 * volume1);
  const schaal = Math.max(begroot, werkelijk);
  return sluitend(
    toCents(som(delen, ({ prijs }) => prijs), schaal),
    toCents(som(delen, ({ volume }) => volume), schaal),
    toCents(som(delen, ({ mix }) => mix), schaal),
    toCents(werkelijk) - toCents(begroot),
  );
}

/** A product that was not there, or is no longer, has no price to compare: all of it is volume and mix. */
function vulTariefAan(regel: Verschilregel): Verschilregel {
  if (regel.volume0 === 0) return { ...regel, tarief0: regel.tarief1 };
  return regel.volume1 === 0 ? { ...regel, tarief1: regel.tarief0 } : regel;
}

/** The parts of one unit, unrounded: price, more or less of the same mixture, and another mixture. */
function splits(regels: readonly Verschilregel[], methode: Verschilmethode): Record<'prijs' | 'volume' | 'mix', number> {
  const oud = (nul: number, een: number) => (methode === 'klassiek' ? nul : (nul + een) / 2);
  const nieuw = (nul: number, een: number) => (methode === 'klassiek' ? een : (nul + een) / 2);
  const totaal0 = som(regels, ({ volume0 }) => volume0);
  const totaal1 = som(regels, ({ volume1 }) => volume1);

  const hoeveelheid = som(regels, (r) => oud(r.tarief0, r.tarief1) * (r.volume1 - r.volume0));
  const gemiddeldTarief = som(regels, (r) => {
    // Without a volume on one side there is no mixture to compare: the other side's holds.
    const aandeel0 = totaal0 > 0 ? r.volume0 / totaal0 : r.volume1 / (totaal1 || 1);
    const aandeel1 = totaal1 > 0 ? r.volume1 / totaal1 : aandeel0;
    return oud(r.tarief0, r.tarief1) * oud(aandeel0, aandeel1);
  });
  const volume = gemiddeldTarief * (totaal1 - totaal0);
  return {
    prijs: som(regels, (r) => (r.tarief1 - r.tarief0) * nieuw(r.volume0, r.volume1)),
    volume,
    mix: hoeveelheid - volume,
  };
}

/** Rounding may leave a cent or two: the largest part takes them, where they are noticed least. */
function sluitend(prijs: Cent, volume: Cent, mix: Cent, totaal: Cent): Verschil {
  const delen = { prijs, volume, mix };
  const rest = totaal - prijs - volume - mix;
  const grootste = (['prijs', 'volume', 'mix'] as const).reduce((a, b) => (Math.abs(delen[b]) > Math.abs(delen[a]) ? b : a));
  return { ...delen, [grootste]: delen[grootste] + rest, totaal };
}

function som<T>(lijst: readonly T[], waarde: (item: T) => number): number {
  return lijst.reduce((totaal, item) => totaal + waarde(item), 0);
}
