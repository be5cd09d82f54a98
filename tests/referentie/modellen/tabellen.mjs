import { invoer } from '../formules.mjs';

const CONTRACT = ['regel', 'segment', 'vorm', 'tarief', 'budget', 'startdeel', 'tussendeel', 'resultaatdeel', 'ondergrens', 'doel', 'bonus', 'plekken', 'prijs per plek', 'variabel tarief', 'normbedrag', 'zorgzwaarte'];
const AFSPRAAK = ['id', 'segment', 'regel', 'plafond', 'soort', 'minimum', 'maximum', 'garantie', 'meerprijs', 'normtarief', 'terugvordering', 'bijbetaling'];
const LEVERING = ['regel', 'gemeente', 'jaar', 'volume', 'cliënten', 'gestart', 'tussentijds', 'afgerond', 'score', 'omvang'];
const VERSCHIL = ['scenario', 'actie', 'tabel', 'sleutel', 'kolom', 'waarde'];

/** The input tables of every model together; a column says which model a row is of. */
export function schrijfTabellen(werkmap, modellen) {
  const schrijf = (naam, lijst, koppen) =>
    werkmap.tabel(
      naam,
      modellen.flatMap((model) => model[lijst].map((rij) => Object.assign(rij, { model: model.nummer }))),
      invoer('model', ...koppen),
    );
  schrijf('tblGemeenten', 'gemeenten', ['gemeente', 'inwoners']);
  schrijf('tblSegmenten', 'segmenten', ['segment', 'verdeelsleutel']);
  const tabellen = {
    tblContracten: schrijf('tblContracten', 'regels', CONTRACT),
    tblAfspraken: schrijf('tblAfspraken', 'afspraken', AFSPRAAK),
    tblLeveringen: schrijf('tblLeveringen', 'leveringen', LEVERING),
  };
  schrijf('tblScenarios', 'verschillen', VERSCHIL);
  return tabellen;
}

/** Copies of the tables of a model as people make them for a variant: each cell that of the base, or its new value. */
export function schrijfVariant(werkmap, model, basis) {
  const kopie = (naam, rijen, koppen, sleutelVan) => {
    const nieuw = (rij, kop) =>
      model.verschillen.find(({ tabel, sleutel, kolom }) => tabel === naam && sleutel === sleutelVan(rij) && kolom === kop)?.waarde;
    const cel = (rij, kop) => (nieuw(rij, kop) === 'leeg' ? null : (nieuw(rij, kop) ?? `=${basis[naam].cel(rij, kop)}`));
    return werkmap.tabel(`${naam} ${model.nummer}`, rijen, Object.fromEntries(koppen.map((kop) => [kop, (rij) => cel(rij, kop)])));
  };
  return {
    tblContracten: kopie('tblContracten', model.regels, CONTRACT, ({ regel }) => regel),
    tblAfspraken: kopie('tblAfspraken', model.afspraken, AFSPRAAK, ({ id }) => id),
    tblLeveringen: kopie('tblLeveringen', model.leveringen, LEVERING, ({ regel, gemeente, jaar }) => `${regel}|${gemeente}|${jaar}`),
  };
}

export function zonderVervallen({ regels, verschillen }) {
  const weg = verschillen.filter(({ actie }) => actie === 'vervalt').map(({ sleutel }) => sleutel);
  return regels.filter(({ regel }) => !weg.includes(regel));
}
