import type { Vormnaam } from '../../model/bekostiging/vorm';
import { celtekst, isLeeg, type Celwaarde } from '../celwaarde';
import type { Rij, Werkmap } from '../rijen';
import { rijenMet } from '../rijen-op-naam';
import { sleutelVan } from './cel';
import type { Regelontwerp } from './regelontwerp';
import { VOLUME_PER_EENHEID } from './velden';
import { wijzigt, type Verschilrij } from './verschilrij';

/** The columns in which a vorm counts what was delivered. */
const TELKOLOMMEN: Readonly<Record<Vormnaam, readonly string[]>> = {
  inspanning: ['volume'],
  taakgericht: ['volume'],
  output: ['gestart', 'afgerond'],
  outcome: ['cliënten'],
  beschikbaarheid: [],
  populatie: ['omvang'],
  blended: ['volume'],
};

/** Fills in, per gemeente and year, what a vorm counts and the deliveries do not have yet. */
export function leveringverschillen(
  werkmap: Werkmap,
  { scenario, regel, toelichting }: { readonly scenario: string; readonly regel: string; readonly toelichting: string },
  ontwerp: Regelontwerp,
): Verschilrij[] {
  return rijenMet(werkmap, 'tblLeveringen', 'regel', regel).flatMap((rij) => {
    const wijzig = wijzigt(scenario, 'tblLeveringen', sleutelVan('tblLeveringen', rij.waarden), toelichting);
    const aantal = telling(werkmap, rij, ontwerp);
    const aantallen = TELKOLOMMEN[ontwerp.vorm].filter((kolom) => aantal !== undefined && ontbreekt(rij.waarden[kolom]));
    return [...aantallen.map((kolom) => wijzig(kolom, aantal!)), ...scoreverschil(rij, ontwerp, wijzig)];
  });
}

/** The same score for every gemeente, unless it is the one that they have together already. */
function scoreverschil(rij: Rij, { vorm, waarden, uitgang }: Regelontwerp, wijzig: ReturnType<typeof wijzigt>): Verschilrij[] {
  const { score = null } = waarden;
  if (vorm !== 'outcome' || score === null || score === uitgang.aantallen.score || rij.waarden['score'] === score) return [];
  return [wijzig('score', score)];
}

function telling(werkmap: Werkmap, { waarden }: Rij, { vorm, waarden: velden, uitgang }: Regelontwerp): number | undefined {
  if (vorm === 'populatie') {
    const gemeente = rijenMet(werkmap, 'tblGemeenten', 'gemeente', celtekst(waarden['gemeente']))[0];
    return alsGetal(gemeente?.waarden[uitgang.contract.waarden['wet'] === 'Jeugd' ? 'jeugdigen' : 'inwoners']);
  }
  const geteld = eersteGetal(waarden['volume'], waarden['gestart'], waarden['cliënten']);
  if (vorm !== 'output' && vorm !== 'outcome') return geteld;
  const per = velden[VOLUME_PER_EENHEID];
  return geteld === undefined || typeof per !== 'number' || per <= 0 ? undefined : Number((geteld / per).toPrecision(12));
}

function eersteGetal(...cellen: readonly (Celwaarde | undefined)[]): number | undefined {
  return cellen.map(alsGetal).find((getal) => getal !== undefined);
}

function alsGetal(cel: Celwaarde | undefined): number | undefined {
  return typeof cel === 'number' && cel !== 0 ? cel : undefined;
}

function ontbreekt(cel: Celwaarde | undefined): boolean {
  return isLeeg(cel) || cel === 0;
}
