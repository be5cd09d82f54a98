import type { Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import type { Segmentuitkomst } from '../../model/doorrekening/segmentuitkomst';
import { plaatsVanAfspraak, plaatsVanSegmentfout } from './foutplaats';
import { rijenMet } from '../rijen-op-naam';
import { isLeeg } from '../celwaarde';
import { plaatsVan, type Werkmap } from '../rijen';
import type { Meld } from '../tabel';
import { waarschuw } from './meld';

/** What keeps a segment's own agreement from doing what it says. */
export function controleerSegment(werkmap: Werkmap, segment: Segmentuitkomst, regels: readonly Regeluitkomst[], meld: Meld): void {
  if (segment.fout) {
    if (regels.some((regel) => regel.fout)) return;
    const plaats = plaatsVanSegmentfout(werkmap, segment.segment, segment.fout);
    if (plaats) meld({ ernst: 'fout', fout: segment.fout, plaats });
    return;
  }
  controleerNormtarief(werkmap, segment, meld);
  if (segment.plafond === undefined || segment.soort !== 'hard') return;
  const vast = regels.reduce((som, { betaling }) => som + (betaling?.vast ?? 0), 0);
  if (vast <= segment.plafond) return;
  const plaats = plaatsVanAfspraak(werkmap, 'segment', segment.segment, ['plafond']);
  waarschuw(meld, { code: 'vastBovenPlafond', gegevens: { vast, plafond: segment.plafond } }, plaats);
}

/** A share that would settle a segment's minimum or maximum, where no normtarief prices it. */
function controleerNormtarief(werkmap: Werkmap, { segment }: Segmentuitkomst, meld: Meld): void {
  for (const rij of rijenMet(werkmap, 'tblAfspraken', 'segment', segment)) {
    const { waarden } = rij;
    // A blank may come as 0; a zero that is meant is written as a word.
    const ingevuld = (kolom: string) => !isLeeg(waarden[kolom]) && waarden[kolom] !== 0;
    if (!isLeeg(waarden['regel']) || ingevuld('normtarief') || !(ingevuld('minimum') || ingevuld('maximum'))) continue;
    const term = (['garantie', 'meerprijs'] as const).find(ingevuld);
    if (term) waarschuw(meld, { code: 'segmentZonderNormtarief', gegevens: { segment, term } }, plaatsVan(rij, 'normtarief'));
  }
}
