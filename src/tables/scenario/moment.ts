import { groepeer } from '../../model/groepeer';
import { SLEUTELTEKEN } from '../../model/scenario';
import { celtekst, isLeeg, naamsleutel, type Celwaarde } from '../celwaarde';
import { SCHEMAS } from '../schemas';
import type { Tabelinhoud } from '../tabel';

/** A table at one moment, and which of its cells hold a formula. Plain data: it can be kept as text. */
export interface Tabelmoment extends Tabelinhoud {
  /** By header the rows, where 1 is the first below the header. */
  readonly formules: Readonly<Record<string, readonly number[]>>;
}

/** A row at one moment. */
export interface Momentregel {
  /** 1 is the first below the header. */
  readonly rij: number;
  /** By header, as headers are compared. */
  readonly waarden: Readonly<Record<string, Celwaarde>>;
  readonly sleutel: string;
}

/** The rows of a table at one moment, by key. */
export class Momentregels {
  readonly perSleutel: ReadonlyMap<string, readonly Momentregel[]>;
  private readonly formules: ReadonlyMap<string, ReadonlySet<number>>;

  constructor(readonly inhoud: Tabelmoment) {
    const { naam, koppen, rijen, formules } = inhoud;
    const regels = rijen.flatMap((cellen, i): Momentregel[] => {
      if (cellen.every(isLeeg)) return [];
      const waarden = Object.fromEntries(koppen.map((kop, k) => [naamsleutel(kop), cellen[k] ?? null]));
      const sleutel = SCHEMAS[naam].sleutel.map((kolom) => celtekst(waarden[naamsleutel(kolom)])).join(SLEUTELTEKEN);
      return [{ rij: i + 1, waarden, sleutel }];
    });
    this.perSleutel = groepeer(regels, ({ sleutel }) => naamsleutel(sleutel));
    this.formules = new Map(Object.entries(formules).map(([kop, rijnummers]) => [naamsleutel(kop), new Set(rijnummers)]));
  }

  heeftFormule({ rij }: Momentregel): boolean {
    return [...this.formules.values()].some((rijnummers) => rijnummers.has(rij));
  }

  isFormule({ rij }: Momentregel, kop: string): boolean {
    return this.formules.get(naamsleutel(kop))?.has(rij) ?? false;
  }
}
