import { invoer } from '../formules.mjs';
import { kruis } from '../kruis.mjs';

/** Bands of 3% and 8% around a target, and a fixed amount with a share of what differs from the agreed volume. */
export function corridors(werkmap) {
  const kosten = [0, 50, 80, 90, 92, 95, 97, 98, 100, 101, 103, 103.01, 105, 108, 108.5, 110, 120, 250];
  werkmap.tabel('kostencorridor', kruis([{ doel: 100 }, { doel: 1234.57 }], kosten.map((deel) => ({ deel }))).map(({ doel, deel }) => ({ doel, kosten: Math.round(doel * deel) / 100 })), {
    ...invoer('doel', 'kosten'),
    afstand: (_, eigen) => `=ABS(${eigen('kosten')}-${eigen('doel')})`,
    verrekening: (_, eigen) =>
      `=SIGN(${eigen('kosten')}-${eigen('doel')})*ROUND(0.5*MAX(0,MIN(${eigen('afstand')},0.08*${eigen('doel')})-0.03*${eigen('doel')})+0.8*MAX(0,${eigen('afstand')}-0.08*${eigen('doel')}),2)`,
  });
  werkmap.tabel('blended', kruis([{ vast: 100_000.25, tarief: 50.35, afgesproken: 2000 }], [0, 0.4, 1].map((deel) => ({ deel })), [0, 1900.5, 2000, 2100].map((volume) => ({ volume }))), {
    ...invoer('vast', 'deel', 'tarief', 'afgesproken', 'volume'),
    bedrag: (_, eigen) =>
      `=ROUND(MAX(0,${eigen('vast')}+${eigen('deel')}*${eigen('tarief')}*(${eigen('volume')}-${eigen('afgesproken')})),2)`,
  });
}
