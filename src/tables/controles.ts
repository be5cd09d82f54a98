import { vormVan } from '../model/bekostiging/betaling';
import { probeer, type Fout } from '../model/fouten';
import { toCents } from '../model/geld';
import { gemeentedelen, type Regeluitkomst } from '../model/regeluitkomst';
import type { Segmentuitkomst } from '../model/segmentuitkomst';
import type { Uitkomst } from '../model/vergelijking';
import { plaatsVanAfspraak, plaatsVanRegelfout, plaatsVanSegmentfout, zoekRij } from './foutplaats';
import { plaatsVan, type Werkmap } from './rijen';
import type { Melding } from './tabel';

type Meld = (melding: Melding) => void;

/** Checks what one cell cannot show: agreements that contradict or cannot work, and lines without delivery. */
export function controleer(werkmap: Werkmap, uitkomst: Uitkomst, meld: Meld): void {
  controleerNullen(werkmap, meld);
  for (const regel of uitkomst.regels) controleerRegel(werkmap, regel, meld);
  for (const segment of uitkomst.segmenten) controleerSegment(werkmap, segment, uitkomst, meld);
}

/** A typed 0 reads as *not agreed*; whoever typed it may have meant a real zero. */
function controleerNullen(werkmap: Werkmap, meld: Meld): void {
  for (const rij of werkmap.get('tblAfspraken')?.rijen ?? []) {
    for (const kolom of ['plafond', 'minimum', 'maximum']) {
      if (rij.waarden[kolom] !== 0) continue;
      const fout: Fout = { code: 'plafondNul', gegevens: { kolom } };
      meld({ ernst: 'waarschuwing', fout, plaats: plaatsVan(rij, kolom) });
    }
  }
}

function controleerRegel(werkmap: Werkmap, uitkomst: Regeluitkomst, meld: Meld): void {
  if (uitkomst.fout) {
    const plaats = plaatsVanRegelfout(werkmap, uitkomst, uitkomst.fout);
    if (plaats) meld({ ernst: 'fout', fout: uitkomst.fout, plaats });
    return;
  }
  controleerVerdeling(werkmap, uitkomst, meld);
  controleerMinimum(werkmap, uitkomst, meld);
  controleerLevering(werkmap, uitkomst, meld);
}

/** What gemeenten share must have a key; without it only their total is known. */
function controleerVerdeling(werkmap: Werkmap, uitkomst: Regeluitkomst, meld: Meld): void {
  if (!probeer(uitkomst.regio.sleutel).fout) return;
  const { fout } = probeer(() => gemeentedelen(uitkomst));
  const rij = fout && zoekRij(werkmap, 'tblSegmenten', 'segment', uitkomst.segment);
  if (rij) meld({ ernst: 'waarschuwing', fout, plaats: plaatsVan(rij, 'verdeelsleutel') });
}

/** Paying for the agreed minimum alone would already take more than the hard plafond allows. */
function controleerMinimum(werkmap: Werkmap, { regel, vorm, termen, soort, plafond }: Regeluitkomst, meld: Meld): void {
  const { tarief = 0, minimum } = termen;
  if (vorm !== 'inspanning' || soort !== 'hard' || plafond === undefined || minimum === undefined) return;
  const minimumbedrag = toCents(tarief * minimum);
  if (minimumbedrag <= plafond) return;
  const plaats = plaatsVanAfspraak(werkmap, 'regel', regel, ['minimum', 'plafond']);
  if (!plaats) return;
  const fout: Fout = { code: 'minimumBovenPlafond', gegevens: { minimumbedrag, plafond } };
  meld({ ernst: 'waarschuwing', fout, plaats });
}

/** A line that is paid by quantity and has none costs nothing: that is seldom what was meant. */
function controleerLevering(werkmap: Werkmap, uitkomst: Regeluitkomst, meld: Meld): void {
  const { regel } = uitkomst;
  const { nodig, volumeterm } = vormVan(uitkomst);
  if (!nodig.some((term) => term === volumeterm || term === 'omvang')) return;
  if (zoekRij(werkmap, 'tblLeveringen', 'regel', regel) ?? zoekRij(werkmap, 'tblInstroom', 'regel', regel)) return;
  const rij = zoekRij(werkmap, 'tblContracten', 'regel', regel);
  if (!rij) return;
  const fout: Fout = { code: 'leveringOntbreekt', gegevens: { regel } };
  meld({ ernst: 'waarschuwing', fout, plaats: plaatsVan(rij, 'regel') });
}

function controleerSegment(werkmap: Werkmap, segment: Segmentuitkomst, { regels }: Uitkomst, meld: Meld): void {
  const eigen = regels.filter((regel) => regel.segment === segment.segment && regel.jaar === segment.jaar);
  if (segment.fout && !eigen.some((regel) => regel.fout)) {
    const plaats = plaatsVanSegmentfout(werkmap, segment.segment, segment.fout);
    if (plaats) meld({ ernst: 'fout', fout: segment.fout, plaats });
    return;
  }
  if (segment.plafond === undefined || segment.soort !== 'hard') return;
  const vast = eigen.reduce((som, { betaling }) => som + (betaling?.vast ?? 0), 0);
  const plaats = plaatsVanAfspraak(werkmap, 'segment', segment.segment, ['plafond']);
  if (vast <= segment.plafond || !plaats) return;
  const fout: Fout = { code: 'vastBovenPlafond', gegevens: { vast, plafond: segment.plafond } };
  meld({ ernst: 'waarschuwing', fout, plaats });
}
