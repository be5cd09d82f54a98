import type { Cent } from '../geld';
import { inEenheid, rondVerklaring } from './afronding';
import type { Nota, Notaregel } from './nota';
import { richting, type Begrotingssoort } from './post';
import { OORZAKEN, perOorzaak, type Oorzaak, type Verklaring, ZONDER_VERKLARING } from './verklaring';

/** A line of a nota as far as two notas are held against each other. */
export type Vergeleken = Pick<Notaregel, 'naam' | 'soort' | 'actueel' | 'realisatie' | 'prognose' | 'verschil' | 'verklaring'>;

/** What became of a line between two notas; absent on one side where the line was not there. */
export interface Verandering {
  readonly naam: string;
  readonly soort: Begrotingssoort;
  readonly eerst?: Vergeleken;
  readonly nu?: Vergeleken;
  /** How the difference with the budget changed; positive is better for the result. */
  readonly verschil: Cent;
  /** The part of it that later decisions on the budget account for, and the part of the forecast. */
  readonly doorBegroting: Cent;
  readonly doorPrognose: Cent;
  /** What was claimed in between. */
  readonly realisatie: Cent;
  /** Why it changed, effect on the result by cause: together `verschil`. */
  readonly oorzaken: Verklaring;
  /** The cause that changed most, whichever way; absent where none did. */
  readonly oorzaak?: Oorzaak;
}

/** Holds two notas against each other, line by line, in the order of the later one; lapsed lines come last. */
export function vergelijkNotas(eerst: readonly Vergeleken[], nu: readonly Vergeleken[]): Verandering[] {
  const sleutel = ({ naam, soort }: Vergeleken) => `${soort}|${naam}`;
  const oud = new Map(eerst.map((regel) => [sleutel(regel), regel]));
  const nieuw = new Set(nu.map(sleutel));
  const vervallen = eerst.filter((regel) => !nieuw.has(sleutel(regel)));
  return [...nu.map((regel) => verandering(oud.get(sleutel(regel)), regel)), ...vervallen.map((regel) => verandering(regel, undefined))];
}

/**
 * The same in whole units, as both notas print them. What did not change shows no change: where rounding alone moved a
 * line, the first nota gives way.
 */
export function vergelijkInEenheid(eerst: Nota, nu: Nota, eenheid: Cent): Verandering[] {
  const afgerond = vergelijkNotas(inEenheid(eerst, eenheid).regels, inEenheid(nu, eenheid).regels);
  return vergelijkNotas(eerst.regels, nu.regels).map((exact, i) => metAfgerond(exact, afgerond[i]!, eenheid));
}

function metAfgerond(exact: Verandering, afgerond: Verandering, eenheid: Cent): Verandering {
  const verschil = exact.verschil === 0 ? 0 : afgerond.verschil;
  const doorBegroting = alsBegroting(exact, afgerond, verschil);
  return {
    ...exact,
    ...(afgerond.eerst && { eerst: { ...afgerond.eerst, verschil: (afgerond.nu?.verschil ?? 0) - verschil } }),
    ...(afgerond.nu && { nu: afgerond.nu }),
    verschil,
    doorBegroting,
    doorPrognose: verschil - doorBegroting,
    realisatie: exact.realisatie === 0 ? 0 : afgerond.realisatie,
    oorzaken: rondVerklaring(exact.oorzaken, eenheid, verschil),
  };
}

/** What decisions did to a difference; all of it where the forecast did nothing. */
function alsBegroting(exact: Verandering, afgerond: Verandering, verschil: Cent): Cent {
  if (exact.doorBegroting === 0) return 0;
  return exact.doorPrognose === 0 ? verschil : afgerond.doorBegroting;
}

function verandering(eerst: Vergeleken | undefined, nu: Vergeleken | undefined): Verandering {
  const { naam, soort } = (nu ?? eerst)!;
  const teken = richting(soort);
  const groei = (bedrag: (regel: Vergeleken) => Cent): Cent => (nu ? bedrag(nu) : 0) - (eerst ? bedrag(eerst) : 0);
  const oud = eerst?.verklaring ?? ZONDER_VERKLARING;
  const nieuw = nu?.verklaring ?? ZONDER_VERKLARING;
  const oorzaken = perOorzaak((oorzaak) => teken * (nieuw[oorzaak] - oud[oorzaak]) || 0);
  const oorzaak = grootste(oorzaken);
  return {
    naam,
    soort,
    ...(eerst && { eerst }),
    ...(nu && { nu }),
    verschil: groei((regel) => regel.verschil),
    doorBegroting: -teken * groei((regel) => regel.actueel) || 0,
    doorPrognose: teken * groei((regel) => regel.prognose) || 0,
    realisatie: groei((regel) => regel.realisatie),
    oorzaken,
    ...(oorzaak && { oorzaak }),
  };
}

function grootste(oorzaken: Verklaring): Oorzaak | undefined {
  const meeste = OORZAKEN.reduce((a, b) => (Math.abs(oorzaken[b]) > Math.abs(oorzaken[a]) ? b : a));
  return oorzaken[meeste] === 0 ? undefined : meeste;
}
