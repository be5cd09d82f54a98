import type { Foutzinnen } from './foutzinnen';
import { datumVanDag, euro, getal, procent } from './taal';

export const FOUTEN_EN: Foutzinnen = {
  geenGetal: ({ term, waarde }) => `${term}: "${waarde}" is not a number. Type a number, or leave the cell blank.`,
  geenDatum: ({ term, waarde }) => `${term}: "${waarde}" is not a date. Type a date, such as 1-1-2025.`,
  geenJaar: ({ term, waarde }) => `${term}: "${waarde}" is not a year. Type a year of four digits, such as 2025.`,
  tekstGetal: ({ term, waarde }) =>
    `${term}: "${waarde}" is text that looks like a number. Set the cell format to Number and type the value again.`,
  celfout: ({ term, waarde }) => `${term}: the cell holds the error ${waarde}. Mend that cell first.`,
  nietEindig: ({ term }) => `${term}: the value is infinite. Type an ordinary number.`,
  negatief: ({ term, waarde }) => `${term}: ${getal(waarde)} is negative. Type a number of 0 or more.`,
  deelBovenEen: ({ term, waarde }) =>
    `${term}: ${getal(waarde)} is more than 1 (100%). Was ${procent(waarde / 100)} meant? Then type ${getal(waarde / 100)}.`,
  onbekend: ({ term }) => `${term}: not known yet, so the amount cannot be determined. Fill it in as soon as it is known.`,
  ontbreekt: ({ term }) => `${term}: a value is missing. Fill in the cell.`,
  onbekendeKeuze: ({ term, waarde, mogelijk }) => `${term}: "${waarde}" does not exist. Choose from: ${mogelijk.join(', ')}.`,
  nietGeheel: ({ term, waarde }) => `${term}: ${getal(waarde)} is not a whole number. Type a number without decimals.`,
  nietBovenNul: ({ term }) => `${term}: this must be more than 0, for it is divided by. Type a number above 0.`,
  geenHeleCenten: ({ term, waarde }) => `${term}: ${getal(waarde)} is not a whole number of cents. Type 0.01 or 1, for example.`,
  teGroot: ({ term, waarde, hoogste }) => `${term}: ${getal(waarde)} is too large to calculate with. Type ${getal(hoogste)} at most.`,

  minimumBovenMaximum: ({ minimum, maximum }) =>
    `The minimum (${getal(minimum)}) is above the maximum (${getal(maximum)}). Lower the minimum or raise the maximum.`,
  garantieBovenPlafond: ({ gegarandeerd, plafond }) =>
    `The guaranteed minimum costs ${euro(gegarandeerd)}, more than the ceiling of ${euro(plafond)}. ` +
    'Lower the minimum or the guarantee, or raise the ceiling.',
  delenBovenEen: ({ startdeel, tussendeel }) =>
    `Startdeel (${procent(startdeel)}) and tussendeel (${procent(tussendeel)}) are more than 100% together. ` +
    'Lower one of them: what is left is the final part.',
  doelNietBovenOndergrens: ({ doel, ondergrens }) =>
    `The target (${getal(doel)}) is not above the lower bound (${getal(ondergrens)}). Raise the target or lower the bound.`,
  normtariefOntbreekt: ({ term }) =>
    `A normtarief is needed for ${term}: without a price per unit there is nothing to settle. Fill in normtarief.`,
  gewichtenNul: () => 'All weights are 0, so there is nothing to share by. Fill in at least one weight above 0.',
  eersteDrempelNietNul: ({ drempel }) =>
    `The first threshold is ${getal(drempel)}, so the first units have no tariff. Begin with threshold 0.`,
  drempelNietOplopend: ({ drempel, vorige }) =>
    `Threshold ${getal(drempel)} follows ${getal(vorige)} and is not higher. Put the thresholds from low to high, each once.`,
  vanafNaTot: ({ vanaf, tot }) => `Vanaf (${getal(vanaf)}) is not below tot (${getal(tot)}). Lower vanaf or raise tot.`,
  basisZonderCorrectie: ({ methode }) =>
    `Basis matters only to the methods vng and vng-additief, not to ${methode}. Leave basis blank, or choose one of those two.`,
  patroonNul: ({ perioden }) =>
    `The pattern is 0 where there are realised amounts (${getal(perioden)} of the periods), so there is nothing to extend to the year. ` +
    'Give at least one of those periods a share above 0.',
  driehoekTeKlein: ({ rijen, kolommen }) =>
    `The triangle has ${rijen} rows and ${kolommen} columns of amounts. At least two of each are needed.`,
  driehoekBuiten: ({ rij, kolom }) =>
    `Row ${rij}, column ${kolom} of the triangle holds an amount although that period is still to come. ` +
    'Put the oldest period on top and leave the lower right blank.',
  driehoekNietBovenNul: ({ rij, kolom }) =>
    `Row ${rij}, column ${kolom} of the triangle needs a cumulative amount above 0: the next column is compared with it. ` +
    'Fill in the amount up to that column, or let the triangle begin later.',

  geenOmslagpunt: () =>
    'There is no volume in this range at which both cost the same. Widen vanaf and tot, or change the terms.',
  plafondNietBereikt: ({ bedrag, plafond }) =>
    `The amounts come to ${euro(bedrag)} together and do not reach the ceiling of ${euro(plafond)}.`,
  geenIndexcijfer: ({ reeks, soort, jaar, laatste }) =>
    `There is no ${soort} figure of ${reeks} for ${jaar}${laatste === undefined ? '' : `; the last one is for ${laatste}`}. ` +
    'Choose another method or year, or multiply by a percentage of your own.',
  standaardfoutOnbekend: () =>
    'The standard error cannot be determined from so few periods. Give a triangle of at least four columns.',

  ongelijkeLengte: ({ term, lengte, verwacht }) =>
    `${term}: this column has ${lengte} rows and another has ${verwacht}. Give columns of equal length, or one cell.`,
  meerdereKolommen: ({ term, kolommen }) => `${term}: the range has ${kolommen} columns. Give one cell or one column.`,
  meerDanEenCel: ({ term, cellen }) => `${term}: the range has ${cellen} cells. Give one cell.`,
  geenTweeKolommen: ({ term, kolommen }) =>
    `${term}: the range has ${kolommen} ${kolommen === 1 ? 'column' : 'columns'}. Give two columns: name and value.`,
  onbekendeNaam: ({ waarde, mogelijk }) => `"${waarde}" is not a name here. Possible are: ${mogelijk.join(', ')}.`,
  dubbeleNaam: ({ waarde }) => `"${waarde}" occurs twice. Keep one of them.`,

  tabelOnbekend: ({ nummer, koppen }) =>
    `Table ${nummer} has the headers "${koppen}" and is not a table of the model. Pass the table with its header row, ` +
    'for example tblContracten[[#Headers],[#Data]].',
  tabelDubbel: ({ tabel }) => `${tabel} was passed twice. Pass each table once.`,
  tabelOntbreekt: ({ tabel }) => `${tabel} is missing. Put the table back; in a formula, pass it with its header row.`,
  kolomOntbreekt: ({ tabel, kolom }) =>
    `${tabel} lacks the column "${kolom}". Put the header back or add the column; the order is free.`,
  kolomDubbel: ({ tabel, kolom }) => `${tabel} has the column "${kolom}" twice. Rename one.`,
  sleutelLeeg: ({ tabel, kolom }) => `In ${tabel} "${kolom}" is blank although the row is filled in. Fill in "${kolom}" or clear the row.`,
  sleutelDubbel: ({ tabel, sleutel, rijen }) =>
    `"${sleutel}" stands in ${tabel} in rows ${rijen.join(' and ')}. A key may occur once: rename or remove one.`,
  verwijzingOnbekend: ({ kolom, waarde, doel }) =>
    `${kolom}: "${waarde}" does not occur in ${doel}. Correct the name, or add "${waarde}" to ${doel}.`,
  afspraakDubbel: ({ term, bereik, eerste, tweede }) =>
    `Agreement ${eerste} and agreement ${tweede} both set ${term} for ${bereik}. Leave ${term} blank in one of them.`,
  afspraakZonderBereik: () => 'The agreement names neither a regel nor a segment. Fill in one.',
  eindigtVoorBegin: ({ vanaf, tot }) =>
    `The last day (${datumVanDag(tot)}) comes before the first (${datumVanDag(vanaf)}). Change vanaf or tot.`,
  tarievenOverlappen: ({ regel, dag }) =>
    `Two tariffs hold for ${regel} on ${datumVanDag(dag)}. Let one end on the day before the other begins.`,
  indexOntbreekt: ({ jaar, prijspeil }) =>
    `There is no index for ${jaar}, while an amount is at price level ${prijspeil}. Fill in a row index for ${jaar} in tblUitgangspunten.`,
  groeiOntbreekt: ({ gemeente, jaar }) =>
    `${gemeente} has neither volume nor growth in ${jaar}, but has later. Fill in the volume of ${jaar}, or a row groei in tblUitgangspunten.`,
  leveringBuitenLooptijd: ({ regel, jaar }) =>
    `${regel} has a delivery in ${jaar}, but does not run then. Change vanaf or tot, or remove the delivery.`,
  verdeelsleutelOntbreekt: ({ segment }) =>
    `${segment} has costs that gemeenten share, but no verdeelsleutel. Fill in verdeelsleutel in tblSegmenten.`,
  sleutelgewichtOntbreekt: ({ sleutel, jaar }) =>
    `Key "${sleutel}" has no weight above 0 for any gemeente in ${jaar}. Fill in the weights, or choose another key.`,
  plafondNul: ({ kolom }) => `${kolom}: 0 reads as not agreed. If a real zero is meant, type nul; otherwise clear the cell.`,
  eenhedenVerschillen: ({ segment, eenheden }) =>
    `The lines of ${segment} count in different units (${eenheden.map((eenheid) => eenheid || 'blank').join(', ')}), ` +
    'so their volume cannot be added up. Make the units equal, or agree on minimum and maximum per line.',
  gegevenOntbreekt: ({ vorm, kolom }) =>
    `${kolom}: a line with vorm ${vorm} cannot do without it. Fill in ${kolom}; if it is really nothing, type nul.`,
  minimumBovenPlafond: ({ minimumbedrag, plafond }) =>
    `The agreed minimum alone costs ${euro(minimumbedrag)}, more than the ceiling of ${euro(plafond)}. ` +
    'Lower the minimum or raise the ceiling.',
  vastBovenPlafond: ({ vast, plafond }) =>
    `What is owed in any case (lump sum, places, guarantee) is ${euro(vast)}, more than the segment's ceiling of ${euro(plafond)}. ` +
    'So nothing is cut: raise the ceiling or lower the fixed amounts.',
  leveringOntbreekt: ({ regel }) => `${regel} has no row in tblLeveringen and therefore costs nothing. Add its delivery.`,

  formuleTeLang: ({ lengte, hoogste }) =>
    `The formula has ${getal(lengte)} characters; ${getal(hoogste)} is the most. Shorten it, or split the line into two contract lines.`,
  formuleTeken: ({ positie, teken }) =>
    `Character ${positie} of the formula: "${teken}" cannot stand here. ` +
    'Use numbers, column names with _ for a space, + - * /, brackets, comparisons and a comma and a space between values. 80% is 0.8.',
  formuleGemengd: ({ positie, teken, eerder }) =>
    `Character ${positie} of the formula: "${teken}" is written differently from "${eerder}". ` +
    'Write Dutch (0,8 and ; between values) or English (0.8 and a comma and a space between values), not both.',
  formuleNaam: ({ positie, naam, mogelijk }) =>
    `Character ${positie} of the formula: "${naam}" is no column and no function. Choose from: ${mogelijk.join(', ')}.`,
  formuleHaakjes: ({ positie, functie }) =>
    `Character ${positie} of the formula: ${functie} lacks its brackets. Put the values behind it: ${functie}(… , …).`,
  formuleAantal: ({ positie, functie, aantal, minstens, hoogstens }) =>
    `Character ${positie} of the formula: ${functie} gets ${aantal} ${aantal === 1 ? 'value' : 'values'} but wants ` +
    `${hoeveel(minstens, hoogstens)}. Put a comma and a space between values (a comma between two digits is a decimal comma).`,
  formuleBewerking: ({ positie, na, teken }) =>
    `Character ${positie} of the formula: an operator is missing between "${na}" and "${teken}". Put * between them, for example.`,
  formuleTeDiep: ({ positie, hoogste }) =>
    `Character ${positie} of the formula: more than ${hoogste} brackets inside each other. Make the formula simpler.`,
  formuleZinsbouw: ({ positie, teken }) =>
    (positie === undefined ? 'The formula ends too soon. ' : `Character ${positie} of the formula: "${teken}" does not fit here. `) +
    'A value or a bracket is missing before it, or there is an operator too many.',
  formuleVerboden: ({ onderdeel }) =>
    `"${onderdeel}" cannot stand in a formula. Use only numbers, column names, + - * /, comparisons and the functions.`,
  formuleDecimalen: ({ waarde, hoogste }) => `round cannot round to ${getal(waarde)} decimals. Give a whole number from 0 to ${hoogste}.`,
  formuleZonderWaarde: ({ naam }) =>
    `The formula names ${naam}, which is not filled in or not agreed. Fill it in (nul for a real zero), or take it out of the formula.`,
  formuleGeenBedrag: () =>
    'The formula gives true or false, not an amount. Put the comparison into als(condition, amount, other amount).',
  formuleNietEindig: () =>
    'The formula gives no ordinary number: it divides by 0, or grows too large. Catch that with als, such as als(volume = 0, 0, …).',
  formuleNegatief: ({ waarde }) =>
    `The formula gives ${getal(waarde)}, and a payment is never negative. Put max(0, …) around it, or change it.`,

  scenarioRijOnbekend: ({ scenario, tabel, sleutel }) =>
    `Scenario ${scenario} changes "${sleutel}" in ${tabel}, but that row is not there (any more). Correct the key or remove this difference.`,
  scenarioKolomOnbekend: ({ scenario, tabel, kolom }) =>
    `Scenario ${scenario} changes column "${kolom}", but ${tabel} has no such column. Correct the column name.`,
  scenarioTabelOnbekend: ({ scenario, tabel }) =>
    `Scenario ${scenario} changes ${tabel}, but that table is not there. Add the table or remove this difference.`,
  scenarioSleutelkolom: ({ scenario, tabel, kolom }) =>
    `Scenario ${scenario} changes "${kolom}" in ${tabel}, but that is a key. Let the row lapse (vervalt) and add a new one.`,
  scenarioRijBestaat: ({ scenario, tabel, sleutel }) =>
    `Scenario ${scenario} adds "${sleutel}" to ${tabel}, but that row exists. Use wijzig, or choose another key.`,
  scenarioDubbel: ({ scenario, tabel, sleutel, kolom }) =>
    `Scenario ${scenario} changes ${kolom} of "${sleutel}" in ${tabel} twice. Which of the two holds cannot be guessed: remove one.`,
  scenarioNaamBasis: ({ scenario }) => `"${scenario}" is the name of the tables as they stand. Give this scenario another name.`,
};

/** "3", "1 or 2", "2 or more" */
function hoeveel(minstens: number, hoogstens: number): string {
  if (minstens === hoogstens) return String(minstens);
  return hoogstens === Infinity ? `${minstens} or more` : `${minstens} or ${hoogstens}`;
}
