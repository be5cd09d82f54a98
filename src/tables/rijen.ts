import { Domeinfout, type Fout } from '../model/fouten';
import { onthoud } from '../model/onthoud';
import { perSleutel } from '../model/scenario';
import { isLeeg, naamsleutel, type Celwaarde } from './celwaarde';
import { gelijkendeNaam } from './gelijkende-naam';
import { onthoudLezing } from './onthoud-lezing';
import type { Kolomsoort, Tabelnaam, Tabelschema } from './schema';
import { sleuteldeel } from './sleutel';
import type { Meld, Melding, Plaats, Tabelinhoud } from './tabel';

/** One row of a table: its cells by the schema's own column headers, and where they stand. */
export interface Rij {
  readonly waarden: Readonly<Record<string, Celwaarde>>;
  readonly herkomst: Plaats;
  /** Cells that a scenario replaced, by column: the place to mend them is in tblScenarios. */
  readonly vervangen?: Readonly<Record<string, Plaats>>;
}

/** A table as its rows, in the schema's terms. */
export interface Gelezentabel {
  readonly schema: Tabelschema;
  /** The schema's columns that the table has. */
  readonly kolommen: readonly string[];
  readonly rijen: readonly Rij[];
  /** The same rows by their key, as names are compared. */
  readonly perSleutel: ReadonlyMap<string, readonly Rij[]>;
}

/** The tables that were found, by name. */
export type Werkmap = ReadonlyMap<Tabelnaam, Gelezentabel>;

/** Some of the tables; the same tables are the same workbook. */
export function werkmapVan(werkmap: Werkmap, namen: readonly Tabelnaam[]): Werkmap {
  const tabellen = namen.flatMap((naam) => werkmap.get(naam) ?? []);
  const [eerste] = tabellen;
  return eerste ? uitTabellen(eerste, { tabellen }) : new Map();
}

/** The first table stands for all of them. */
const uitTabellen = onthoud(
  (_: Gelezentabel, { tabellen }: { tabellen: readonly Gelezentabel[] }): Werkmap => new Map(tabellen.map((tabel) => [tabel.schema.naam, tabel])),
);

/** Turns cells into rows by header, wherever the columns stand; columns of the user's own are left aside. */
export function leesRijen(schema: Tabelschema, inhoud: Tabelinhoud, meld: Meld): Gelezentabel {
  return leesTabel(inhoud, { schema }, meld);
}

const leesTabel = onthoudLezing((inhoud: Tabelinhoud, { schema }: { schema: Tabelschema }, meld): Gelezentabel => {
  const kolommen = zoekKolommen(schema, { koppen: inhoud.koppen }, meld);
  const rijen = inhoud.rijen.flatMap((cellen, i) => leesRij(cellen, { tabel: schema.naam, nummer: i + 1, kolommen }) ?? []);
  return {
    schema,
    kolommen: kolommen.map(({ kop }) => kop),
    rijen,
    perSleutel: perSleutel<Celwaarde, Rij>(rijen, schema.sleutel, sleuteldeel),
  };
});

/** A column of the schema, and where it stands. */
interface Gevondenkolom {
  readonly kop: string;
  readonly soort: Kolomsoort;
  readonly plek: number;
}

const zoekKolommen = onthoudLezing((schema: Tabelschema, { koppen }: Pick<Tabelinhoud, 'koppen'>, meld): readonly Gevondenkolom[] => {
  const gevonden = schema.kolommen.flatMap(({ kop, soort, verplicht }) => {
    const plekken = koppen.flatMap((gegeven, i) => (naamsleutel(gegeven) === naamsleutel(kop) ? [i] : []));
    const plaats: Plaats = { tabel: schema.naam, kolom: kop };
    if (plekken.length === 0 && verplicht) meld(fout('kolomOntbreekt', plaats));
    if (plekken.length > 1) meld(fout('kolomDubbel', plaats));
    return plekken.length > 0 ? [{ kop, soort, plek: plekken[0]! }] : [];
  });
  meldOngelezen(schema, koppen, gevonden, meld);
  return gevonden;
});

