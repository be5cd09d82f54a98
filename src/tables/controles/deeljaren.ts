import { vormVan } from '../../model/bekostiging/betaling';
import type { Uitkomst } from '../../model/doorrekening/vergelijking';
import type { Regel } from '../../model/invoer';
import { dagenVan, deelVanJaar, eersteDag, inJaar, maandVan } from '../../model/kalender';
import { celtekst } from '../celwaarde';
import { rijenMet } from '../rijen-op-naam';
import { plaatsVan, type Werkmap } from '../rijen';
import type { Meld } from '../tabel';
import { waarschuw } from './meld';

/** What two years may differ, as a part of a year: less than half a month is a matter of days. */
const SPELING = 1 / 24;

/**
 * A volume that grows follows from the year before, whole or not: it knows nothing of a contract that begins or ends
 * halfway. In- and outflow do reckon with it.
 */
export function controleerDeeljaren(werkmap: Werkmap, regels: readonly Regel[], uitkomst: Uitkomst, meld: Meld): void {
  const halverwege = new Map(regels.filter(looptNietInHeleJaren).map((regel) => [regel.regel, regel]));
  if (halverwege.size === 0) return;
  for (const { regel: naam, jaar, fout } of uitkomst.regels) {
    const regel = halverwege.get(naam);
    if (!regel || fout || isGetypt(werkmap, naam, jaar) || rijenMet(werkmap, 'tblInstroom', 'regel', naam).length > 0) continue;
    if (Math.abs(deelVanJaar(regel, jaar) - deelVanJaar(regel, jaar - 1)) < SPELING) continue;
    const [dagen, ervoor] = [dagenVan(inJaar(regel, jaar)), dagenVan(inJaar(regel, jaar - 1))];
    const rij = rijenMet(werkmap, 'tblContracten', 'regel', naam)[0]!;
    waarschuw(meld, { code: 'groeiDeelVanJaar', gegevens: { regel: naam, jaar, dagen, ervoor } }, plaatsVan(rij, dagen < ervoor ? 'tot' : 'vanaf'));
  }
}

function looptNietInHeleJaren(regel: Regel): boolean {
  const { nodig, volumeterm } = vormVan(regel);
  return nodig.some((term) => term === volumeterm || term === 'omvang') && !(isJaarbegin(regel.vanaf) && isJaarbegin(regel.tot && regel.tot + 1));
}

function isJaarbegin(dag: number | undefined): boolean {
  return dag === undefined || eersteDag(Math.floor(maandVan(dag) / 12)) === dag;
}

function isGetypt(werkmap: Werkmap, regel: string, jaar: number): boolean {
  return rijenMet(werkmap, 'tblLeveringen', 'regel', regel).some(({ waarden }) => celtekst(waarden['jaar']) === String(jaar));
}
