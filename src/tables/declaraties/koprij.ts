import type { Bestandscel, Bestandsrij } from './cel';
import { leesGetalcel } from '../getal';
import { leesMaandcel } from './maand';
import { toonCel } from './cel';

/** The headers of a file, and where its data begin. */
export interface Koprij {
  readonly koppen: readonly string[];
  /** How many rows stand above the first row of data, the headers included. */
  readonly erboven: number;
}

/** Above the headers a file may have a title, a date, a note; hardly more. */
const HOOGSTENS = 50;

/**
 * Finds the headers: the row of texts above a row that holds a number or a date, with nothing but blank rows in between.
 * A file may begin with a few particulars ("Afgedrukt op: 1-2-2025") and may repeat its headers further on; hence of
 * several such rows the one with the most names, and the first of those.
 */
export function vindKoprij(rijen: readonly Bestandsrij[]): Koprij | undefined {
  const begin = rijen.slice(0, HOOGSTENS);
  const gevonden = begin.flatMap((rij, i) => (isGegevens(rij) ? (kopBoven(begin, i) ?? []) : []));
  const meeste = Math.max(...gevonden.map(({ namen }) => aantalGevuld(namen)));
  const beste = gevonden.find(({ namen }) => aantalGevuld(namen) === meeste);
  return beste && { koppen: uniek(beste.namen), erboven: beste.erboven };
}

/** Where the row above the headers has texts too and leaves gaps, as merged cells do, the two are one header. */
function kopBoven(rijen: readonly Bestandsrij[], eerste: number): { namen: string[]; erboven: number } | undefined {
  const plek = rijen.slice(0, eerste).map((rij) => aantalGevuld(rij) > 0).lastIndexOf(true);
  const onder = rijen[plek];
  if (onder === undefined || !isKop(onder)) return undefined;
  const boven = rijen[plek - 1];
  const samen = boven !== undefined && isKop(boven) && gaten(boven) > 0;
  return { namen: samen ? samengevoegd(boven, onder) : onder.map(toonCel), erboven: eerste };
}

const gevuld = (rij: Bestandsrij) => rij.filter((cel) => toonCel(cel) !== '');

const aantalGevuld = (rij: Bestandsrij) => gevuld(rij).length;

const isWaarde = (cel: Bestandscel) =>
  leesGetalcel(cel, ',') !== undefined || leesGetalcel(cel, '.') !== undefined || leesMaandcel(cel) !== undefined;

const isGegevens = (rij: Bestandsrij) => aantalGevuld(rij) > 1 && gevuld(rij).some(isWaarde);

const isKop = (rij: Bestandsrij) => aantalGevuld(rij) > 1 && !gevuld(rij).some(isWaarde);

/** How many cells are blank behind the first text: what a merged cell leaves in its other columns. */
const gaten = (rij: Bestandsrij) => rij.slice(rij.findIndex((cel) => toonCel(cel) !== '')).filter((cel) => toonCel(cel) === '').length;

function samengevoegd(boven: Bestandsrij, onder: Bestandsrij): string[] {
  let groep = '';
  return Array.from({ length: Math.max(boven.length, onder.length) }, (_, k) => {
    groep = toonCel(boven[k]) || groep;
    const kop = toonCel(onder[k]);
    return toonCel(boven[k]) === '' && kop === '' ? '' : [groep, kop].filter(Boolean).join(' ');
  });
}

/** Columns are chosen by name, so each has one of its own; blank ones at the end are none. */
function uniek(koppen: readonly string[]): string[] {
  const lengte = koppen.reduce((laatste, kop, k) => (kop === '' ? laatste : k + 1), 0);
  const gezien = new Map<string, number>();
  return koppen.slice(0, lengte).map((kop, k) => {
    const naam = kop === '' ? `kolom ${k + 1}` : kop;
    const keer = (gezien.get(naam) ?? 0) + 1;
    gezien.set(naam, keer);
    return keer === 1 ? naam : `${naam} (${keer})`;
  });
}
