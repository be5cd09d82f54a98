import { als } from '../formules.mjs';

/** The cells of a line: those of its contract, its agreement (0 without one) and its deliveries. */
export function cellenVan({ model, bron }) {
  const afspraakrij = ({ regel }) => model.afspraken.find((afspraak) => afspraak.regel === regel);
  const afspraak = (regel, kop) => {
    const rij = afspraakrij(regel);
    return rij ? `N(${bron.tblAfspraken.cel(rij, kop)})` : '0';
  };
  const leveringen = ({ regel }, kop) => bron.tblLeveringen.reeks(model.leveringen.filter((levering) => levering.regel === regel), kop);
  return {
    contract: (regel, kop) => bron.tblContracten.cel(regel, kop),
    afspraak,
    plafondsoort: (regel) => afspraakrij(regel)?.soort ?? 'hard',
    leveringen,
    levering: (regel, kop) => `SUM(${leveringen(regel, kop)})`,
    /** What counts of an amount of care: above the maximum only at the meerprijs. */
    tellend: (regel, aantal) => {
      const maximum = afspraak(regel, 'maximum');
      return als(`${maximum}>0`, `MIN(${aantal},${maximum})+${afspraak(regel, 'meerprijs')}*MAX(0,${aantal}-${maximum})`, aantal);
    },
  };
}

export function segmentafspraak({ afspraken }, segment) {
  return afspraken.find((afspraak) => afspraak.segment === segment);
}
