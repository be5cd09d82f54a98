import { naamsleutel } from '../../tables/celwaarde';
import { SCHEMAS } from '../../tables/schemas';
import { notatieVan, NOTATIE } from '../plan/opmaak';
import { inBlokken, type Celblok } from './blokken';
import type { Wijzigplan } from './plan';
import type { Tabelstand } from './stand';

/** What must be known of cells to put them back as they were. */
const VOORHEEN = 'formulas,values,valueTypes,numberFormat';

/** A block of cells, and what stood in them. */
export interface Blokwerk {
  readonly blok: Celblok;
  readonly voorheen: Excel.Range;
}

/** Everything about one table that changes, and all that it takes to undo that. */
export interface Tabelwerk {
  readonly stand: Tabelstand;
  readonly plan: Wijzigplan;
  /** Cells of rows that are there already. */
  readonly bestaand: readonly Blokwerk[];
  /** Cells of the rows that come. */
  readonly nieuw: readonly Blokwerk[];
  /** Rows that go, in the order in which they do, with what stands in them. */
  readonly vervallend: readonly { readonly rij: number; readonly voorheen: Excel.Range }[];
  /** The cells below the table that it grows over; absent when rows are inserted. */
  readonly onder?: Excel.Range;
  /** The last row that is filled in: new rows look like it. */
  readonly voorbeeld?: Excel.Range;
}

/** Asks for all that must be known before anything is written; readable after the next sync. */
export function bereidVoor(stand: Tabelstand, plan: Wijzigplan): Tabelwerk {
  const { inhoud, heeftTotalen } = stand;
  const aantal = inhoud.rijen.length;
  const breedte = inhoud.koppen.length + plan.nieuweKolommen.length;
  const gelezen = (rij: number, kolom: number, rijen: number, kolommen: number, velden: string) => {
    const bereik = cellenVan(stand, rij, kolom, rijen, kolommen);
    bereik.load(velden);
    return bereik;
  };
  const werkVan = (cellen: Wijzigplan['cellen']): Blokwerk[] =>
    inBlokken(cellen).map((blok) => ({
      blok,
      voorheen: gelezen(blok.rij, blok.kolom, blok.waarden.length, blok.waarden[0]!.length, VOORHEEN),
    }));
  const eersteNieuwe = Math.min(aantal, ...plan.cellen.map(({ rij }) => rij));
  return {
    stand,
    plan,
    bestaand: werkVan(plan.cellen.filter(({ rij }) => rij < aantal)),
    nieuw: werkVan(plan.cellen.filter(({ rij }) => rij >= aantal)),
    vervallend: plan.vervallen.map((rij) => ({ rij, voorheen: gelezen(rij, 0, 1, breedte, VOORHEEN) })),
    ...(plan.nieuweRijen > 0 && !heeftTotalen && { onder: gelezen(aantal, 0, plan.nieuweRijen, breedte, 'formulas,numberFormat') }),
    ...(eersteNieuwe === aantal && aantal > 0 && { voorbeeld: gelezen(aantal - 1, 0, 1, breedte, 'numberFormat') }),
  };
}

/** Cells of a table by their place in it, as they are now: what was written to a range it no longer knows from before. */
export function cellenVan({ blad, rij, kolom }: Tabelstand, vanRij: number, vanKolom: number, rijen: number, kolommen: number): Excel.Range {
  return blad.getRangeByIndexes(rij + vanRij, kolom + vanKolom, rijen, kolommen);
}

export function bereikVan(stand: Tabelstand, { rij, kolom, waarden }: Celblok): Excel.Range {
  return cellenVan(stand, rij, kolom, waarden.length, waarden[0]!.length);
}

/** Whether the table can grow over what is below it; otherwise rows are inserted, and what is there moves down. */
export function kanUitbreiden({ onder }: Tabelwerk): boolean {
  return onder?.formulas.flat().every((formule) => formule === '') ?? false;
}

/** The number formats of a block: those its cells have, unless a value would be taken for something else in them. */
export function notatiesVan({ blok, voorheen }: Blokwerk, werk: Tabelwerk): string[][] {
  const { koppen } = werk.stand.inhoud;
  const alle = [...koppen, ...werk.plan.nieuweKolommen];
  const aantal = werk.stand.inhoud.rijen.length;
  const kolommen = SCHEMAS[werk.plan.naam].kolommen;
  return blok.waarden.map((waarden, r) =>
    waarden.map((waarde, k) => {
      const kolom = kolommen.find(({ kop }) => naamsleutel(kop) === naamsleutel(alle[blok.kolom + k]));
      const isNieuw = blok.rij + r >= aantal;
      const voorbeeld = werk.voorbeeld?.numberFormat[0]?.[blok.kolom + k] as string | undefined;
      const huidig = isNieuw ? (voorbeeld ?? NOTATIE.vrij) : (voorheen.numberFormat[r]![k] as string);
      if (!kolom || waarde === undefined) return huidig;
      const eigen = notatieVan(kolom, blok.waarden.map((rij) => rij[k] ?? null));
      if (huidig === NOTATIE.vrij) return eigen;
      return huidig === NOTATIE.tekst && typeof waarde === 'number' && eigen !== NOTATIE.tekst ? eigen : huidig;
    }),
  );
}
