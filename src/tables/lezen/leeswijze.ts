import type { Bekostigingsvorm } from '../../model/bekostiging/vorm';
import type { Fout } from '../../model/fouten';
import { celtekst } from '../celwaarde';
import type { Dubbel } from './dubbele-sleutels';
import type { Rij } from '../rijen';
import type { Spellingen } from '../spelling';

/** What the rows of a table are read by. */
export interface Leeswijze {
  readonly spel: Spellingen;
  /** How each line is paid, by its name; a line that does not exist is reported where names are checked. */
  readonly vormen: ReadonlyMap<string, Bekostigingsvorm>;
}

/** What one row about a line is read by. */
export interface Rijleeswijze {
  readonly spel: Spellingen;
  readonly vorm: Bekostigingsvorm | undefined;
  readonly dubbel: Fout | undefined;
}

export function leeswijzeVan(rij: Rij, { spel, vormen }: Leeswijze, dubbel: Dubbel): Rijleeswijze {
  return { spel, vorm: vormen.get(spel.regel(celtekst(rij.waarden['regel']))), dubbel: dubbel.get(rij) };
}

/** A row whose year is not known: no year of its line can be trusted. */
export interface Rijfout {
  readonly regel: string;
  readonly fout: Fout;
}

/** Rows that belong to a year, and those of which it is not known to which. */
export interface Jaarrijen<R> {
  readonly rijen: readonly R[];
  readonly zonderJaar: readonly Rijfout[];
}

export function opJaar<R extends { readonly jaar: number }>(gelezen: readonly (R | Rijfout)[]): Jaarrijen<R> {
  return {
    rijen: gelezen.filter((rij): rij is R => 'jaar' in rij),
    zonderJaar: gelezen.filter((rij): rij is Rijfout => !('jaar' in rij)),
  };
}
