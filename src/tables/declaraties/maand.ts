import { dagUitTekst, eersteDag, maandVan, type Maand } from '../../model/kalender';
import { EERSTE_JAAR, LAATSTE_JAAR } from '../lezen/lees-cel';
import type { Bestandscel } from './cel';

/** Reads the month of a date as files write it, in whichever form; nothing when it is none. */
export function leesMaandcel(cel: Bestandscel): Maand | undefined {
  if (typeof cel === 'number') return Number.isFinite(cel) ? uitCijfers(String(Math.floor(cel))) : undefined;
  const tekst = cel.trim().toLowerCase();
  if (/^\d+$/.test(tekst)) return uitCijfers(tekst);
  return uitDatum(tekst) ?? uitJaarEnMaand(tekst) ?? uitNaam(tekst);
}

/** 45717 (a day as Excel counts them), 202503, 20250301 or 01032025: years stay far enough apart to tell which. */
function uitCijfers(cijfers: string): Maand | undefined {
  if (cijfers.length === 5) {
    const dag = Number(cijfers);
    return dag >= eersteDag(EERSTE_JAAR) && dag < eersteDag(LAATSTE_JAAR + 1) ? maandVan(dag) : undefined;
  }
  if (cijfers.length === 6) return maand(cijfers.slice(0, 4), cijfers.slice(4));
  if (cijfers.length !== 8) return undefined;
  return (
    uitDatum(`${cijfers.slice(0, 4)}-${cijfers.slice(4, 6)}-${cijfers.slice(6)}`) ??
    uitDatum(`${cijfers.slice(0, 2)}-${cijfers.slice(2, 4)}-${cijfers.slice(4)}`)
  );
}

/** A whole date, with or without a time behind it. */
function uitDatum(tekst: string): Maand | undefined {
  const dag = dagUitTekst(zonderTijd(tekst).replace(/^(\d{4})\/(\d{2})\/(\d{2})$/, '$1-$2-$3'));
  return dag !== undefined && dag >= eersteDag(EERSTE_JAAR) && dag < eersteDag(LAATSTE_JAAR + 1) ? maandVan(dag) : undefined;
}

/** A date as databases write it has the time of day behind it, often that of midnight. */
export function zonderTijd(tekst: string): string {
  return tekst.replace(/[t ]\d{1,2}:\d{2}.*$/i, '');
}

function uitJaarEnMaand(tekst: string): Maand | undefined {
  const [, jaar, nummer] = /^(\d{4})[-/. ]m?(\d{1,2})$/.exec(tekst) ?? [];
  const [, nummerVooraf, jaarErna] = /^(\d{1,2})[-/. ](\d{4})$/.exec(tekst) ?? [];
  return maand(jaar ?? jaarErna ?? '', nummer ?? nummerVooraf ?? '');
}

const NAMEN: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'mrt', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

/** "jan 2025", "1 maart 2025", "2025 mrt" or Excel's own "jan-25". */
function uitNaam(tekst: string): Maand | undefined {
  const [, naam, jaar] = /^(?:\d{1,2}[- ])?([a-z]{3,})\.?[- ]?'?(\d{4}|\d{2})$/.exec(tekst) ?? [];
  const [, jaarVooraf, naamErna] = /^(\d{4})[- ]([a-z]{3,})\.?$/.exec(tekst) ?? [];
  const gezocht = naam ?? naamErna;
  if (gezocht === undefined) return undefined;
  const index = NAMEN.findIndex((namen) => namen.some((kandidaat) => kandidaat.startsWith(gezocht)));
  const cijfers = jaar ?? jaarVooraf ?? '';
  return maand(cijfers.length === 2 ? `20${cijfers}` : cijfers, String(index + 1));
}

function maand(jaar: string, nummer: string): Maand | undefined {
  const j = Number(jaar);
  const m = Number(nummer);
  return j >= EERSTE_JAAR && j <= LAATSTE_JAAR && m >= 1 && m <= 12 ? j * 12 + m - 1 : undefined;
}
