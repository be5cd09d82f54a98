import { als, som } from '../formules.mjs';
import { segmentafspraak } from './cellen.mjs';

/** What the tests compare with: per line, per segment and in total, after what a hard segment plafond takes. */
export function schrijfVerwacht(werkmap, uitkomsten) {
  const uit = { model: ({ model }) => model.nummer, scenario: ({ scenario }) => scenario };
  verwachtPerRegel(werkmap, uitkomsten, uit);
  const segmentrijen = uitkomsten.flatMap((uitkomst) =>
    uitkomst.model.segmenten
      .map(({ segment }) => ({ ...uitkomst, segment, eigen: uitkomst.regels.filter((regel) => regel.segment === segment) }))
      .filter(({ eigen }) => eigen.length > 0),
  );
  const perSegment = verwachtPerSegment(werkmap, segmentrijen, uit);
  werkmap.tabel('verwacht totaal', uitkomsten, {
    ...uit,
    'te betalen': ({ scenario, model }) => {
      const rijen = segmentrijen.filter((rij) => rij.model === model && rij.scenario === scenario);
      return `=ROUND(${som(rijen.map((rij) => perSegment.cel(rij, 'te betalen')))},2)`;
    },
  });
}

function verwachtPerRegel(werkmap, uitkomsten, uit) {
  const rijen = uitkomsten.flatMap((uitkomst) => uitkomst.regels.map((regel) => ({ ...uitkomst, regel })));
  werkmap.tabel('verwacht per regel', rijen, {
    ...uit,
    regel: ({ regel }) => regel.regel,
    'te betalen': ({ regelblad, regel }) => `=ROUND(${regelblad.cel(regel, 'te betalen')}-${regelblad.cel(regel, 'korting')},2)`,
    onvergoed: ({ regelblad, regel }) => `=ROUND(${regelblad.cel(regel, 'onvergoed')}+${regelblad.cel(regel, 'korting')},2)`,
    volumestatus: ({ regelblad, regel }) => `=${regelblad.cel(regel, 'volumestatus')}`,
  });
}

function verwachtPerSegment(werkmap, rijen, uit) {
  const cellen = ({ regelblad, eigen }, kop) => eigen.map((regel) => regelblad.cel(regel, kop));
  const samen = (rij, kop) => som(cellen(rij, kop));
  /** The plafond of the segment itself, if it has an agreement. */
  const eigenPlafond = ({ model, segment, bron }) => {
    const afspraak = segmentafspraak(model, segment);
    return afspraak && bron.tblAfspraken.cel(afspraak, 'plafond');
  };

  return werkmap.tabel('verwacht per segment', rijen, {
    ...uit,
    segment: ({ segment }) => segment,
    'te betalen': (rij) => `=ROUND(${samen(rij, 'te betalen')}-(${samen(rij, 'korting')}),2)`,
    onvergoed: (rij) => `=ROUND(${samen(rij, 'onvergoed')}+(${samen(rij, 'korting')}),2)`,
    // Its own plafond, else that of its lines together where every one has one.
    plafond: (rij) => {
      const lijnen = cellen(rij, 'plafond');
      const vanRegels = als(`AND(${lijnen.map((cel) => `${cel}>0`).join(',')})`, som(lijnen), '"geen"');
      const cel = eigenPlafond(rij);
      return `=${cel ? als(`${cel}>0`, cel, vanRegels) : vanRegels}`;
    },
    ruimte: (rij, eigenCel) => {
      const cel = eigenPlafond(rij);
      const voor = samen(rij, 'subtotaal');
      const bedrag = cel ? als(`${cel}>0`, samen(rij, 'te betalen'), voor) : voor;
      return `=${als(`${eigenCel('plafond')}="geen"`, '"geen"', `ROUND(${eigenCel('plafond')}-(${bedrag}),2)`)}`;
    },
  });
}
