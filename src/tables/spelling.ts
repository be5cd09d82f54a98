import { naamsleutel } from './celwaarde';

/** How a name is spelled where it stands first, so that capitals and spaces elsewhere do no harm. */
export type Spelling = (naam: string) => string;

export function spelling(namen: readonly string[]): Spelling {
  const bekend = new Map([...namen].reverse().map((naam) => [naamsleutel(naam), naam]));
  return (naam) => bekend.get(naamsleutel(naam)) ?? naam;
}