/** A column that is called almost as one that is missing: what is filled in there would be left aside unseen. */
function meldOngelezen({ naam: tabel, kolommen }: Tabelschema, koppen: readonly string[], gevonden: readonly Gevondenkolom[], meld: Meld): void {
  const bekend = new Set(gevonden.map(({ kop }) => naamsleutel(kop)));
  const mist = kolommen.filter(({ kop, verplicht }) => !verplicht && !bekend.has(naamsleutel(kop))).map(({ kop }) => kop);
  for (const kolom of koppen) {
    const gelijkend = bekend.has(naamsleutel(kolom)) ? undefined : gelijkendeNaam(kolom, mist);
    if (gelijkend === undefined) continue;
    meld({ ernst: 'waarschuwing', fout: { code: 'kolomOngelezen', gegevens: { tabel, kolom, gelijkend } }, plaats: { tabel, kolom } });
  }
}

/** Where a row stands, and which of its cells count. */
interface Rijplaats {
  readonly tabel: Tabelnaam;
  /** 1 is the first below the header. */
  readonly nummer: number;
  readonly kolommen: readonly Gevondenkolom[];
}

/** A row with nothing in it is what a table looks like before it is filled in. */
const leesRij = onthoud((cellen: readonly Celwaarde[], { tabel, nummer, kolommen }: Rijplaats): Rij | undefined => {
  if (cellen.every((cel) => isLeeg(cel) || cel === 0)) return undefined;
  const waarden: Record<string, Celwaarde> = {};
  for (const { kop, soort, plek } of kolommen) waarden[kop] = kolomwaarde(soort, cellen[plek]);
  return { waarden, herkomst: { tabel, rij: nummer } };
});

/** What a cell holds in its column: among words, dates or years a 0 is a blank as some platforms hand it over. */
export function kolomwaarde(soort: Kolomsoort, cel: Celwaarde | undefined): Celwaarde {
  return WOORDELIJK.has(soort) && cel === 0 ? null : (cel ?? null);
}

const WOORDELIJK: ReadonlySet<Kolomsoort> = new Set(['sleutel', 'tekst', 'keuze', 'datum', 'maand', 'jaar']);

function fout(code: 'kolomOntbreekt' | 'kolomDubbel', plaats: Plaats): Melding {
  return { ernst: 'fout', fout: { code, gegevens: { tabel: plaats.tabel, kolom: plaats.kolom! } }, plaats };
}

/** Where a cell must be mended: in the table, or in the scenario that replaced it. */
export function plaatsVan(rij: Rij, kolom: string): Plaats {
  return rij.vervangen?.[kolom] ?? { ...rij.herkomst, kolom };
}

/**
 * Reads the cells of one row, column by column. A fault is reported at its own cell and the reading goes on; the
 * first one is kept as the row's own.
 */
export class Rijlezer {
  constructor(
    readonly rij: Rij,
    private readonly meld: Meld,
    /** A fault of the row that has been reported already. */
    public eersteFout?: Fout,
  ) {}

  lees<T>(kolom: string, lezer: (waarde: Celwaarde | undefined, naam: string) => T): T | undefined {
    try {
      return lezer(this.rij.waarden[kolom], kolom);
    } catch (error) {
      if (!(error instanceof Domeinfout)) throw error;
      this.meldFout(kolom, error.fout);
      return undefined;
    }
  }

  /** The same for a cell that may not be blank. */
  leesVerplicht<T>(kolom: string, lezer: (waarde: Celwaarde | undefined, naam: string) => T | undefined): T | undefined {
    return this.lees(kolom, (waarde, naam) => {
      const gelezen = lezer(waarde, naam);
      if (gelezen === undefined) throw new Domeinfout('ontbreekt', { term: naam });
      return gelezen;
    });
  }

  meldFout(kolom: string, fout: Fout): void {
    this.eersteFout ??= fout;
    this.meld({ ernst: 'fout', fout, plaats: plaatsVan(this.rij, kolom) });
  }
}
