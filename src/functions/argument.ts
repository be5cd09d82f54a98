import { Domeinfout } from '../model/fouten';
import type { Celwaarde } from '../tables/celwaarde';

/** A parameter as Excel hands it over: rows of cells, or null when an optional one was left out. */
export type Argument = readonly (readonly unknown[])[] | null | undefined;

/**
 * A cell as Excel hands it to a function that takes any type: a plain value, or an object around one. This is the
 * only place that knows.
 */
export function celwaarde(cel: unknown): Celwaarde {
  if (cel === null || cel === undefined || cel === '') return null;
  if (typeof cel === 'number' || typeof cel === 'string' || typeof cel === 'boolean') return cel;
  const { type, basicType, basicValue } = cel as { type?: string; basicType?: string; basicValue?: unknown };
  // A data type without a value of its own, such as a picture, is an error where a value is asked.
  if (type === 'Error' || basicType === 'Error') return { celfout: typeof basicValue === 'string' ? basicValue : '#VALUE!' };
  return celwaarde(basicValue);
}

/**
 * The cell of a parameter that takes one value.
 *
 * @throws Domeinfout `meerDanEenCel`
 */
export function enkeleCel(argument: Argument, naam: string): Celwaarde {
  const cellen = alleCellen(argument);
  if (cellen.length > 1) throw new Domeinfout('meerDanEenCel', { term: naam, cellen: cellen.length });
  return cellen[0] ?? null;
}

/** All cells of a range, row by row. */
export function alleCellen(argument: Argument): Celwaarde[] {
  return (argument ?? []).flat().map(celwaarde);
}

/** Columns side by side: as many rows as the longest, a single cell repeated. */
export interface Kolommen<Naam extends string> {
  readonly rijen: number;
  cel(naam: Naam, rij: number): Celwaarde;
}

/**
 * Lays parameters side by side as columns.
 *
 * @throws Domeinfout `meerdereKolommen`, `ongelijkeLengte`
 */
export function alsKolommen<Naam extends string>(argumenten: Readonly<Record<Naam, Argument>>): Kolommen<Naam> {
  const namen = Object.keys(argumenten) as Naam[];
  const lengtes = namen.map((naam) => lengte(naam, argumenten[naam]));
  const rijen = Math.max(1, ...lengtes);
  namen.forEach((naam, i) => {
    if (lengtes[i]! > 1 && lengtes[i] !== rijen) {
      throw new Domeinfout('ongelijkeLengte', { term: naam, lengte: lengtes[i]!, verwacht: rijen });
    }
  });
  return {
    rijen,
    cel: (naam, rij) => {
      const kolom = argumenten[naam];
      return celwaarde(kolom?.[kolom.length === 1 ? 0 : rij]?.[0]);
    },
  };
}

function lengte(naam: string, argument: Argument): number {
  const kolommen = argument?.[0]?.length ?? 0;
  if (kolommen > 1) throw new Domeinfout('meerdereKolommen', { term: naam, kolommen });
  return argument?.length ?? 0;
}
