import type { Fout } from './fouten';
import { groepeer } from './groepeer';

/** A cell of a table, whatever it holds: a scenario replaces it and does not look inside. */
export type Rijwaarden<Waarde> = Readonly<Record<string, Waarde>>;

/** One row of a table, with where each of its cells came from. */
export interface Scenariorij<Waarde, Herkomst> {
  readonly waarden: Rijwaarden<Waarde>;
  readonly herkomst: Herkomst;
  /** Cells that a difference replaced, by column: the place to mend them is the difference. */
  readonly vervangen?: Readonly<Record<string, Herkomst>>;
}

/** The rows of a table by their key, in their order. A key that stands twice names both its rows. */
export type RijenPerSleutel<Waarde, Herkomst> = ReadonlyMap<string, readonly Scenariorij<Waarde, Herkomst>[]>;

/** A table as a scenario sees it: rows named by their key, never by position. */
export interface Scenariotabel<Waarde, Herkomst> {
  readonly sleutelkolommen: readonly string[];
  readonly kolommen: readonly string[];
  readonly rijen: RijenPerSleutel<Waarde, Herkomst>;
}

/** One difference with the workbook as it stands. */
export interface Verschil<Waarde, Herkomst> {
  readonly scenario: string;
  readonly actie: 'wijzig' | 'voeg toe' | 'vervalt';
  readonly tabel: string;
  readonly sleutel: string;
  readonly kolom: string;
  readonly waarde: Waarde;
  readonly herkomst: Herkomst;
}

export interface Scenariofout<Herkomst> {
  readonly fout: Fout;
  readonly herkomst: Herkomst;
}

/** How keys are compared: as the tables compare names. */
export type Sleutelvorm<Waarde> = (waarde: Waarde | string | undefined) => string;

/** Between the parts of a key of several columns. */
export const SLEUTELTEKEN = '|';

/** The rows of a table by their key. */
export function perSleutel<Waarde, Rij extends { readonly waarden: Rijwaarden<Waarde> }>(
  rijen: readonly Rij[],
  sleutelkolommen: readonly string[],
  vorm: Sleutelvorm<Waarde>,
): ReadonlyMap<string, readonly Rij[]> {
  return groepeer(rijen, ({ waarden }) => sleutelkolommen.map((kolom) => vorm(waarden[kolom])).join(SLEUTELTEKEN));
}

/**
 * Applies the differences of one scenario to one table. The table that comes in is left as it is; a difference that
 * does not fit is reported and skipped, and the others still apply.
 */
export function pasVerschillenToe<Waarde, Herkomst>(
  tabel: Scenariotabel<Waarde, Herkomst>,
  verschillen: readonly Verschil<Waarde, Herkomst>[],
  vorm: Sleutelvorm<Waarde>,
): { rijen: RijenPerSleutel<Waarde, Herkomst>; fouten: Scenariofout<Herkomst>[] } {
  const doel = new Werktabel(tabel, vorm);
  const gezien = new Set<string>();
  const fouten = verschillen.flatMap((verschil): Scenariofout<Herkomst> | [] => {
    const { scenario, tabel: naam, sleutel, kolom, herkomst } = verschil;
    const cel = [vorm(sleutel), vorm(kolom)].join('\n');
    const fout = gezien.has(cel)
      ? ({ code: 'scenarioDubbel', gegevens: { scenario, tabel: naam, sleutel, kolom } } as const)
      : doel.pasToe(verschil);
    gezien.add(cel);
    return fout ? { fout, herkomst } : [];
  });
  return { rijen: doel.rijen, fouten };
}

/** A table under change. */
class Werktabel<Waarde, Herkomst> {
  readonly rijen: Map<string, readonly Scenariorij<Waarde, Herkomst>[]>;
  private readonly toegevoegd = new Set<string>();

  constructor(
    private readonly basis: Scenariotabel<Waarde, Herkomst>,
    private readonly vorm: Sleutelvorm<Waarde>,
  ) {
    this.rijen = new Map(basis.rijen);
  }

  pasToe(verschil: Verschil<Waarde, Herkomst>): Fout | undefined {
    const { scenario, actie, tabel, sleutel } = verschil;
    const genormeerd = this.normeer(sleutel);
    const bestaat = this.rijen.has(genormeerd);
    if (actie === 'voeg toe') {
      if (bestaat && !this.toegevoegd.has(genormeerd)) {
        return { code: 'scenarioRijBestaat', gegevens: { scenario, tabel, sleutel } };
      }
      if (!bestaat) this.voegRijToe(genormeerd, verschil);
      return this.zetCel(genormeerd, verschil);
    }
    if (!bestaat) return { code: 'scenarioRijOnbekend', gegevens: { scenario, tabel, sleutel } };
    if (actie === 'wijzig') return this.zetCel(genormeerd, verschil);
    this.rijen.delete(genormeerd);
    return undefined;
  }

  private normeer(sleutel: string): string {
    return sleutel.split(SLEUTELTEKEN).map((deel) => this.vorm(deel)).join(SLEUTELTEKEN);
  }

  private voegRijToe(genormeerd: string, { sleutel, herkomst }: Verschil<Waarde, Herkomst>): void {
    const delen = sleutel.split(SLEUTELTEKEN).map((deel) => deel.trim());
    const waarden = Object.fromEntries(this.basis.sleutelkolommen.map((kolom, i) => [kolom, delen[i] ?? '']));
    this.rijen.set(genormeerd, [{ waarden: waarden as Rijwaarden<Waarde>, herkomst }]);
    this.toegevoegd.add(genormeerd);
  }

  private zetCel(genormeerd: string, verschil: Verschil<Waarde, Herkomst>): Fout | undefined {
    const { scenario, tabel, waarde, herkomst } = verschil;
    const kolom = this.basis.kolommen.find((kop) => this.vorm(kop) === this.vorm(verschil.kolom));
    if (kolom === undefined) {
      return { code: 'scenarioKolomOnbekend', gegevens: { scenario, tabel, kolom: verschil.kolom } };
    }
    if (this.basis.sleutelkolommen.includes(kolom)) {
      return { code: 'scenarioSleutelkolom', gegevens: { scenario, tabel, kolom } };
    }
    const gewijzigd = this.rijen.get(genormeerd)!.map((rij) => ({
      ...rij,
      waarden: { ...rij.waarden, [kolom]: waarde },
      vervangen: { ...rij.vervangen, [kolom]: herkomst },
    }));
    this.rijen.set(genormeerd, gewijzigd);
    return undefined;
  }
}
