import { Domeinfout } from '../../model/fouten';
import { decimal } from '../../model/geld';
import { dagUitTekst, eersteDag, maandVan, type Dag, type Maand } from '../../model/kalender';
import { TERMSOORT, type Term, type Termsoort } from '../../model/termen';
import { celtekst, isCelfout, isLeeg, naamsleutel, type Celwaarde } from '../celwaarde';

/** The text for a real zero, where zero itself reads as blank. */
export const NUL = 'nul';
/** The text for a score that is not yet known. */
export const ONBEKEND = 'onbekend';

/**
 * Reads a cell as a term of the calculation rules.
 *
 * @param naam what the term is called where the reader will look: a column header or a parameter
 * @returns the value, or `undefined` where blank (or 0, which Excel does not keep apart) means *not agreed* or
 *   *the default*
 * @throws Domeinfout when the cell holds something else than the term may be
 */
export function leesTerm(term: Term, waarde: Celwaarde | undefined, naam: string = term): number | undefined {
  if (term === 'score' && isWoord(waarde, ONBEKEND)) throw new Domeinfout('onbekend', { term: naam });
  return leesSoort(TERMSOORT[term], waarde, naam);
}

/** Reads a share from 0 to 1 that is no term of a contract line; blank is `undefined`. */
export function leesDeel(waarde: Celwaarde | undefined, naam: string): number | undefined {
  return leesSoort('deel', waarde, naam);
}

/**
 * Reads a change as a fraction, up or down: 0.041 is 4.1%. A change of more than the whole is a percentage that
 * was typed as a number.
 */
export function leesFractie(waarde: Celwaarde | undefined, naam: string): number | undefined {
  const getal = leesGetal(waarde, naam);
  if (getal !== undefined && Math.abs(getal) >= 1) throw new Domeinfout('deelBovenEen', { term: naam, waarde: getal });
  return getal;
}

/** Reads a number of people or another weight: zero or more; blank is `undefined`. */
export function leesGewicht(waarde: Celwaarde | undefined, naam: string): number | undefined {
  return leesSoort('maat', waarde, naam);
}

/** Reads a quantity that is no term of a contract line; blank is 0. */
export function leesHoeveelheid(waarde: Celwaarde | undefined, naam: string): number | undefined {
  return leesSoort('hoeveelheid', waarde, naam);
}

function leesSoort(soort: Termsoort, waarde: Celwaarde | undefined, naam: string): number | undefined {
  if (isWoord(waarde, NUL)) return 0;

  const getal = leesGetal(waarde, naam);
  if (getal === undefined || getal === 0) return soort === 'hoeveelheid' ? 0 : undefined;
  return bewaakBereik(soort, getal, naam);
}

/**
 * Reads a cell as a finite number; blank is `undefined`. Excel shows and compares fifteen digits: 0.1 + 0.2 is 0.3
 * there, and so it is here.
 */
export function leesGetal(waarde: Celwaarde | undefined, naam: string): number | undefined {
  if (isCelfout(waarde)) throw new Domeinfout('celfout', { term: naam, waarde: waarde.celfout });
  if (isLeeg(waarde)) return undefined;
  if (typeof waarde !== 'number') {
    const tekst = String(waarde);
    const code = typeof waarde === 'string' && LIJKT_OP_GETAL.test(tekst.trim()) ? 'tekstGetal' : 'geenGetal';
    throw new Domeinfout(code, { term: naam, waarde: tekst });
  }
  if (!Number.isFinite(waarde)) throw new Domeinfout('nietEindig', { term: naam });
  if (Math.abs(waarde) > GROOTSTE) throw new Domeinfout('teGroot', { term: naam, waarde, hoogste: GROOTSTE });
  return decimal(waarde);
}

function isWoord(waarde: Celwaarde | undefined, woord: string): boolean {
  return typeof waarde === 'string' && naamsleutel(waarde) === woord;
}

/** Far above any budget, and low enough that cents are still exact. */
export const GROOTSTE = 1e12;

/** A number that Excel holds as text: '1.234,50', "12 %", € 10. */
const LIJKT_OP_GETAL = /^[€\s]*[-+]?\d[\d.,\s]*%?$/;

function bewaakBereik(soort: Termsoort, getal: number, naam: string): number {
  if (getal < 0) throw new Domeinfout('negatief', { term: naam, waarde: getal });
  if (soort === 'deel' && getal > 1) throw new Domeinfout('deelBovenEen', { term: naam, waarde: getal });
  return getal;
}

/**
 * Reads a cell as text; blank is `undefined`, and so is the 0 that some platforms hand over for it. Any other
 * number is the text it shows.
 */
export function leesTekst(waarde: Celwaarde | undefined, naam: string): string | undefined {
  if (isCelfout(waarde)) throw new Domeinfout('celfout', { term: naam, waarde: waarde.celfout });
  return isLeeg(waarde) || waarde === 0 ? undefined : String(waarde).trim();
}

/** Reads a cell as one of a list of words, without regard to capitals. */
export function leesKeuze<K extends string>(
  waarde: Celwaarde | undefined,
  naam: string,
  keuzes: readonly K[],
): K | undefined {
  const tekst = leesTekst(waarde, naam);
  if (tekst === undefined) return undefined;
  const keuze = keuzes.find((mogelijk) => naamsleutel(mogelijk) === naamsleutel(tekst));
  if (keuze === undefined) throw new Domeinfout('onbekendeKeuze', { term: naam, waarde: tekst, mogelijk: keuzes });
  return keuze;
}

/** Reads a cell as a year; blank is `undefined`. */
export function leesJaar(waarde: Celwaarde | undefined, naam: string): number | undefined {
  if (isLeeg(waarde) || waarde === 0) return undefined;
  const jaar = typeof waarde === 'string' ? Number(waarde) : waarde;
  if (isCelfout(jaar)) throw new Domeinfout('celfout', { term: naam, waarde: jaar.celfout });
  if (typeof jaar !== 'number' || !Number.isInteger(jaar) || jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) {
    throw new Domeinfout('geenJaar', { term: naam, waarde: celtekst(waarde) });
  }
  return jaar;
}

/**
 * Reads a cell as a day, as Excel counts them; blank is `undefined`. A scenario may write it as text: 1-7-2025, or in a
 * key the number itself.
 */
export function leesDatum(waarde: Celwaarde | undefined, naam: string): Dag | undefined {
  if (isCelfout(waarde)) throw new Domeinfout('celfout', { term: naam, waarde: waarde.celfout });
  if (isLeeg(waarde) || waarde === 0) return undefined;
  const dag = typeof waarde === 'number' ? Math.floor(waarde) : dagVan(celtekst(waarde));
  if (dag === undefined || dag < eersteDag(EERSTE_JAAR) || dag >= eersteDag(LAATSTE_JAAR + 1)) {
    throw new Domeinfout('geenDatum', { term: naam, waarde: celtekst(waarde) });
  }
  return dag;
}

function dagVan(tekst: string): Dag | undefined {
  return DAGNUMMER.test(tekst) ? Number(tekst) : dagUitTekst(tekst);
}

/** Any day that a cell may name, as Excel counts them. */
const DAGNUMMER = /^\d{5}$/;

/** Reads a cell as the month that a day falls in; blank is `undefined`. */
export function leesMaand(waarde: Celwaarde | undefined, naam: string): Maand | undefined {
  const dag = leesDatum(waarde, naam);
  return dag === undefined ? undefined : maandVan(dag);
}

/** Wide enough for any budget; narrow enough to catch a date serial or an amount in the wrong column. */
export const EERSTE_JAAR = 1990;
export const LAATSTE_JAAR = 2100;
