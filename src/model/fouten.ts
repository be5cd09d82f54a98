import type { Cent } from './geld';

/**
 * What can be wrong, and what a sentence about it needs. The model names the fault by code; the sentence is
 * made in the reader's language outside it.
 */
export interface Foutgegevens {
  // a single value
  geenGetal: { term: string; waarde: string };
  geenJaar: { term: string; waarde: string };
  geenDatum: { term: string; waarde: string };
  tekstGetal: { term: string; waarde: string };
  celfout: { term: string; waarde: string };
  nietEindig: { term: string };
  negatief: { term: string; waarde: number };
  deelBovenEen: { term: string; waarde: number };
  onbekend: { term: string };
  ontbreekt: { term: string };
  onbekendeKeuze: { term: string; waarde: string; mogelijk: readonly string[] };
  nietGeheel: { term: string; waarde: number };
  nietBovenNul: { term: string };
  geenHeleCenten: { term: string; waarde: number };
  teGroot: { term: string; waarde: number; hoogste: number };

  // values that contradict each other
  minimumBovenMaximum: { minimum: number; maximum: number };
  garantieBovenPlafond: { gegarandeerd: Cent; plafond: Cent };
  delenBovenEen: { startdeel: number; tussendeel: number };
  doelNietBovenOndergrens: { doel: number; ondergrens: number };
  normtariefOntbreekt: { term: 'terugvordering' | 'bijbetaling' };
  gewichtenNul: Record<never, never>;
  eersteDrempelNietNul: { drempel: number };
  drempelNietOplopend: { drempel: number; vorige: number };
  vanafNaTot: { vanaf: number; tot: number };
  basisZonderCorrectie: { methode: string };
  patroonNul: { perioden: number };
  driehoekTeKlein: { rijen: number; kolommen: number };
  driehoekBuiten: { rij: number; kolom: number };
  driehoekNietBovenNul: { rij: number; kolom: number };

  // nothing to answer with
  geenOmslagpunt: Record<never, never>;
  plafondNietBereikt: { bedrag: Cent; plafond: Cent };
  geenIndexcijfer: { reeks: string; soort: string; jaar: number; laatste?: number };
  standaardfoutOnbekend: Record<never, never>;

  // columns and arguments of a worksheet function
  ongelijkeLengte: { term: string; lengte: number; verwacht: number };
  meerdereKolommen: { term: string; kolommen: number };
  meerDanEenCel: { term: string; cellen: number };
  geenTweeKolommen: { term: string; kolommen: number };
  onbekendeNaam: { waarde: string; mogelijk: readonly string[] };
  dubbeleNaam: { waarde: string };

  // tables
  tabelOnbekend: { nummer: number; koppen: string };
  tabelDubbel: { tabel: string };
  tabelOntbreekt: { tabel: string };
  kolomOntbreekt: { tabel: string; kolom: string };
  kolomDubbel: { tabel: string; kolom: string };
  sleutelLeeg: { tabel: string; kolom: string };
  sleutelDubbel: { tabel: string; sleutel: string; rijen: readonly number[] };
  verwijzingOnbekend: { kolom: string; waarde: string; doel: string };
  afspraakDubbel: { term: string; bereik: string; eerste: string; tweede: string };
  afspraakZonderBereik: Record<never, never>;
  verdeelsleutelOntbreekt: { segment: string };
  eindigtVoorBegin: { vanaf: number; tot: number };
  tarievenOverlappen: { regel: string; dag: number };
  indexOntbreekt: { jaar: number; prijspeil: number };
  groeiOntbreekt: { gemeente: string; jaar: number };
  leveringBuitenLooptijd: { regel: string; jaar: number };
  sleutelgewichtOntbreekt: { sleutel: string; jaar: number };
  plafondNul: { kolom: string };
  minimumBovenPlafond: { minimumbedrag: Cent; plafond: Cent };
  vastBovenPlafond: { vast: Cent; plafond: Cent };
  leveringOntbreekt: { regel: string };
  eenhedenVerschillen: { segment: string; eenheden: readonly string[] };
  gegevenOntbreekt: { vorm: string; kolom: string };

  // a formula of the user's own; a position counts characters from 1
  formuleTeLang: { lengte: number; hoogste: number };
  formuleTeken: { positie: number; teken: string };
  formuleGemengd: { positie: number; teken: string; eerder: string };
  formuleNaam: { positie: number; naam: string; mogelijk: readonly string[] };
  formuleHaakjes: { positie: number; functie: string };
  formuleAantal: { positie: number; functie: string; aantal: number; minstens: number; hoogstens: number };
  formuleBewerking: { positie: number; na: string; teken: string };
  formuleTeDiep: { positie: number; hoogste: number };
  /** Without a place: at the end. */
  formuleZinsbouw: { positie?: number; teken?: string };
  formuleVerboden: { onderdeel: string };
  formuleDecimalen: { waarde: number; hoogste: number };
  formuleZonderWaarde: { naam: string };
  formuleGeenBedrag: Record<never, never>;
  formuleNietEindig: Record<never, never>;
  formuleNegatief: { waarde: number };

  // scenarios
  scenarioRijOnbekend: { scenario: string; tabel: string; sleutel: string };
  scenarioKolomOnbekend: { scenario: string; tabel: string; kolom: string };
  scenarioTabelOnbekend: { scenario: string; tabel: string };
  scenarioSleutelkolom: { scenario: string; tabel: string; kolom: string };
  scenarioRijBestaat: { scenario: string; tabel: string; sleutel: string };
  scenarioDubbel: { scenario: string; tabel: string; sleutel: string; kolom: string };
  scenarioNaamBasis: { scenario: string };
}

export type Foutcode = keyof Foutgegevens;

/** A code with its values, as one pair: the type of each code's values is known where it is read. */
export type Fout = { [C in Foutcode]: { code: C; gegevens: Foutgegevens[C] } }[Foutcode];

/** The only error the model throws: a fault in the user's figures, never a fault in the code. */
export class Domeinfout<C extends Foutcode = Foutcode> extends Error {
  override readonly name = 'Domeinfout';

  constructor(
    readonly code: C,
    readonly gegevens: Foutgegevens[C],
  ) {
    super(`${code} ${JSON.stringify(gegevens)}`);
  }

  get fout(): Fout {
    return { code: this.code, gegevens: this.gegevens } as Fout;
  }
}

/** Runs a calculation and hands a fault in the figures back as a value, so that one bad row stays alone. */
export function probeer<T>(bereken: () => T): { waarde: T; fout?: never } | { fout: Fout; waarde?: never } {
  try {
    return { waarde: bereken() };
  } catch (error) {
    if (error instanceof Domeinfout) return { fout: error.fout };
    throw error;
  }
}
