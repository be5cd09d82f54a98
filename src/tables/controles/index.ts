import type { Invoer } from '../../model/invoer';
import type { Uitkomst } from '../../model/vergelijking';
import type { Werkmap } from '../rijen';
import { controleerEenheden } from './eenheden';
import { controleerGemeenten } from './gemeenten';
import type { Meld } from './meld';
import { controleerNamen } from './namen';
import { controleerNullen } from './nullen';
import { controleerGemeenteplafonds, controleerPlafonds } from './plafonds';
import { controleerPrikkels } from './prikkels';
import { controleerRegel } from './regels';
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
  controleerNamen(werkmap, meld);
  controleerGemeenten(werkmap, invoer, meld);
  controleerGemeenteplafonds(werkmap, invoer, meld);
  controleerVoorschotten(werkmap, uitkomst, meld);
  for (const regel of uitkomst.regels) {
    controleerRegel(werkmap, regel, meld);
    controleerTaakveld(werkmap, regel, meld);
    controleerEenheden(werkmap, regel, meld);
    if (regel.fout) continue;
    controleerPrikkels(werkmap, regel, meld);
    controleerStaffel(werkmap, regel, meld);
  }
  for (const segment of uitkomst.segmenten) {
    const eigen = uitkomst.regels.filter((regel) => regel.segment === segment.segment && regel.jaar === segment.jaar);
    controleerSegment(werkmap, segment, eigen, meld);
    controleerPlafonds(werkmap, segment, eigen, meld);
  }
}
