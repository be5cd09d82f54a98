import { vormVan } from '../../model/bekostiging/betaling';
import { probeer } from '../../model/fouten';
import { toCents } from '../../model/geld';
import { gemeentedelen, type Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import { plaatsVanAfspraak, plaatsVanRegelfout, zoekRij } from './foutplaats';
import { plaatsVan, type Werkmap } from '../rijen';
import type { Meld } from '../tabel';
import { waarschuw } from './meld';

/** What keeps a line from being calculated, or makes its amount other than it looks. */
export function controleerRegel(werkmap: Werkmap, uitkomst: Regeluitkomst, meld: Meld): void {
  if (uitkomst.fout) {
    const plaats = plaatsVanRegelfout(werkmap, uitkomst, uitkomst.fout);
    if (plaats) meld({ ernst: 'fout', fout: uitkomst.fout, plaats });
    return;
  }
  controleerVerdeling(werkmap, uitkomst, meld);
  controleerMinimum(werkmap, uitkomst, meld);
}

/** What gemeenten share must have a key; without it only their total is known. */
function controleerVerdeling(werkmap: Werkmap, uitkomst: Regeluitkomst, meld: Meld): void {
  if (!probeer(uitkomst.regio.sleutel).fout) return;
  const { fout } = probeer(() => gemeentedelen(uitkomst));
  const rij = fout && zoekRij(werkmap, 'tblSegmenten', 'segment', uitkomst.segment);
  if (rij) waarschuw(meld, fout, plaatsVan(rij, 'verdeelsleutel'));
}

/** Paying for the agreed minimum alone would already take more than the hard plafond allows. */
function controleerMinimum(werkmap: Werkmap, { regel, vorm, staffel, termen, soort, plafond }: Regeluitkomst, meld: Meld): void {
  const { tarief = 0, minimum } = termen;
  if (vorm !== 'inspanning' || staffel || soort !== 'hard' || plafond === undefined || minimum === undefined) return;
  const minimumbedrag = toCents(tarief * minimum);
  if (minimumbedrag <= plafond) return;
  const plaats = plaatsVanAfspraak(werkmap, 'regel', regel, ['minimum', 'plafond']);
  waarschuw(meld, { code: 'minimumBovenPlafond', gegevens: { minimumbedrag, plafond } }, plaats);
}

/** A line that is paid by quantity and has none costs nothing: that is seldom what was meant. */
export function controleerLevering(werkmap: Werkmap, uitkomst: Regeluitkomst, meld: Meld): void {
  const { regel, fout } = uitkomst;
  const { nodig, volumeterm } = vormVan(uitkomst);
  if (fout || !nodig.some((term) => term === volumeterm || term === 'omvang')) return;
  if (zoekRij(werkmap, 'tblLeveringen', 'regel', regel) ?? zoekRij(werkmap, 'tblInstroom', 'regel', regel)) return;
  const rij = zoekRij(werkmap, 'tblContracten', 'regel', regel);
  if (rij) waarschuw(meld, { code: 'leveringOntbreekt', gegevens: { regel } }, plaatsVan(rij, 'regel'));
}
