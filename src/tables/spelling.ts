import { onthoud } from '../model/onthoud';
import { naamsleutel } from './celwaarde';

/** How a name is spelled where it stands first, so that capitals and spaces elsewhere do no harm. */
export type Spelling = (naam: string) => string;

/** The same, for a name that may stand nowhere. */
export type Naamzoeker = (naam: string) => string | undefined;

/** What a line, an agreement or an assumption may be about. */
export type Naamsoort = 'regel' | 'segment' | 'gemeente';

export function naamzoeker(namen: readonly string[]): Naamzoeker {
  const bekend = new Map([...namen].reverse().map((naam) => [naamsleutel(naam), naam]));
  return (naam) => bekend.get(naamsleutel(naam));
}

export function spelling(namen: readonly string[]): Spelling {
  const zoek = naamzoeker(namen);
  return (naam) => zoek(naam) ?? naam;
}

export type Spellingen = Readonly<Record<Naamsoort, Spelling>>;
export type Naamzoekers = Readonly<Record<Naamsoort, Naamzoeker>>;

/** The names of a workbook: how each is spelled where it stands first, and whether it stands anywhere. */
export interface Namenregister {
  readonly zoek: Naamzoekers;
  readonly spel: Spellingen;
}

/** The same lists of names give the same register, so that what was read by it holds. */
export function namenregister(lijsten: Readonly<Record<Naamsoort, readonly string[]>>): Namenregister {
  return vanLijsten(WERKMAPPEN, lijsten);
}

/** Lists belong to no object that outlives a reading; registers hang on this one. */
const WERKMAPPEN = {};

const vanLijsten = onthoud((_: typeof WERKMAPPEN, { regel, segment, gemeente }: Readonly<Record<Naamsoort, readonly string[]>>): Namenregister => {
  const zoek = { regel: naamzoeker(regel), segment: naamzoeker(segment), gemeente: naamzoeker(gemeente.filter((naam) => naam !== '')) };
  return {
    zoek,
    spel: {
      regel: (naam) => zoek.regel(naam) ?? naam,
      segment: (naam) => zoek.segment(naam) ?? naam,
      gemeente: (naam) => zoek.gemeente(naam) ?? naam,
    },
  };
});
