import { kliffen } from '../../model/afspraken/staffel';
import type { Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import { leesGewicht } from '../lezen/lees-cel';
import { plaatsVan, type Werkmap } from '../rijen';
import { rijenMet } from '../rijen-op-naam';
import type { Meld } from '../tabel';
import { waarschuw } from './meld';

/** Where a staffel pays less for more, and tiers that nothing is paid by. */
export function controleerStaffel(werkmap: Werkmap, { regel, vorm, jaar, staffel }: Regeluitkomst, meld: Meld): void {
  if (!werkmap.has('tblStaffels')) return;
  const rijen = rijenMet(werkmap, 'tblStaffels', 'regel', regel);
  if (rijen.length > 0 && vorm !== 'inspanning') {
    waarschuw(meld, { code: 'staffelOngebruikt', gegevens: { regel, vorm } }, plaatsVan(rijen[0]!, 'regel'));
  }
  if (!staffel) return;
  const vanJaar = rijen.filter(({ waarden }) => waarden['jaar'] === jaar);
  for (const { drempel, verlies } of kliffen(staffel)) {
    const rij = (vanJaar.length > 0 ? vanJaar : rijen).find(({ waarden }) => leesGewicht(waarden['drempel'], 'drempel') === drempel);
    waarschuw(meld, { code: 'staffelklif', gegevens: { regel, drempel, verlies } }, rij && plaatsVan(rij, 'tarief'));
  }
}
