import type { Formulefouten } from '../../model/fouten/formule';
import type { Zinnen } from '../foutzinnen';
import { getal } from '../taal';

export const FORMULE_EN: Zinnen<Formulefouten> = {
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
};

/** "3", "1 or 2", "2 or more" */
function hoeveel(minstens: number, hoogstens: number): string {
  if (minstens === hoogstens) return String(minstens);
  return hoogstens === Infinity ? `${minstens} or more` : `${minstens} or ${hoogstens}`;
}
