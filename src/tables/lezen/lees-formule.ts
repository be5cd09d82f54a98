import { Domeinfout } from '../../model/fouten';
import { leesFormule, type Formule } from '../../model/formule/formule';
import type { Term } from '../../model/termen';
import { leesTekst } from './lees-cel';
import type { Celwaarde } from '../celwaarde';
import { SCHEMAS } from '../schemas';

/**
 * What a formula may name: every column with a term, an underscore for each space. A plafond comes after the
 * formula and has no place in it.
 */
export const FORMULENAMEN: ReadonlyMap<string, Term> = new Map(
  [SCHEMAS.tblContracten, SCHEMAS.tblLeveringen, SCHEMAS.tblAfspraken].flatMap(({ kolommen }) =>
    kolommen.flatMap(({ kop, termen: [term] = [] }) =>
      term === undefined || term === 'plafond' ? [] : [[kop.replaceAll(' ', '_'), term] as const],
    ),
  ),
);

/** Enough for every formula of a region; a workbook that has more only reads some of them again. */
const ONTHOUDEN = 500;
const gelezen = new Map<string, Formule>();

/** Reads the cell of a payment rule. The same text is read once: every scenario and every edit asks for it again. */
export function leesEigenFormule(waarde: Celwaarde | undefined, naam: string): Formule {
  const tekst = leesTekst(waarde, naam);
  if (tekst === undefined) throw new Domeinfout('ontbreekt', { term: naam });
  const bekend = gelezen.get(tekst);
  if (bekend) return bekend;
  const formule = leesFormule(tekst, FORMULENAMEN);
  if (gelezen.size >= ONTHOUDEN) gelezen.clear();
  gelezen.set(tekst, formule);
  return formule;
}
