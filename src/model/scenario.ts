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
  return groepeer(rijen, ({ waarden }) => sleutelkolommen.map((kolom) => genormeerd(vorm(waarden[kolom]), vorm)).join(SLEUTELTEKEN));
}

/** One text for a row, however a difference writes its key. One of fewer parts than there are columns leaves the last of them blank. */
export function rijsleutel<Waarde>(sleutel: string, kolommen: number, vorm: Sleutelvorm<Waarde>): string {
  const ontbreekt = kolommen - sleutel.split(SLEUTELTEKEN).length;
  return genormeerd(sleutel + SLEUTELTEKEN.repeat(Math.max(0, ontbreekt)), vorm);
}

/** A key as keys are compared: a name may hold the sign between its parts, as "groei Begeleiding | Gouda" does. */
function genormeerd<Waarde>(sleutel: string, vorm: Sleutelvorm<Waarde>): string {
  return sleutel.includes(SLEUTELTEKEN) ? sleutel.split(SLEUTELTEKEN).map((deel) => vorm(deel)).join(SLEUTELTEKEN) : vorm(sleutel);
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
    const cel = [rijsleutel(sleutel, tabel.sleutelkolommen.length, vorm), vorm(kolom)].join('\n');
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
    const rij = rijsleutel(sleutel, this.basis.sleutelkolommen.length, this.vorm);
    const bestaat = this.rijen.has(rij);
    if (actie === 'voeg toe') {
      if (bestaat && !this.toegevoegd.has(rij)) {
        return { code: 'scenarioRijBestaat', gegevens: { scenario, tabel, sleutel } };
      }
      if (!bestaat) this.voegRijToe(rij, verschil);
      return this.zetCel(rij, verschil);
    }
    if (!bestaat) return { code: 'scenarioRijOnbekend', gegevens: { scenario, tabel, sleutel } };
    if (actie === 'wijzig') return this.zetCel(rij, verschil);
    this.rijen.delete(rij);
    return undefined;
  }

  /** What is more than there are columns belongs to the first: the name. */
  private voegRijToe(rij: string, { sleutel, herkomst }: Verschil<Waarde, Herkomst>): void {
    const { sleutelkolommen } = this.basis;
    const gesplitst = sleutel.split(SLEUTELTEKEN).map((deel) => deel.trim());
    const erbij = Math.max(0, gesplitst.length - sleutelkolommen.length);
    const delen = [gesplitst.slice(0, erbij + 1).join(` ${SLEUTELTEKEN} `), ...gesplitst.slice(erbij + 1)];
    const waarden = Object.fromEntries(sleutelkolommen.map((kolom, i) => [kolom, delen[i] ?? '']));
    this.rijen.set(rij, [{ waarden: waarden as Rijwaarden<Waarde>, herkomst }]);
    this.toegevoegd.add(rij);
  }

  private zetCel(rij: string, verschil: Verschil<Waarde, Herkomst>): Fout | undefined {
    const { scenario, tabel, waarde, herkomst } = verschil;
    const kolom = this.basis.kolommen.find((kop) => this.vorm(kop) === this.vorm(verschil.kolom));
    if (kolom === undefined) {
      return { code: 'scenarioKolomOnbekend', gegevens: { scenario, tabel, kolom: verschil.kolom } };
    }
    if (this.basis.sleutelkolommen.includes(kolom)) {
      return { code: 'scenarioSleutelkolom', gegevens: { scenario, tabel, kolom } };
    }
    const gewijzigd = this.rijen.get(rij)!.map((oud) => ({
      ...oud,
      waarden: { ...oud.waarden, [kolom]: waarde },
      vervangen: { ...oud.vervangen, [kolom]: herkomst },
    }));
    this.rijen.set(rij, gewijzigd);
    return undefined;
  }
}
