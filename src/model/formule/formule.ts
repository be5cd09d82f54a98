import { Domeinfout } from '../fouten';
import type { Term } from '../termen';
import { compileer, ontleed } from './boom';
import { leesTekens, type Teken } from './tekens';
import { alsNaam, bewaakZinsbouw } from './zinsbouw';

/** A payment rule of the user's own, checked and ready to run. */
export interface Formule {
  readonly tekst: string;
  /** The names it uses, each with the term it stands for, in the order in which they first appear. */
  readonly namen: ReadonlyMap<string, Term>;
  /**
   * @param waarden a value for every name
   * @returns euros, unrounded
   * @throws Domeinfout `formuleGeenBedrag`, `formuleNietEindig`, `formuleDecimalen`
   */
  reken(waarden: ReadonlyMap<string, number>): number;
}

/** Longer than any payment rule, and short enough to read, check and run in no time. */
export const LANGSTE_FORMULE = 500;

/**
 * Reads a formula such as `tarief * min(volume; 1000)`. It can name columns and call the functions of
 * `functies.ts`; it cannot reach, change or repeat anything.
 *
 * @param kolommen what a formula may name, and the term each name stands for
 * @throws Domeinfout that names the place, what is wrong there and what would be right
 */
export function leesFormule(tekst: string, kolommen: ReadonlyMap<string, Term>): Formule {
  if (tekst.length > LANGSTE_FORMULE) {
    throw new Domeinfout('formuleTeLang', { lengte: tekst.length, hoogste: LANGSTE_FORMULE });
  }
  const tekens = leesTekens(tekst.normalize());
  if (tekens.length === 0) throw new Domeinfout('ontbreekt', { term: 'formule' });
  const toegestaan = new Set(kolommen.keys());
  bewaakZinsbouw(tekens, toegestaan);
  const rekenregel = compileer(ontleedTekens(tekens), toegestaan);

  const gebruikt = tekens.filter(({ soort }) => soort === 'naam').map((teken) => alsNaam(teken.tekst));
  const namen = new Map(gebruikt.flatMap((naam) => (kolommen.has(naam) ? [[naam, kolommen.get(naam)!] as const] : [])));
  return { tekst, namen, reken: (waarden) => bewaakGetal(rekenregel(waarden)) };
}

function ontleedTekens(tekens: readonly Teken[]) {
  try {
    return ontleed(tekens.map(inHetEngels).join(' '));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Domeinfout('formuleZinsbouw', plaatsVan(error as { char?: number }, tekens));
    throw error;
  }
}

/** A word as the parser reads it; Excel's = and <> compare. */
function inHetEngels({ soort, tekst }: Teken): string {
  if (soort === 'getal') return tekst.replace(',', '.');
  if (soort === 'naam') return alsNaam(tekst);
  if (soort === 'scheiding') return ',';
  return tekst === '=' ? '==' : tekst === '<>' ? '!=' : tekst;
}

/** The word at which the parser stopped, from the character in the text it was given; none at the very end. */
function plaatsVan({ char = 1 }: { char?: number }, tekens: readonly Teken[]): { positie?: number; teken?: string } {
  let begin = 1;
  for (const teken of tekens) {
    const einde = begin + inHetEngels(teken).length;
    if (char < einde) return { positie: teken.positie, teken: teken.tekst };
    begin = einde + 1;
  }
  return {};
}

function bewaakGetal(uitkomst: unknown): number {
  if (typeof uitkomst !== 'number') throw new Domeinfout('formuleGeenBedrag', {});
  if (!Number.isFinite(uitkomst)) throw new Domeinfout('formuleNietEindig', {});
  return uitkomst;
}
