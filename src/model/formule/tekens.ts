import { Domeinfout } from '../fouten';

/** A word of a formula, and where it stands: 1 is the first character. */
export interface Teken {
  readonly soort: 'getal' | 'naam' | 'scheiding' | 'bewerking';
  readonly tekst: string;
  readonly positie: number;
}

// A comma between two digits is a decimal comma; every other comma separates values.
const WOORD =
  /(?<getal>\d+(?:[.,]\d+)?)|(?<naam>[\p{L}_][\p{L}\p{N}_]*)|(?<scheiding>[;,])|(?<bewerking><=|>=|<>|[-+*/()<>=])|(?<onbekend>\S)/gu;

/**
 * Takes a formula apart. Its Dutch form (0,8 and ; between values) and its English form (0.8 and , between values)
 * both do, but not together: then nobody can tell what a comma means.
 *
 * @throws Domeinfout `formuleTeken`, `formuleGemengd`
 */
export function leesTekens(tekst: string): Teken[] {
  const tekens = [...tekst.matchAll(WOORD)].map(({ 0: woord, index, groups }): Teken => {
    const soort = Object.keys(groups!).find((naam) => groups![naam] !== undefined) as Teken['soort'] | 'onbekend';
    if (soort === 'onbekend') throw new Domeinfout('formuleTeken', { positie: index + 1, teken: woord });
    return { soort, tekst: woord, positie: index + 1 };
  });
  bewaakSchrijfwijze(tekens);
  return tekens;
}

function bewaakSchrijfwijze(tekens: readonly Teken[]): void {
  const eerste = tekens.find((teken) => schrijfwijze(teken));
  const afwijkend = tekens.find((teken) => schrijfwijze(teken) && schrijfwijze(teken) !== schrijfwijze(eerste!));
  if (eerste && afwijkend) {
    throw new Domeinfout('formuleGemengd', { positie: afwijkend.positie, teken: afwijkend.tekst, eerder: eerste.tekst });
  }
}

function schrijfwijze({ soort, tekst }: Teken): 'nl' | 'en' | undefined {
  if (soort === 'scheiding') return tekst === ';' ? 'nl' : 'en';
  if (soort !== 'getal' || !/\D/.test(tekst)) return undefined;
  return tekst.includes(',') ? 'nl' : 'en';
}
