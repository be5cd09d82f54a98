import { celtekst, isCelfout, isLeeg, naamsleutel, type Celwaarde } from '../../tables/celwaarde';
import type { Tabelnaam } from '../../tables/schema';
import { SCHEMAS } from '../../tables/schemas';
import type { Tabelinhoud } from '../../tables/tabel';
import type { Rijinhoud, Tabelwijziging } from '../../tables/wijziging';
import type { Inhoud } from '../plan/blad';
import { Werkmapfout } from '../werkmapfout';

/** A cell to write, by its row (0 is the first below the header) and its column in the table. */
export interface Celplan {
  readonly rij: number;
  readonly kolom: number;
  readonly waarde: Inhoud;
}

/** What becomes of one table, by the rows it has now. */
export interface Wijzigplan {
  readonly naam: Tabelnaam;
  /** Columns of the schema that the table does not have yet; they come behind its last. */
  readonly nieuweKolommen: readonly string[];
  /** How many rows come behind its last. */
  readonly nieuweRijen: number;
  readonly cellen: readonly Celplan[];
  /** Rows that go, from the last to the first. */
  readonly vervallen: readonly number[];
}

/**
 * Works out where every change to one table goes.
 *
 * @param nu the table as it stands at this moment
 * @throws Werkmapfout `rijVeranderd` where a row is no longer what it was when it was read
 */
export function planWijzigingen(nu: Tabelinhoud, wijzigingen: readonly Tabelwijziging[]): Wijzigplan {
  const koppen = [...nu.koppen];
  const plekVan = (kop: string): number => {
    const plek = koppen.findIndex((gevonden) => naamsleutel(gevonden) === naamsleutel(kop));
    return plek < 0 ? koppen.push(kop) - 1 : plek;
  };
  const cellen: Celplan[] = [];
  const zet = (rij: number, waarden: Rijinhoud) => {
    for (const [kop, waarde] of Object.entries(waarden)) cellen.push({ rij, kolom: plekVan(kop), waarde });
  };

  const vervallen = new Set<number>();
  let volgende = eersteVrijeRij(nu);
  for (const wijziging of wijzigingen) {
    if (wijziging.soort === 'nieuw') for (const waarden of wijziging.rijen) zet(volgende++, waarden);
    else if (wijziging.soort === 'wijzig') zet(zoekRij(nu, wijziging), wijziging.waarden);
    else vervallen.add(zoekRij(nu, wijziging));
  }
  const nieuweRijen = Math.max(0, volgende - nu.rijen.length);
  // Excel keeps one row in a table: the last to go is emptied instead.
  if (vervallen.size > 0 && vervallen.size === nu.rijen.length + nieuweRijen) {
    vervallen.delete(0);
    nu.koppen.forEach((_, kolom) => cellen.push({ rij: 0, kolom, waarde: null }));
  }
  return {
    naam: nu.naam,
    nieuweKolommen: koppen.slice(nu.koppen.length),
    nieuweRijen,
    cellen,
    vervallen: [...vervallen].sort((a, b) => b - a),
  };
}

/** Behind the last row in which a column of ours is filled in: an empty row lies ready to be used. */
function eersteVrijeRij({ naam, koppen, rijen }: Tabelinhoud): number {
  const onze = new Set(SCHEMAS[naam].kolommen.map(({ kop }) => naamsleutel(kop)));
  const plekken = koppen.flatMap((kop, k) => (onze.has(naamsleutel(kop)) ? [k] : []));
  return rijen.reduce((vrij, rij, i) => (plekken.some((k) => !isLeeg(rij[k])) ? i + 1 : vrij), 0);
}

/** Where a row is now that was read before: at its place, or wherever sorting has put it. */
function zoekRij(nu: Tabelinhoud, { gelezen, rij }: { readonly gelezen: Tabelinhoud; readonly rij: number }): number {
  const plekken = gelezen.koppen.map((kop) => nu.koppen.findIndex((kandidaat) => naamsleutel(kandidaat) === naamsleutel(kop)));
  const was = gelezen.rijen[rij - 1];
  const isDezelfde = (kandidaat: readonly Celwaarde[] | undefined): boolean =>
    was !== undefined && kandidaat !== undefined && was.every((waarde, k) => isGelijk(waarde, kandidaat[plekken[k]!] ?? null));
  if (isDezelfde(nu.rijen[rij - 1])) return rij - 1;

  const elders = nu.rijen.flatMap((kandidaat, i) => (isDezelfde(kandidaat) ? [i] : []));
  if (elders.length !== 1) throw new Werkmapfout('rijVeranderd', { tabel: nu.naam, rij, sleutel: celtekst(was?.[0]) });
  return elders[0]!;
}

function isGelijk(a: Celwaarde, b: Celwaarde): boolean {
  return isCelfout(a) && isCelfout(b) ? a.celfout === b.celfout : a === b;
}
