import { invoer } from '../formules.mjs';

/** The tables as the workbook has them, with the columns that are filled in, and under what name a region keeps them. */
const TABELLEN = {
  tblGemeenten: ['gemeenten', ['gemeente', 'inwoners']],
  tblSegmenten: ['segmenten', ['segment', 'verdeelsleutel']],
  tblContracten: ['regels', ['regel', 'segment', 'vorm', 'prijspeil', 'tarief', 'budget', 'plekken', 'prijs per plek', 'variabel tarief']],
  tblStaffels: ['treden', ['regel', 'trede', 'drempel', 'tarief', 'soort']],
  tblAfspraken: ['afspraken', ['id', 'segment', 'regel', 'gemeente', 'plafond', 'minimum', 'maximum', 'garantie', 'meerprijs', 'normtarief', 'terugvordering', 'bijbetaling', 'prijspeil']],
  tblLeveringen: ['leveringen', ['regel', 'gemeente', 'jaar', 'volume']],
  tblUitgangspunten: ['uitgangspunten', ['naam', 'jaar', 'waarde']],
};

/** The input tables of every region together; a column says which region a row is of. */
export function schrijfTabellen(werkmap, regios) {
  return Object.fromEntries(
    Object.entries(TABELLEN).map(([naam, [lijst, koppen]]) => {
      const rijen = regios.flatMap((regio) => regio[lijst].map((rij) => Object.assign(rij, { model: regio.nummer })));
      return [naam, werkmap.tabel(naam, rijen, invoer('model', ...koppen))];
    }),
  );
}
