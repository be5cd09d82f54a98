import type { Tabelnaam } from '../tables/schema';
import type { Tabelinhoud } from '../tables/tabel';
import { Beurten, rijblokken } from './beurten';
import { celwaarden } from './celwaarden';
import { laadGeheugen, onthoudenRollen } from './geheugen';
import { verdeelRollen, type Kandidaten, type Tabelkop } from './rollen';

/** Where a table stands; rows and columns as Excel numbers them, from 1. */
export interface Tabelplaats {
  readonly tabelId: string;
  readonly tabelnaam: string;
  readonly blad: string;
  readonly bladId: string;
  /** The first row below the header. */
  readonly eersteRij: number;
  readonly eersteKolom: number;
}

/** A table of the workbook with its headers read; its cells not yet. */
export interface Gevondentabel extends Tabelkop {
  readonly tabel: Excel.Table;
  readonly bladId: string;
  /** How many rows of its range stand above and below its data. */
  readonly kop: number;
  readonly totaal: number;
}

/** A table and the range of all its cells, of which the place and size are known. */
interface Omvang {
  readonly tabel: Gevondentabel;
  readonly bereik: Excel.Range;
}

/** Finds the tables of the model in the workbook, in one request. */
export async function zoekTabellen(context: Excel.RequestContext): Promise<Kandidaten<Gevondentabel>> {
  const { tables } = context.workbook;
  tables.load({ id: true, name: true, showHeaders: true, showTotals: true, worksheet: { id: true, name: true }, columns: { name: true } });
  const geheugen = laadGeheugen(context);
  await context.sync();
  const tabellen = tables.items.map((tabel): Gevondentabel => ({
    tabel,
    id: tabel.id,
    naam: tabel.name,
    blad: tabel.worksheet.name,
    bladId: tabel.worksheet.id,
    koppen: tabel.columns.items.map((kolom) => kolom.name),
    kop: tabel.showHeaders ? 1 : 0,
    totaal: tabel.showTotals ? 1 : 0,
  }));
  return verdeelRollen(tabellen, onthoudenRollen(geheugen));
}

/** Where tables stand, in one request. */
export async function leesPlaatsen(
  context: Excel.RequestContext,
  tabellen: readonly Gevondentabel[],
): Promise<{ plaats: Tabelplaats; omvang: Omvang }[]> {
  const omvangen = tabellen.map((tabel): Omvang => {
    const bereik = tabel.tabel.getRange();
    bereik.load('rowIndex,columnIndex,rowCount');
    return { tabel, bereik };
  });
  await context.sync();
  return omvangen.map((omvang) => {
    const { tabel, bereik } = omvang;
    const plaats = {
      tabelId: tabel.id,
      tabelnaam: tabel.naam,
      blad: tabel.blad,
      bladId: tabel.bladId,
      eersteRij: bereik.rowIndex + tabel.kop + 1,
      eersteKolom: bereik.columnIndex + 1,
    };
    return { plaats, omvang };
  });
}

/** What a cell weighs in an answer, with its type: texts are heavier, blanks lighter. */
const BYTES_PER_CEL = 40;

/** Reads the cells of tables, hidden and filtered rows too, and never a totals row. */
export async function leesCellen(
  context: Excel.RequestContext,
  tabellen: ReadonlyMap<Tabelnaam, Omvang>,
): Promise<Tabelinhoud[]> {
  const beurten = new Beurten(context);
  const gelezen: { naam: Tabelnaam; koppen: readonly string[]; blokken: Excel.Range[] }[] = [];
  for (const [naam, { tabel, bereik }] of tabellen) {
    const { koppen, kop, totaal } = tabel;
    const gewichten = Array.from({ length: bereik.rowCount - kop - totaal }, () => koppen.length * BYTES_PER_CEL);
    const blokken: Excel.Range[] = [];
    for (const { start, aantal, bytes } of rijblokken(gewichten)) {
      await beurten.weeg(bytes);
      const blok = bereik.getCell(kop + start, 0).getResizedRange(aantal - 1, koppen.length - 1);
      blok.load('values,valueTypes');
      blokken.push(blok);
    }
    gelezen.push({ naam, koppen, blokken });
  }
  await context.sync();
  return gelezen.map(({ naam, koppen, blokken }) => ({ naam, koppen, rijen: blokken.flatMap(celwaarden) }));
}
