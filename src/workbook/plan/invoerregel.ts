import { TERMSOORT } from '../../model/termen';
import { EERSTE_JAAR, GROOTSTE, LAATSTE_JAAR, NUL, ONBEKEND } from '../../tables/lezen/lees-cel';
import type { Kolom } from '../../tables/schema';
import type { Invoerregel } from './blad';

/** Excel's own limits on what it shows beside a cell. */
export const LANGSTE_TITEL = 32;
export const LANGSTE_TEKST = 255;

/**
 * What Excel lets the user type into a column. Paste goes round it, so the checks of the model stay the judge.
 *
 * @param cel the first cell of the column, as A1, that a formula refers to
 */
export function invoerregel(kolom: Kolom, cel: string): Invoerregel {
  const prompt = { showPrompt: true, title: kolom.kop, message: kolom.hulp };
  if (kolom.voorstellen) return { regel: namenUit(kolom.voorstellen), prompt, melding: ZONDER_MELDING };
  const eis = eisVan(kolom, cel);
  if (!eis) return { regel: alles(), prompt };
  const melding = { showAlert: true, style: eis.stijl, title: kolom.kop, message: eis.tekst };
  return { regel: eis.regel, prompt, melding };
}

interface Eis {
  regel: Excel.DataValidationRule;
  tekst: string;
  stijl: 'Stop' | 'Warning';
}

function eisVan(kolom: Kolom, cel: string): Eis | undefined {
  if (kolom.keuzes) {
    const tekst = `Kies een van: ${kolom.keuzes.join(', ')}.`;
    return { regel: lijst(kolom.keuzes.join(',')), tekst, stijl: 'Stop' };
  }
  if (kolom.verwijstNaar) {
    // A warning only: the row it points at may follow.
    const tekst = `Deze naam staat niet in ${kolom.verwijstNaar.tabel}. Kies er een uit de lijst, of voeg hem daar toe.`;
    return { regel: namenUit(kolom.verwijstNaar), tekst, stijl: 'Warning' };
  }
  switch (kolom.soort) {
    case 'jaar':
      return { regel: jaartal(), tekst: 'Typ een jaartal van vier cijfers.', stijl: 'Stop' };
    case 'datum':
      return { regel: vanafDatum(), tekst: 'Typ een datum, bijvoorbeeld 1-1-2020.', stijl: 'Stop' };
    case 'maand':
      return { regel: vanafDatum(), tekst: 'Typ de eerste dag van de maand, bijvoorbeeld 1-3-2025.', stijl: 'Stop' };
    case 'aantal':
    case 'bedrag':
      return { regel: ookNegatief(), tekst: 'Typ een getal; wat wordt teruggenomen is negatief.', stijl: 'Stop' };
    case 'deel':
      return eisVanDeel(cel);
    case 'getal':
      return { regel: nulOfMeer(), tekst: 'Typ een getal van 0 of hoger.', stijl: 'Stop' };
    case 'term':
      return eisVanTerm(kolom, cel);
    case 'sleutel':
    case 'tekst':
    case 'keuze':
    case 'vrij':
      return undefined;
  }
}

/** A share may also be a real zero. */
function eisVanDeel(cel: string): Eis {
  return {
    regel: { custom: { formula: `=OR(AND(ISNUMBER(${cel}),${cel}>=0,${cel}<=1),${cel}="${NUL}")` } },
    tekst: `Typ een deel van 0 tot en met 1, bijvoorbeeld 0,8 of 80%; voor een echte nul typt u: ${NUL}.`,
    stijl: 'Stop',
  };
}

/** A term may also be a word: `nul` for a real zero, `onbekend` for a score that is still to come. */
function eisVanTerm({ termen = [] }: Kolom, cel: string): Eis | undefined {
  const [term] = termen;
  if (term === undefined) return undefined;
  const soort = TERMSOORT[term];
  const woord = term === 'score' ? ONBEKEND : soort === 'hoeveelheid' ? undefined : NUL;
  const deel = soort === 'deel';
  const getal = deel ? 'Typ een deel van 0 tot en met 1, bijvoorbeeld 0,8 of 80%' : 'Typ een getal van 0 of hoger';
  if (woord === undefined) return { regel: nulOfMeer(), tekst: `${getal}.`, stijl: 'Stop' };
  const reden = woord === NUL ? 'een echte nul' : 'een score die nog niet bekend is';
  const grens = deel ? `,${cel}<=1` : '';
  return {
    regel: { custom: { formula: `=OR(AND(ISNUMBER(${cel}),${cel}>=0${grens}),${cel}="${woord}")` } },
    tekst: `${getal}; voor ${reden} typt u: ${woord}.`,
    stijl: 'Stop',
  };
}

const lijst = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });

/** INDIRECT, for a list may not refer to a table's column directly. */
const namenUit = ({ tabel, kolom }: NonNullable<Kolom['verwijstNaar']>): Excel.DataValidationRule => lijst(`=INDIRECT("${tabel}[${kolom}]")`);

/** A list that only offers: without this Excel refuses what is not in it. */
const ZONDER_MELDING = { showAlert: false, style: 'Information', title: '', message: '' } as const;

const jaartal = (): Excel.DataValidationRule => ({
  wholeNumber: { formula1: EERSTE_JAAR, formula2: LAATSTE_JAAR, operator: 'Between' },
});

const nulOfMeer = (): Excel.DataValidationRule => ({
  decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' },
});

const ookNegatief = (): Excel.DataValidationRule => ({
  decimal: { formula1: -GROOTSTE, formula2: GROOTSTE, operator: 'Between' },
});

const vanafDatum = (): Excel.DataValidationRule => ({
  date: { formula1: `${EERSTE_JAAR}-01-01`, operator: 'GreaterThanOrEqualTo' },
});

/** Everything may be typed; the prompt still needs a rule to hang on. */
const alles = (): Excel.DataValidationRule => ({ custom: { formula: '=TRUE' } });
