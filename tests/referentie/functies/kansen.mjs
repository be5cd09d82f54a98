import { invoer, som } from '../formules.mjs';
import { kruis } from '../kruis.mjs';

/** Erlang B as a quotient of sums, and the expectation under a plafond, in the program's own distribution functions. */
export function kansen(werkmap) {
  werkmap.tabel('weigerkans', kruis([0, 1, 4, 10, 25].map((plekken) => ({ plekken })), [0.1, 1, 5, 20].map((belasting) => ({ belasting }))), {
    ...invoer('plekken', 'belasting'),
    kans: ({ plekken }, eigen) => {
      const term = (n) => `${eigen('belasting')}^${n}/FACT(${n})`;
      return `=${term(plekken)}/(${som(Array.from({ length: plekken + 1 }, (_, n) => term(n)))})`;
    },
  });
  const verwachtingen = kruis(
    [{ verwachting: 10_000_000, standaardafwijking: 1_000_000 }, { verwachting: 123_456.78, standaardafwijking: 45_678.9 }],
    [0.5, 0.9, 1, 1.1, 1.6].map((deel) => ({ deel })),
  ).map(({ deel, ...geval }) => ({ ...geval, plafond: Math.round(geval.verwachting * deel) }));
  werkmap.tabel('overschrijding', verwachtingen, {
    ...invoer('verwachting', 'standaardafwijking', 'plafond'),
    z: (_, eigen) => `=(${eigen('plafond')}-${eigen('verwachting')})/${eigen('standaardafwijking')}`,
    kans: (_, eigen) => `=1-NORMSDIST(${eigen('z')})`,
    'verwachte betaling': (_, eigen) =>
      `=ROUND(${eigen('verwachting')}-${eigen('standaardafwijking')}*(NORMDIST(${eigen('z')},0,1,FALSE)-${eigen('z')}*(1-NORMSDIST(${eigen('z')}))),2)`,
    'verwacht onvergoed': (_, eigen) => `=ROUND(${eigen('verwachting')}-${eigen('verwachte betaling')},2)`,
  });
}
