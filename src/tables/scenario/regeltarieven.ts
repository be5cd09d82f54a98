import { BEKOSTIGINGSVORMEN } from '../../model/bekostiging/betaling';
import type { Vormnaam } from '../../model/bekostiging/vorm';
import { isLeeg } from '../celwaarde';
import { termkolommenVan } from '../lezen/lees-termen';
import type { Werkmap } from '../rijen';
import { rijenMet } from '../rijen-op-naam';
import { LEEG } from '../scenarios';
import { SCHEMAS } from '../schemas';
import { sleutelVan } from './cel';
import { wijzigt, type Verschilrij } from './verschilrij';

/** Empties the prices per period that would take the place of those of another vorm: they were for something else. */
export function zonderPeriodeprijzen(
  werkmap: Werkmap,
  { scenario, regel, toelichting }: { readonly scenario: string; readonly regel: string; readonly toelichting: string },
  vorm: Vormnaam,
): Verschilrij[] {
  const kolommen = termkolommenVan(BEKOSTIGINGSVORMEN[vorm], SCHEMAS.tblTarieven).map(({ kop }) => kop);
  return rijenMet(werkmap, 'tblTarieven', 'regel', regel).flatMap(({ waarden }) => {
    const wijzig = wijzigt(scenario, 'tblTarieven', sleutelVan('tblTarieven', waarden), toelichting);
    return kolommen.filter((kolom) => !isLeeg(waarden[kolom]) && waarden[kolom] !== 0).map((kolom) => wijzig(kolom, LEEG));
  });
}
