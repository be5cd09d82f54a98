import { Domeinfout, probeer, type Fout } from '../fouten';
import type { Indexcijfers } from './indexering';
import { indexcijferVolgens, ontbrekendeCijfers, type Indexbasis, type Indexmethode, type Indexpublicatie, type Indexreeks } from './indexmethode';

/** What was chosen for a year; under `undefined` what holds for every year without a choice of its own. */
export type Jaarkeuze<T> = ReadonlyMap<number | undefined, T>;

/** How a workbook wants amounts to be indexed. */
export interface Indexkeuzen {
  /** Figures of the user's own for a whole year: they go before any method. */
  readonly eigen: ReadonlyMap<number, number | Fout>;
  readonly methode: Jaarkeuze<Indexmethode>;
  readonly reeks: Jaarkeuze<Indexreeks>;
  /** By the price level of the amount. */
  readonly basis: Jaarkeuze<Indexbasis>;
  /** Of each figure one. */
  readonly publicaties: readonly Indexpublicatie[];
  /** A choice that could not be read: then no amount can be indexed. */
  readonly fout?: Fout;
}

/** The rise of prices as a workbook chose it: figures of its own, and a published series by a method. */
export class Indexkeuze implements Indexcijfers {
  readonly size: number;
  private readonly bekend = new Map<string, number | undefined>();

  constructor(private readonly keuzen: Indexkeuzen) {
    this.size = keuzen.eigen.size + keuzen.methode.size + (keuzen.fout ? 1 : 0);
  }

  /** @throws Domeinfout `indexcijferOntbreekt`, or the fault of a choice that could not be read */
  get(jaar: number, prijspeil = jaar - 1): number | undefined {
    const zonderCorrectie = prijspeil === jaar - 1 && keuzeIn(this.keuzen.basis, prijspeil) === 'definitief';
    const sleutel = `${jaar} ${zonderCorrectie}`;
    if (!this.bekend.has(sleutel)) this.bekend.set(sleutel, this.bepaal(jaar, zonderCorrectie));
    return this.bekend.get(sleutel);
  }

  private bepaal(jaar: number, zonderCorrectie: boolean): number | undefined {
    const { eigen, methode: methoden, reeks: reeksen, publicaties, fout } = this.keuzen;
    if (fout) throw alsDomeinfout(fout);
    const cijfer = eigen.get(jaar);
    if (typeof cijfer === 'object') throw alsDomeinfout(cijfer);
    const methode = keuzeIn(methoden, jaar);
    if (cijfer !== undefined || methode === undefined) return cijfer;

    const reeks = keuzeIn(reeksen, jaar)!;
    const { waarde } = probeer(() => indexcijferVolgens(methode, publicaties, reeks, jaar, zonderCorrectie));
    if (waarde !== undefined) return waarde;
    const cijfers = ontbrekendeCijfers(methode, publicaties, reeks, jaar, zonderCorrectie);
    throw new Domeinfout('indexcijferOntbreekt', { jaar, methode, cijfers });
  }
}

function keuzeIn<T>(keuze: Jaarkeuze<T>, jaar: number): T | undefined {
  return keuze.get(jaar) ?? keuze.get(undefined);
}

function alsDomeinfout({ code, gegevens }: Fout): Domeinfout {
  return new Domeinfout(code, gegevens);
}
