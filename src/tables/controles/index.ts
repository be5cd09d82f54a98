import { groepeer } from '../../model/groepeer';
import type { Invoer } from '../../model/invoer';
import type { Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import type { Segmentuitkomst } from '../../model/doorrekening/segmentuitkomst';
import type { Uitkomst } from '../../model/doorrekening/vergelijking';
import { onthoudLezing } from '../onthoud-lezing';
import { werkmapVan, type Werkmap } from '../rijen';
import type { Tabelnaam } from '../schema';
import { controleerDeeljaren } from './deeljaren';
import { controleerEenheden } from './eenheden';
import { controleerGemeenten } from './gemeenten';
import type { Meld } from '../tabel';
import { controleerNamen } from './namen';
import { controleerNullen, controleerNulvolumes } from './nullen';
import { controleerGemeenteplafonds, controleerPlafonds } from './plafonds';
import { controleerPrikkels } from './prikkels';
import { controleerLevering, controleerRegel } from './regels';
import { controleerSegment } from './segmenten';
import { controleerStaffel } from './staffels';
import { controleerTaakveld } from './taakvelden';
import { controleerVoorschotten } from './voorschotten';

/**
 * Checks what one cell cannot show: agreements that contradict, cannot work or work the wrong way round, and figures
 * that are missing where others say they should be.
 */
export function controleer(werkmap: Werkmap, invoer: Invoer, uitkomst: Uitkomst, meld: Meld): void {
  controleerNullen(werkmap, meld);
  controleerNulvolumes(werkmap, invoer.regels, meld);
  controleerNamen(werkmap, meld);
  controleerGemeenten(werkmap, invoer, meld);
  controleerDeeljaren(werkmap, invoer.regels, uitkomst, meld);
  controleerGemeenteplafonds(werkmap, invoer, meld);
  controleerVoorschotten(werkmap, uitkomst, meld);
  const rondom = werkmapVan(werkmap, RONDOM_EEN_REGEL);
  for (const regel of uitkomst.regels) {
    controleerUitkomst(regel, { werkmap: rondom }, meld);
    controleerLevering(werkmap, regel, meld);
  }
  const perSegment = groepeer(uitkomst.regels, segmentjaar);
  for (const segment of uitkomst.segmenten) {
    controleerSegmentuitkomst(segment, { werkmap: rondom, regels: perSegment.get(segmentjaar(segment)) ?? [] }, meld);
  }
}

/** Where the checks of lines and segments look: all but their deliveries, which change most often and are the most. */
const RONDOM_EEN_REGEL: readonly Tabelnaam[] = [
  'tblContracten',
  'tblSegmenten',
  'tblAfspraken',
  'tblTarieven',
  'tblStaffels',
  'tblCorridors',
  'tblInstroom',
  'tblUitgangspunten',
];

const controleerUitkomst = onthoudLezing((regel: Regeluitkomst, { werkmap }: { werkmap: Werkmap }, meld): void => {
  controleerRegel(werkmap, regel, meld);
  controleerTaakveld(werkmap, regel, meld);
  controleerEenheden(werkmap, regel, meld);
  if (regel.fout) return;
  controleerPrikkels(werkmap, regel, meld);
  controleerStaffel(werkmap, regel, meld);
});

const controleerSegmentuitkomst = onthoudLezing(
  (segment: Segmentuitkomst, { werkmap, regels }: { werkmap: Werkmap; regels: readonly Regeluitkomst[] }, meld): void => {
    controleerSegment(werkmap, segment, regels, meld);
    controleerPlafonds(werkmap, segment, regels, meld);
  },
);

function segmentjaar({ segment, jaar }: Pick<Segmentuitkomst, 'segment' | 'jaar'>): string {
  return `${segment}|${jaar}`;
}
