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
