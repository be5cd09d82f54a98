import bron from '../../parameters/taakvelden.json';
import type { Fout } from '../../model/fouten';
import type { Indeling } from './keuzes';

interface Taakveld {
  readonly code: string;
  readonly naam: string;
  readonly vanaf: number;
  readonly tot?: number;
}

const TAAKVELDEN: ReadonlyMap<string, Taakveld> = new Map(bron.taakvelden.map((taakveld) => [taakveld.code, taakveld]));

/** What is wrong with a code in a year; nothing when it holds then. */
export function taakveldfout(code: string, jaar: number): Fout | undefined {
  const taakveld = TAAKVELDEN.get(code);
  if (!taakveld) return { code: 'taakveldOnbekend', gegevens: { taakveld: code } };
  const { vanaf, tot } = taakveld;
  if (jaar >= vanaf && (tot === undefined || jaar <= tot)) return undefined;
  return { code: 'taakveldAnderJaar', gegevens: { taakveld: code, jaar, wanneer: `${vanaf}–${tot ?? ''}` } };
}

/** The codes of a year: those that a code was divided into, else all of them, for there is no mapping one to one. */
export function geldigeCodes(jaar: number, code: string): string[] {
  const codes = [...TAAKVELDEN.keys()].filter((kandidaat) => taakveldfout(kandidaat, jaar) === undefined);
  const delen = codes.filter((deel) => deel.startsWith(code));
  return delen.length > 0 ? delen : codes;
}

/** What a line is called where it is read: a taakveld also by what its code stands for, where that is known. */
export function regelopschrift(naam: string, indeling: Indeling): string {
  const taakveld = indeling === 'taakveld' ? TAAKVELDEN.get(naam) : undefined;
  return taakveld ? `${naam} ${taakveld.naam}` : naam;
}
