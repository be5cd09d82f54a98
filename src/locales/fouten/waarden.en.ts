import type { Waardefouten } from '../../model/fouten/waarden';
import type { Zinnen } from '../foutzinnen';
import { getal, procent } from '../taal';

export const WAARDEN_EN: Zinnen<Waardefouten> = {
  geenGetal: ({ term, waarde }) => `${term}: "${waarde}" is not a number. Type a number, or leave the cell blank.`,
  geenJaar: ({ term, waarde }) => `${term}: "${waarde}" is not a year. Type a year of four digits, such as 2025.`,
  geenDatum: ({ term, waarde }) => `${term}: "${waarde}" is not a date. Type a date, such as 1-1-2025.`,
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
};
