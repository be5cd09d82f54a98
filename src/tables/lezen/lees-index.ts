import type { Fout } from '../../model/fouten';
import { decimal, sum } from '../../model/geld';
import { Indexkeuze } from '../../model/indexering/indexkeuze';
import { INDEXBASES, INDEXMETHODEN, type Indexbasis, type Indexmethode, type Indexpublicatie, type Indexreeks } from '../../model/indexering/indexmethode';
import { naamsleutel } from '../celwaarde';
import { GEPUBLICEERDE_REEKSEN, GEWOGEN_REEKS, INDEXPUBLICATIES, INDEXREEKSEN } from './indexreeksen';
import { leesDeel, leesFractie, leesJaar, leesKeuze } from './lees-cel';
import { leesVerplichtJaar } from './lees-groei';
import { plaatsVan, type Rijlezer } from '../rijen';
import type { Meld } from '../tabel';

/** A figure of the user's own, and where it stands. */
type EigenPublicatie = Indexpublicatie & { readonly lezer: Rijlezer };

/** Collects the rows of tblUitgangspunten that say how amounts are indexed. */
export class Indexlezer {
  private readonly eigen = new Map<number, number | Fout>();
  private readonly methode = new Map<number | undefined, Indexmethode>();
  private readonly reeks = new Map<number | undefined, Indexreeks>();
  private readonly basis = new Map<number | undefined, Indexbasis>();
  private readonly gewichten = new Map<string, number>();
  private readonly publicaties: EigenPublicatie[] = [];
  private laatsteGewicht: Rijlezer | undefined;
  private fout: Fout | undefined;

  /** By the name of a row, in small letters. */
  private readonly lezers: ReadonlyMap<string, (lezer: Rijlezer) => void> = new Map([
    ['index', (lezer: Rijlezer) => this.leesEigen(lezer)],
    ['indexmethode', (lezer: Rijlezer) => this.leesKeuze(lezer, INDEXMETHODEN, (jaar, keuze) => this.methode.set(jaar, keuze))],
    ['indexreeks', (lezer: Rijlezer) => this.leesKeuze(lezer, [...INDEXREEKSEN.keys()], (jaar, naam) => this.reeks.set(jaar, INDEXREEKSEN.get(naam)!))],
    ['indexbasis', (lezer: Rijlezer) => this.leesKeuze(lezer, INDEXBASES, (jaar, keuze) => this.basis.set(jaar, keuze))],
    ...GEPUBLICEERDE_REEKSEN.flatMap((reeks) => [
      [naamsleutel(`gewicht ${reeks}`), (lezer: Rijlezer) => this.leesGewicht(lezer, reeks)] as const,
      ...INDEXBASES.map((soort) => [naamsleutel(`${reeks} ${soort}`), (lezer: Rijlezer) => this.leesPublicatie(lezer, reeks, soort)] as const),
    ]),
  ]);

  /** @returns whether the row is about indexation */
  neem(naam: string, lezer: Rijlezer): boolean {
    const lees = this.lezers.get(naamsleutel(naam));
    lees?.(lezer);
    return lees !== undefined;
  }

  /** @param meld hears of a figure of one's own that differs from the published one */
  keuze(meld: Meld): Indexkeuze {
    for (const publicatie of this.publicaties) meldAfwijking(publicatie, meld);
    this.bewaakGewichten();
    const overgenomen = INDEXPUBLICATIES.filter((gepubliceerd) => !this.publicaties.some((eigen) => isZelfde(eigen, gepubliceerd)));
    const gewogen = this.gewichten.size > 0 ? { ...GEWOGEN_REEKS, gewichten: this.gewichten } : GEWOGEN_REEKS;
    const metEigenGewicht = [...this.reeks].map(([jaar, reeks]) => [jaar, reeks === GEWOGEN_REEKS ? gewogen : reeks] as const);
    return new Indexkeuze({
      eigen: this.eigen,
      methode: this.methode,
      reeks: new Map([[undefined, gewogen], ...metEigenGewicht]),
      basis: this.basis,
      publicaties: [...this.publicaties, ...overgenomen],
      ...(this.fout && { fout: this.fout }),
    });
  }

  private leesEigen(lezer: Rijlezer): void {
    const jaar = leesVerplichtJaar(lezer);
    const waarde = lezer.lees('waarde', leesFractie);
    const cijfer = lezer.eersteFout ?? waarde;
    if (jaar !== undefined && cijfer !== undefined) this.eigen.set(jaar, cijfer);
  }

  private leesKeuze<K extends string>(lezer: Rijlezer, keuzes: readonly K[], zet: (jaar: number | undefined, keuze: K) => void): void {
    const jaar = lezer.lees('jaar', leesJaar);
    const keuze = lezer.lees('waarde', (cel, naam) => leesKeuze(cel, naam, keuzes));
    this.fout ??= lezer.eersteFout;
    if (keuze !== undefined) zet(jaar, keuze);
  }

  private leesGewicht(lezer: Rijlezer, reeks: string): void {
    const gewicht = lezer.lees('waarde', leesDeel);
    this.fout ??= lezer.eersteFout;
    if (gewicht === undefined) return;
    this.gewichten.set(reeks, gewicht);
    this.laatsteGewicht = lezer;
  }

  private leesPublicatie(lezer: Rijlezer, reeks: string, soort: Indexbasis): void {
    const jaar = leesVerplichtJaar(lezer);
    const waarde = lezer.lees('waarde', leesFractie);
    this.fout ??= lezer.eersteFout;
    if (jaar !== undefined && waarde !== undefined) this.publicaties.push({ reeks, jaar, soort, waarde: decimal(waarde * 100), lezer });
  }

  /** The weights of a mixture are the whole of it; one that is not given is 0. */
  private bewaakGewichten(): void {
    const samen = sum([...this.gewichten.values()]);
    if (!this.laatsteGewicht || samen === 1) return;
    const fout: Fout = { code: 'indexgewichten', gegevens: { samen } };
    this.laatsteGewicht.meldFout('waarde', fout);
    this.fout ??= fout;
  }
}

function isZelfde(a: Indexpublicatie, b: Indexpublicatie): boolean {
  return a.reeks === b.reeks && a.jaar === b.jaar && a.soort === b.soort;
}

function meldAfwijking(eigen: EigenPublicatie, meld: Meld): void {
  const gepubliceerd = INDEXPUBLICATIES.find((kandidaat) => isZelfde(eigen, kandidaat));
  if (!gepubliceerd || gepubliceerd.waarde === eigen.waarde) return;
  const { reeks, jaar, soort, waarde } = eigen;
  const gegevens = { cijfer: `${reeks} ${soort}`, jaar, eigen: waarde / 100, gepubliceerd: gepubliceerd.waarde / 100 };
  meld({ ernst: 'waarschuwing', fout: { code: 'indexcijferWijktAf', gegevens }, plaats: plaatsVan(eigen.lezer.rij, 'waarde') });
}
