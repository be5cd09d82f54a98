import type { Kolom } from '../../tables/schema';
import { TERMSOORT, type Term } from '../../model/termen';
import type { Inhoud, Opmaak } from './blad';

/**
 * Number formats as Office.js takes them: in English, whatever the language of Excel. `_)` keeps a figure away from
 * the text in the next column.
 */
export const NOTATIE = {
  tekst: '@',
  vrij: 'General',
  jaar: '0_)',
  datum: 'dd-mm-yyyy_)',
  maand: 'mmm yyyy_)',
  bedrag: '€ #,##0.00_)',
  heleEuro: '€ #,##0_)',
  procent: '0%_)',
  procentMetDecimaal: '0.0%_)',
  maat: '0.00_)',
  heel: '#,##0_)',
  decimaal: '#,##0.00_)',
  /** A word above figures, as far from the next column as they are. */
  woord: '@_)',
} as const;

const DONKER = '#1F3A5F';
const GRIJS = '#595959';

/** The colours of the sheet tabs: to read, to fill in, to look at. */
export const TABKLEUR = { uitleg: GRIJS, invoer: DONKER, uitkomst: '#0F6B5C' } as const;

export const TITEL: Opmaak = { grootte: 18, vet: true, kleur: DONKER };
export const ONDERTITEL: Opmaak = { grootte: 12, vet: true, kleur: DONKER };
export const TOELICHTING: Opmaak = { kleur: GRIJS };
export const ALINEA: Opmaak = { terugloop: true };
export const KOP: Opmaak = { vet: true, kleur: '#FFFFFF', vulling: DONKER, terugloop: true };
export const KOPGETAL: Opmaak = { ...KOP, uitlijning: 'Right' };
/** A column that no row fills in yet. */
export const KOPONGEBRUIKT: Opmaak = { kleur: GRIJS, vulling: '#E6E6E6', terugloop: true };

/** The number format of a column, fine enough for what stands in it. */
export function notatieVan(kolom: Kolom, waarden: readonly Inhoud[]): string {
  const getallen = waarden.filter((waarde) => typeof waarde === 'number');
  switch (kolom.soort) {
    case 'sleutel':
    case 'tekst':
    case 'keuze':
      return NOTATIE.tekst;
    case 'vrij':
      return NOTATIE.vrij;
    case 'jaar':
      return NOTATIE.jaar;
    case 'datum':
      return NOTATIE.datum;
    case 'maand':
      return NOTATIE.maand;
    case 'deel':
      return procenten(getallen);
    case 'bedrag':
      return NOTATIE.bedrag;
    case 'aantal':
    case 'getal':
      return hoeveelheid(getallen);
    case 'term':
      return notatieVanTerm(kolom.termen?.[0], getallen);
  }
}

/** Terms that count in their own unit, though the rules read them as an agreement or a quantity. */
const MAAT: ReadonlySet<Term> = new Set(['score']);
const BEDRAG: ReadonlySet<Term> = new Set(['plafond']);

function notatieVanTerm(term: Term | undefined, getallen: readonly number[]): string {
  if (term === undefined) return NOTATIE.vrij;
  if (MAAT.has(term)) return NOTATIE.maat;
  if (BEDRAG.has(term)) return NOTATIE.bedrag;
  switch (TERMSOORT[term]) {
    case 'bedrag':
      return NOTATIE.bedrag;
    case 'deel':
      return procenten(getallen);
    case 'maat':
      return NOTATIE.maat;
    case 'hoeveelheid':
    case 'afspraak':
      return hoeveelheid(getallen);
  }
}

function procenten(getallen: readonly number[]): string {
  return getallen.every((getal) => isHeel(getal * 100)) ? NOTATIE.procent : NOTATIE.procentMetDecimaal;
}

function hoeveelheid(getallen: readonly number[]): string {
  return getallen.every(isHeel) ? NOTATIE.heel : NOTATIE.decimaal;
}

function isHeel(getal: number): boolean {
  return Math.abs(getal - Math.round(getal)) < 1e-9;
}

const SMALST = 9;
const BREEDST = 42;
/** What the filter button beside a header takes. */
const FILTERKNOP = 5;

/** A width, in characters, that shows what stands in a column without letting one long text rule the sheet. */
export function breedteVan(kop: string, waarden: readonly Inhoud[]): number {
  const langsteWoord = Math.max(...kop.split(/[ -]/).map((woord) => woord.length)) + FILTERKNOP;
  const langste = Math.max(0, ...waarden.map(getoondeLengte));
  return Math.min(BREEDST, Math.max(SMALST, langsteWoord, langste + 3));
}

/** A number shows separators and often a euro sign besides its digits. */
function getoondeLengte(waarde: Inhoud): number {
  if (typeof waarde !== 'number') return String(waarde ?? '').length;
  return waarde.toFixed(2).length + 5;
}
