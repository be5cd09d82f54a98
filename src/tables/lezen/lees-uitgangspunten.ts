import type { Bevolkingscijfer, Groei, Invoer } from '../../model/invoer';
import { naamsleutel } from '../celwaarde';
import { dubbelIn } from './dubbele-sleutels';
import { leesTekst } from './lees-cel';
import { bevolkingsgroep, leesBevolking, leesGroei } from './lees-groei';
import { Indexlezer } from './lees-index';
import { onthoudLezing } from '../onthoud-lezing';
import { Rijlezer, type Gelezentabel } from '../rijen';
import type { Naamzoekers } from '../spelling';

/** The growth of volume over the year before: one row a year, or one a year and line, segment or gemeente. */
const GROEI = 'groei';

/** Reads the assumptions that the model calculates with; the others are the user's own notes. */
export const leesUitgangspunten = onthoudLezing((tabel: Gelezentabel, { zoek }: { zoek: Naamzoekers }, meld): Pick<Invoer, 'index' | 'groei' | 'bevolking'> => {
  const dubbel = dubbelIn(tabel);
  const index = new Indexlezer();
  const groei: Groei[] = [];
  const bevolking: Bevolkingscijfer[] = [];
  for (const rij of tabel.rijen) {
    const lezer = new Rijlezer(rij, meld, dubbel.get(rij));
    const naam = lezer.lees('naam', leesTekst) ?? '';
    if (index.neem(naam, lezer)) continue;
    const gelezen = leesVolumegegeven(lezer, naam, zoek);
    if (gelezen?.groei) groei.push(gelezen.groei);
    if (gelezen?.bevolking) bevolking.push(gelezen.bevolking);
  }
  return { index: index.keuze(meld), groei, bevolking };
});

/** A row that volumes grow by. */
type Volumegegeven =
  | { readonly groei: Groei | undefined; readonly bevolking?: never }
  | { readonly bevolking: Bevolkingscijfer | undefined; readonly groei?: never };

/** @returns nothing for a row that is about something else */
export function leesVolumegegeven(lezer: Rijlezer, naam: string, zoek: Naamzoekers): Volumegegeven | undefined {
  const [woord = ''] = naam.split(/\s/);
  const wie = naam.slice(woord.length).trim();
  if (naamsleutel(woord) === GROEI) return { groei: leesGroei(lezer, wie, zoek) };
  const groep = bevolkingsgroep(woord);
  return groep && { bevolking: leesBevolking(lezer, groep, wie, zoek) };
}
