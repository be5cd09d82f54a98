import { vormVan } from '../../model/bekostiging/betaling';
import { groepeer } from '../../model/groepeer';
import type { Regel } from '../../model/invoer';
import { celtekst, naamsleutel } from '../celwaarde';
import { onthoudLezing } from '../onthoud-lezing';
import { plaatsVan, type Gelezentabel, type Rij, type Werkmap } from '../rijen';
import type { Meld } from '../tabel';
import { waarschuw } from './meld';

/** A typed 0 reads as *not agreed*; whoever typed it may have meant a real zero. */
export function controleerNullen(werkmap: Werkmap, meld: Meld): void {
  for (const rij of werkmap.get('tblAfspraken')?.rijen ?? []) {
    for (const kolom of ['plafond', 'minimum', 'maximum']) {
      if (rij.waarden[kolom] === 0) waarschuw(meld, { code: 'plafondNul', gegevens: { kolom } }, plaatsVan(rij, kolom));
    }
  }
}

/**
 * A volume of 0 where its clients or other years say that there is care: then the line costs nothing, and nobody sees
 * it. In Excel a formula that refers to itself, be it by way of other years, gives that 0.
 */
export function controleerNulvolumes(werkmap: Werkmap, regels: readonly Regel[], meld: Meld): void {
  const leveringen = werkmap.get('tblLeveringen');
  if (leveringen) controleerLeveringen(leveringen, { regels }, meld);
}

const controleerLeveringen = onthoudLezing((leveringen: Gelezentabel, { regels }: { regels: readonly Regel[] }, meld): void => {
  const nullen = leveringen.rijen.filter(({ waarden }) => waarden['volume'] === 0);
  if (nullen.length === 0) return;
  const naarVolume = new Set(regels.flatMap((regel) => (vormVan(regel).nodig.includes('volume') ? [naamsleutel(regel.regel)] : [])));
  const reeksen = groepeer(leveringen.rijen, reekssleutel);
  for (const rij of nullen) {
    const { regel, gemeente, jaar, cliënten } = rij.waarden;
    // No clients and no volume: that is how nothing is written.
    if (cliënten === 0 || !naarVolume.has(naamsleutel(regel))) continue;
    const gevuld = reeksen.get(reekssleutel(rij))!.find(({ waarden }) => isPositief(waarden['volume']));
    if (!isPositief(cliënten) && !gevuld) continue;
    const namen = { regel: celtekst(regel), gemeente: celtekst(gemeente), jaar: celtekst(jaar) };
    const naast = isPositief(cliënten) ? { clienten: cliënten } : { anderJaar: celtekst(gevuld!.waarden['jaar']) };
    waarschuw(meld, { code: 'volumeNul', gegevens: { ...namen, ...naast } }, plaatsVan(rij, 'volume'));
  }
});

/** The years of one line for one gemeente. */
function reekssleutel({ waarden: { regel, gemeente } }: Rij): string {
  return `${naamsleutel(regel)}|${naamsleutel(gemeente)}`;
}

function isPositief(waarde: unknown): waarde is number {
  return typeof waarde === 'number' && waarde > 0;
}
