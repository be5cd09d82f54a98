import { celtekst, naamsleutel } from '../celwaarde';
import { omrekenfactor } from '../eenheden';
import { gelijkendeNaam } from '../gelijkende-naam';
import { leesRijen, type Rij } from '../rijen';
import type { Tabelnaam } from '../schema';
import { SCHEMAS } from '../schemas';
import type { Tabelinhoud } from '../tabel';
import type { Naamkeuze, Naamkeuzen } from './toedeling';

/** What a name in a file can be taken for. */
export interface Naamregister {
  /** The names of the model, to choose from. */
  readonly namen: readonly string[];
  /** The same, by every way a file may write them; a code that several lines share says nothing. */
  readonly bekend: ReadonlyMap<string, string>;
}

/** The contract lines, by their own names and by their product codes. */
export function regelregister(tabellen: readonly Tabelinhoud[]): Naamregister {
  return registerVan(rijenVan(tabellen, 'tblContracten'), 'regel', ['regel', 'productcode']);
}

export function gemeenteregister(tabellen: readonly Tabelinhoud[]): Naamregister {
  return registerVan(rijenVan(tabellen, 'tblGemeenten'), 'gemeente', ['gemeente']);
}

/**
 * By what a volume in some unit of time is multiplied to be one in the unit of a contract line; undefined for a line that
 * does not count in time.
 */
export function volumefactoren(tabellen: readonly Tabelinhoud[], eenheid: string): (regel: string) => number | undefined {
  const perRegel = new Map(
    rijenVan(tabellen, 'tblContracten').map(({ waarden }) => [celtekst(waarden['regel']), omrekenfactor(eenheid, celtekst(waarden['volume-eenheid']))]),
  );
  return (regel) => perRegel.get(regel);
}

function rijenVan(tabellen: readonly Tabelinhoud[], naam: Tabelnaam): readonly Rij[] {
  const tabel = tabellen.find((kandidaat) => kandidaat.naam === naam);
  return tabel ? leesRijen(SCHEMAS[naam], tabel, () => undefined).rijen : [];
}

function registerVan(rijen: readonly Rij[], naamkolom: string, schrijfwijzen: readonly string[]): Naamregister {
  const bekend = new Map<string, Set<string>>();
  for (const { waarden } of rijen) {
    for (const schrijfwijze of schrijfwijzen.map((kolom) => naamsleutel(waarden[kolom]))) {
      if (schrijfwijze === '') continue;
      bekend.set(schrijfwijze, (bekend.get(schrijfwijze) ?? new Set()).add(celtekst(waarden[naamkolom])));
    }
  }
  return {
    namen: rijen.map(({ waarden }) => celtekst(waarden[naamkolom])).filter((naam) => naam !== ''),
    bekend: new Map([...bekend].flatMap(([schrijfwijze, namen]) => (namen.size === 1 ? [[schrijfwijze, [...namen][0]!]] : []))),
  };
}

/** What the names of a file are taken for: as someone chose, and else as the model knows them. */
export function kiesNamen(
  inBestand: readonly string[],
  { namen, bekend }: Naamregister,
  gekozen: Readonly<Record<string, Naamkeuze>>,
): Naamkeuzen {
  return new Map(
    inBestand.flatMap((naam): [string, Naamkeuze][] => {
      const sleutel = naamsleutel(naam);
      const keuze = gekozen[sleutel];
      // A choice of last time may name what has left the model since.
      const geldig = keuze === null || (keuze !== undefined && namen.includes(keuze)) ? keuze : bekend.get(sleutel);
      return geldig === undefined ? [] : [[sleutel, geldig]];
    }),
  );
}

/** What a name that is not known was probably meant to be; a code may have lost the zeros before it. */
export function vermoedelijk(naam: string, { namen, bekend }: Naamregister): string | undefined {
  const zonderNullen = (code: string) => code.replace(/^0+(?=.)/, '');
  const gelijk = [...bekend].filter(([schrijfwijze]) => zonderNullen(schrijfwijze) === zonderNullen(naamsleutel(naam)));
  if (gelijk.length === 1) return gelijk[0]![1];
  return gelijkendeNaam(naam, namen);
}
