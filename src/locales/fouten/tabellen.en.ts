import type { Tabelfouten } from '../../model/fouten/tabellen';
import type { Zinnen } from '../foutzinnen';
import { DATUMS } from '../datums';
import { euro, getal } from '../taal';

const { datumVanDag } = DATUMS.en;

export const TABELLEN_EN: Zinnen<Tabelfouten> = {
  tabelOnbekend: ({ nummer, koppen }) =>
    `Table ${nummer} has the headers "${koppen}" and is not a table of the model. Pass the table with its header row, ` +
    'for example tblContracten[[#Headers],[#Data]].',
  tabelDubbel: ({ tabel }) => `${tabel} was passed twice. Pass each table once.`,
  tabelOntbreekt: ({ tabel }) => `${tabel} is missing. Put the table back; in a formula, pass it with its header row.`,
  kolomOntbreekt: ({ tabel, kolom }) =>
    `${tabel} lacks the column "${kolom}". Put the header back or add the column; the order is free.`,
  kolomOngelezen: ({ tabel, kolom, gelijkend }) =>
    `The column "${kolom}" of ${tabel} does not count. Did you mean "${gelijkend}"? Then call it that; if it is your own, choose a name that resembles it less.`,
  kolomDubbel: ({ tabel, kolom }) => `${tabel} has the column "${kolom}" twice. Rename one.`,
  sleutelLeeg: ({ tabel, kolom }) => `In ${tabel} "${kolom}" is blank although the row is filled in. Fill in "${kolom}" or clear the row.`,
  sleutelDubbel: ({ tabel, sleutel, rijen }) =>
    `"${sleutel}" stands in ${tabel} in rows ${rijen.join(' and ')}. A key may occur once: rename or remove one.`,
  verwijzingOnbekend: ({ kolom, waarde, doel, gelijkend }) =>
    `${kolom}: "${waarde}" does not occur in ${doel}. ${gelijkend === undefined ? '' : `Did you mean "${gelijkend}"? `}Correct the name, or add "${waarde}" to ${doel}.`,
  afspraakDubbel: ({ term, bereik, eerste, tweede }) =>
    `Agreement ${eerste} and agreement ${tweede} both set ${term} for ${bereik}. Leave ${term} blank in one of them.`,
  afspraakZonderBereik: () => 'The agreement names neither a regel nor a segment. Fill in one.',
  verdeelsleutelOntbreekt: ({ segment }) =>
    `${segment} has costs that gemeenten share, but no verdeelsleutel. Fill in verdeelsleutel in tblSegmenten.`,
  eindigtVoorBegin: ({ vanaf, tot }) =>
    `The last day (${datumVanDag(tot)}) comes before the first (${datumVanDag(vanaf)}). Change vanaf or tot.`,
  tarievenOverlappen: ({ regel, dag }) =>
    `Two tariffs hold for ${regel} on ${datumVanDag(dag)}. Let one end on the day before the other begins.`,
  indexOntbreekt: ({ jaar, prijspeil }) =>
    `There is no index for ${jaar}, while an amount is at price level ${prijspeil}. Fill in a row index for ${jaar} in tblUitgangspunten.`,
  leveringBuitenLooptijd: ({ regel, jaar }) =>
    `${regel} has a delivery in ${jaar}, but does not run then. Change vanaf or tot, or remove the delivery.`,
  sleutelgewichtOntbreekt: ({ sleutel, jaar }) =>
    `Key "${sleutel}" has no weight above 0 for any gemeente in ${jaar}. Fill in the weights, or choose another key.`,
  plafondNul: ({ kolom }) => `${kolom}: 0 reads as not agreed. If a real zero is meant, type nul; otherwise clear the cell.`,
  volumeNul: ({ regel, gemeente, jaar, clienten, anderJaar }) =>
    `The volume of ${regel} for ${gemeente} in ${jaar} is 0, although there ${clienten === undefined ? `is a volume in ${anderJaar}` : `are ${getal(clienten)} clients`}: the line then costs nothing. ` +
    'Fill in the volume. If there is a formula, see whether it refers to itself by a detour: Excel makes that 0. If it really is 0, type nul.',
  groeiDeelVanJaar: ({ regel, jaar, dagen, ervoor }) =>
    `${regel} runs ${getal(dagen)} days in ${jaar} and ${getal(ervoor)} in ${jaar - 1}. The volume of ${jaar} has grown from that of ${jaar - 1} and takes no account of it. ` +
    `Type the volume of ${jaar} into tblLeveringen.`,
  minimumBovenPlafond: ({ minimumbedrag, plafond }) =>
    `The agreed minimum alone costs ${euro(minimumbedrag)}, more than the ceiling of ${euro(plafond)}. ` +
    'Lower the minimum or raise the ceiling.',
  vastBovenPlafond: ({ vast, plafond }) =>
    `What is owed in any case (lump sum, places, guarantee) is ${euro(vast)}, more than the segment's ceiling of ${euro(plafond)}. ` +
    'So nothing is cut: raise the ceiling or lower the fixed amounts.',
  leveringOntbreekt: ({ regel }) => `${regel} has no row in tblLeveringen and therefore costs nothing. Add its delivery.`,
  eenhedenVerschillen: ({ segment, eenheden }) =>
    `The lines of ${segment} count in different units (${eenheden.map((eenheid) => eenheid || 'blank').join(', ')}), ` +
    'so their volume cannot be added up. Make the units equal, or agree on minimum and maximum per line.',
  gegevenOntbreekt: ({ vorm, kolom }) =>
    `${kolom}: a line with vorm ${vorm} cannot do without it. Fill in ${kolom}; if it is really nothing, type nul.`,
};
