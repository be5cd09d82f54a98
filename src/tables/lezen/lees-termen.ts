import type { Bekostigingsvorm, Regelvorm } from '../../model/bekostiging/vorm';
import { onthoud } from '../../model/onthoud';
import type { Term, Termen } from '../../model/termen';
import { isLeeg } from '../celwaarde';
import { leesTerm } from './lees-cel';
import type { Rijlezer } from '../rijen';
import type { Kolom } from '../schema';
import { SCHEMAS } from '../schemas';

/**
 * Reads the term columns of a row: all of them, or those that a vorm pays by. A column that feeds several terms
 * feeds the one that the vorm reads.
 */
export function leesTermen(lezer: Rijlezer, kolommen: readonly Kolom[], vorm?: Bekostigingsvorm): Termen {
  const termen: Termen = {};
  for (const { kop, term } of termkolommenVan(vorm ?? ZONDER_VORM, { kolommen })) {
    const waarde = lezer.lees(kop, (cel, naam) => leesTerm(term, cel, naam));
    if (waarde !== undefined) termen[term] = waarde;
  }
  return termen;
}

interface Termkolom {
  readonly kop: string;
  readonly term: Term;
}

const ZONDER_VORM = {};

/** The columns that a vorm reads, each with the term it feeds: every row of a table asks. */
export const termkolommenVan = onthoud((vorm: Bekostigingsvorm | typeof ZONDER_VORM, { kolommen }: { kolommen: readonly Kolom[] }): readonly Termkolom[] =>
  kolommen.flatMap((kolom) => {
    const term = kolom.termen?.find((gevoed) => !('naam' in vorm) || voedt(kolom, vorm, gevoed));
    return term === undefined ? [] : [{ kop: kolom.kop, term }];
  }),
);

/** A line whose vorm lacks a price must not quietly cost nothing; a real zero is typed as `nul`. */
export function bewaakNodig(lezer: Rijlezer, vorm: Bekostigingsvorm): void {
  for (const term of vorm.nodig) {
    const kolom = SCHEMAS.tblContracten.kolommen.find((kandidaat) => voedt(kandidaat, vorm, term));
    if (!kolom) continue;
    if (!(kolom.kop in lezer.rij.waarden)) {
      lezer.meldFout(kolom.kop, { code: 'kolomOntbreekt', gegevens: { tabel: 'tblContracten', kolom: kolom.kop } });
      continue;
    }
    const waarde = lezer.rij.waarden[kolom.kop];
    if (isLeeg(waarde) || waarde === 0) {
      lezer.meldFout(kolom.kop, { code: 'gegevenOntbreekt', gegevens: { vorm: vorm.naam, kolom: kolom.kop } });
    }
  }
}

/** A column that a vorm counts by must be there: gone or renamed, it would quietly count nothing. */
export function bewaakTelkolommen(lezer: Rijlezer, vorm: Bekostigingsvorm): void {
  for (const { kop, termen = [] } of SCHEMAS.tblLeveringen.kolommen) {
    if (kop in lezer.rij.waarden || !termen.some((term) => vorm.nodig.includes(term))) continue;
    lezer.meldFout(kop, { code: 'kolomOntbreekt', gegevens: { tabel: 'tblLeveringen', kolom: kop } });
  }
}

/** The vormen that have a price per place; the price of a trajectory or a client is its tarief. */
const PER_PLEK: ReadonlySet<Regelvorm> = new Set<Regelvorm>(['beschikbaarheid', 'maatwerk']);

/** Read whatever the vorm: a verdeelsleutel may look back on the volume, and a corridor settles the kostprijs. */
const ALTIJD: ReadonlySet<Term> = new Set<Term>(['volume', 'kostprijs']);

/** Whether a vorm reads a term from a column. */
function voedt({ kop, termen = [] }: Kolom, { naam, nodig, optioneel }: Bekostigingsvorm, term: Term): boolean {
  if (!termen.includes(term)) return false;
  if (term === 'prijs' && kop !== (PER_PLEK.has(naam) ? 'prijs per plek' : 'tarief')) return false;
  return ALTIJD.has(term) || nodig.includes(term) || optioneel.includes(term);
}
