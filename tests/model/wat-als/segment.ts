import type { Afspraak, Invoer, Regel } from '../../../src/model/invoer';
import type { Termen } from '../../../src/model/termen';
import { LEEG } from '../invoer';

export const JAAR = 2025;

/** A line with what was delivered on it and what was agreed for it. */
export interface Proefregel {
  readonly vorm?: Regel['vorm'];
  readonly termen: Termen;
  /** Per gemeente. */
  readonly levering: Readonly<Record<string, Termen>>;
  readonly afspraak?: Omit<Afspraak, 'id' | 'regel'>;
}

/** The segment Begeleiding in 2025, with an agreement of its own where one is given. */
export function segment(regels: Readonly<Record<string, Proefregel>>, afspraak?: Omit<Afspraak, 'id' | 'segment'>): Invoer {
  const lijst = Object.entries(regels);
  const gemeenten = new Set(lijst.flatMap(([, { levering }]) => Object.keys(levering)));
  return {
    ...LEEG,
    gemeenten: [...gemeenten].map((gemeente) => ({ gemeente, inwoners: 1000 })),
    segmenten: [{ segment: 'Begeleiding', verdeelsleutel: 'inwoners' }],
    regels: lijst.map(([regel, { vorm = 'inspanning', termen }]) => ({ regel, segment: 'Begeleiding', vorm, termen, eenheid: 'uur' })),
    leveringen: lijst.flatMap(([regel, { levering }]) =>
      Object.entries(levering).map(([gemeente, termen]) => ({ regel, gemeente, jaar: JAAR, termen })),
    ),
    afspraken: [
      ...lijst.flatMap(([regel, { afspraak: eigen }]) => (eigen ? [{ id: `A-${regel}`, regel, ...eigen }] : [])),
      ...(afspraak ? [{ id: 'A-segment', segment: 'Begeleiding', ...afspraak }] : []),
    ],
  };
}

/** Runs a calculation that stops now and then, to its end. */
export function totHetEind<T>(berekening: Generator<number, T>): T {
  for (;;) {
    const { done, value } = berekening.next();
    if (done) return value;
  }
}
