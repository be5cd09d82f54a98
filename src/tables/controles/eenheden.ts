import type { Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import { celtekst } from '../celwaarde';
import { omrekenfactor } from '../eenheden';
import { zoekRij } from './foutplaats';
import { plaatsVan, type Werkmap } from '../rijen';
import type { Meld } from '../tabel';
import { waarschuw } from './meld';

/** A tariff per uur times a volume in minuten is sixty times too much. */
export function controleerEenheden(werkmap: Werkmap, { regel, vorm }: Regeluitkomst, meld: Meld): void {
  if (vorm !== 'inspanning' && vorm !== 'blended') return;
  const rij = zoekRij(werkmap, 'tblContracten', 'regel', regel);
  const [tariefeenheid, volumeEenheid] = [celtekst(rij?.waarden['tariefeenheid']), celtekst(rij?.waarden['volume-eenheid'])];
  const factor = omrekenfactor(tariefeenheid, volumeEenheid);
  if (!rij || factor === undefined || factor === 1) return;
  const gegevens = { regel, tariefeenheid, volumeEenheid, factor };
  waarschuw(meld, { code: 'eenhedenOngelijk', gegevens }, plaatsVan(rij, 'volume-eenheid'));
}
