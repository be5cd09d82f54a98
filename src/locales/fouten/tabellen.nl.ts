import type { Tabelfouten } from '../../model/fouten/tabellen';
import type { Zinnen } from '../foutzinnen';
import { DATUMS } from '../datums';
import { euro, getal } from '../taal';

const { datumVanDag } = DATUMS.nl;

export const TABELLEN_NL: Zinnen<Tabelfouten> = {
  tabelOnbekend: ({ nummer, koppen }) =>
    `Tabel ${nummer} heeft de koppen "${koppen}" en dat is geen tabel van het model. Geef de tabel met koprij mee, ` +
    'bijvoorbeeld tblContracten[[#Headers],[#Data]].',
  tabelDubbel: ({ tabel }) => `${tabel} is twee keer meegegeven. Geef elke tabel één keer.`,
  tabelOntbreekt: ({ tabel }) => `${tabel} ontbreekt. Zet de tabel terug; geef haar in een formule met haar koprij mee.`,
  kolomOntbreekt: ({ tabel, kolom }) =>
    `In ${tabel} ontbreekt de kolom "${kolom}". Zet de kop terug of voeg de kolom toe; de volgorde is vrij.`,
  kolomOngelezen: ({ tabel, kolom, gelijkend }) =>
    `De kolom "${kolom}" van ${tabel} telt niet mee. Bedoelt u "${gelijkend}"? Noem haar dan zo; is zij van uzelf, kies dan een naam die er minder op lijkt.`,
  kolomDubbel: ({ tabel, kolom }) => `In ${tabel} staat de kolom "${kolom}" twee keer. Hernoem er één.`,
  sleutelLeeg: ({ tabel, kolom }) => `In ${tabel} is "${kolom}" leeg, terwijl de rij wel is ingevuld. Vul "${kolom}" in of maak de rij leeg.`,
  sleutelDubbel: ({ tabel, sleutel, rijen }) =>
    `"${sleutel}" staat in ${tabel} in rij ${rijen.join(' en ')}. Een sleutel mag één keer voorkomen: hernoem of verwijder er één.`,
  verwijzingOnbekend: ({ kolom, waarde, doel, gelijkend }) =>
    `${kolom}: "${waarde}" komt niet voor in ${doel}. ${gelijkend === undefined ? '' : `Bedoelt u "${gelijkend}"? `}Verbeter de naam, of voeg "${waarde}" toe aan ${doel}.`,
  afspraakDubbel: ({ term, bereik, eerste, tweede }) =>
    `Afspraak ${eerste} en afspraak ${tweede} bepalen allebei ${term} voor ${bereik}. Laat ${term} in één van beide leeg.`,
  afspraakZonderBereik: () => 'De afspraak noemt geen regel en geen segment. Vul er één in.',
  verdeelsleutelOntbreekt: ({ segment }) =>
    `${segment} heeft kosten die gemeenten delen, maar geen verdeelsleutel. Vul verdeelsleutel in bij tblSegmenten.`,
  eindigtVoorBegin: ({ vanaf, tot }) =>
    `De laatste dag (${datumVanDag(tot)}) ligt voor de eerste (${datumVanDag(vanaf)}). Pas vanaf of tot aan.`,
  tarievenOverlappen: ({ regel, dag }) =>
    `Voor ${regel} gelden op ${datumVanDag(dag)} twee tarieven. Laat het ene eindigen op de dag voordat het andere begint.`,
  indexOntbreekt: ({ jaar, prijspeil }) =>
    `Voor ${jaar} is er geen index, terwijl een bedrag op prijspeil ${prijspeil} staat. Vul in tblUitgangspunten een rij index voor ${jaar} in.`,
  leveringBuitenLooptijd: ({ regel, jaar }) =>
    `${regel} heeft een levering in ${jaar}, maar loopt dan niet. Pas vanaf of tot aan, of verwijder de levering.`,
  sleutelgewichtOntbreekt: ({ sleutel, jaar }) =>
    `Verdeelsleutel "${sleutel}" heeft voor ${jaar} bij geen enkele gemeente een gewicht boven 0. Vul de gewichten in, of kies een andere sleutel.`,
  plafondNul: ({ kolom }) =>
    `${kolom}: 0 leest als niet afgesproken. Is echt nul bedoeld, typ dan nul; anders kan de cel leeg.`,
  volumeNul: ({ regel, gemeente, jaar, clienten, anderJaar }) =>
    `Het volume van ${regel} voor ${gemeente} in ${jaar} is 0, terwijl er ${clienten === undefined ? `in ${anderJaar} wel volume is` : `${getal(clienten)} cliënten zijn`}: de regel kost dan niets. ` +
    'Vul het volume in. Staat er een formule, kijk dan of zij langs een omweg naar zichzelf verwijst: Excel maakt daar 0 van. Is het echt 0, typ dan nul.',
  groeiDeelVanJaar: ({ regel, jaar, dagen, ervoor }) =>
    `${regel} loopt in ${jaar} ${getal(dagen)} dagen en in ${jaar - 1} ${getal(ervoor)}. Het volume van ${jaar} is gegroeid uit dat van ${jaar - 1} en rekent daar niet mee. ` +
    `Typ het volume van ${jaar} in tblLeveringen.`,
  minimumBovenPlafond: ({ minimumbedrag, plafond }) =>
    `Alleen al het afgesproken minimum kost ${euro(minimumbedrag)}, meer dan het plafond van ${euro(plafond)}. ` +
    'Verlaag het minimum of verhoog het plafond.',
  vastBovenPlafond: ({ vast, plafond }) =>
    `Wat hoe dan ook is verschuldigd (lumpsum, plekken, garantie) is ${euro(vast)}, meer dan het segmentplafond van ${euro(plafond)}. ` +
    'Daarom wordt niets gekort: verhoog het plafond of verlaag de vaste bedragen.',
  leveringOntbreekt: ({ regel }) =>
    `${regel} heeft geen rij in tblLeveringen en kost daarom niets. Voeg de levering toe.`,
  eenhedenVerschillen: ({ segment, eenheden }) =>
    `De regels van ${segment} tellen in verschillende eenheden (${eenheden.map((eenheid) => eenheid || 'leeg').join(', ')}), ` +
    'dus hun volume is niet op te tellen. Maak de eenheden gelijk, of spreek minimum en maximum per regel af.',
  gegevenOntbreekt: ({ vorm, kolom }) =>
    `${kolom}: een regel met vorm ${vorm} kan hier niet zonder. Vul ${kolom} in; is het echt niets, typ dan nul.`,
};
