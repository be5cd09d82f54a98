import type { Indexpublicatie, Indexreeks } from '../../model/indexering/indexmethode';
import gepubliceerd from '../../parameters/indexcijfers.json';

/** The figures as they were published. */
export const INDEXPUBLICATIES = gepubliceerd.cijfers as readonly Indexpublicatie[];

/** The mixture of wages and prices that VNG advises, with its weights. */
export const GEWOGEN_REEKS: Indexreeks = {
  naam: 'OVA-ppc',
  gewichten: new Map(gepubliceerd.gewichten.map(({ reeks, waarde }) => [reeks, waarde])),
};

/** The series that are published. */
export const GEPUBLICEERDE_REEKSEN: readonly string[] = [...GEWOGEN_REEKS.gewichten.keys()];

/** Every series that may be chosen, by its name: each published one by itself, and the mixture. */
export const INDEXREEKSEN: ReadonlyMap<string, Indexreeks> = new Map(
  [GEWOGEN_REEKS, ...GEPUBLICEERDE_REEKSEN.map((naam) => ({ naam, gewichten: new Map([[naam, 1]]) }))].map((reeks) => [
    reeks.naam,
    reeks,
  ]),
);
