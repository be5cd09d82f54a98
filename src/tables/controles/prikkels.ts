import { betaling, vormVan } from '../../model/bekostiging/betaling';
import { STANDAARD_DOEL } from '../../model/bekostiging/outcome';
import { difference } from '../../model/geld';
import type { Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import { plaatsVanAfspraak, zoekRij } from './foutplaats';
import { plaatsVan, type Werkmap } from '../rijen';
import type { Meld, Plaats } from '../tabel';
import { waarschuw } from './meld';

/** Agreements under which an aanbieder earns more by doing less, or no more by doing better. */
export function controleerPrikkels(werkmap: Werkmap, uitkomst: Regeluitkomst, meld: Meld): void {
  const contract = zoekRij(werkmap, 'tblContracten', 'regel', uitkomst.regel);
  controleerCrisis(uitkomst, contract && plaatsVan(contract, 'vorm'), meld);
  controleerLumpsum(werkmap, uitkomst, meld);
  controleerGarantie(werkmap, uitkomst, meld);
  controleerResultaat(werkmap, uitkomst, meld);
}

/** Crisis care stands ready whether it is used or not: paid per unit, an empty place earns nothing and a full one all. */
function controleerCrisis({ segment, regel, vorm }: Regeluitkomst, plaats: Plaats | undefined, meld: Meld): void {
  if (vorm !== 'inspanning' || !segment.toLowerCase().includes('crisis')) return;
  waarschuw(meld, { code: 'crisisPerInspanning', gegevens: { segment, regel } }, plaats);
}

/** Around a lump sum, a unit short of the minimum saves its kostprijs and should cost at least as much. */
function controleerLumpsum(werkmap: Werkmap, uitkomst: Regeluitkomst, meld: Meld): void {
  const { kostprijs, minimum, normtarief = 0, terugvordering = 0 } = uitkomst.termen;
  if (kostprijs === undefined || minimum === undefined || !vormVan(uitkomst).optioneel.includes('terugvordering')) return;
  const terug = terugvordering * normtarief;
  if (terug >= kostprijs) return;
  const plaats = plaatsVanAfspraak(werkmap, 'regel', uitkomst.regel, ['minimum', 'terugvordering', 'normtarief']);
  waarschuw(meld, { code: 'minderLeverenLoont', gegevens: { regel: uitkomst.regel, kostprijs, terug } }, plaats);
}

/** A guaranteed unit should not earn more than a delivered one, which costs its kostprijs. */
function controleerGarantie(werkmap: Werkmap, { regel, vorm, staffel, termen }: Regeluitkomst, meld: Meld): void {
  const { tarief, kostprijs, minimum, garantie = 0 } = termen;
  if (vorm !== 'inspanning' || staffel || tarief === undefined || kostprijs === undefined || minimum === undefined) return;
  const [nietGeleverd, geleverd] = [garantie * tarief, difference(tarief, kostprijs)];
  if (garantie === 0 || nietGeleverd <= geleverd) return;
  const plaats = plaatsVanAfspraak(werkmap, 'regel', regel, ['garantie', 'minimum']);
  waarschuw(meld, { code: 'garantieLoontMeer', gegevens: { regel, nietGeleverd, geleverd } }, plaats);
}

/** A plafond that cuts away whatever the result earns leaves nothing to do better for. */
function controleerResultaat(werkmap: Werkmap, uitkomst: Regeluitkomst, meld: Meld): void {
  const { regel, vorm, termen, soort, plafond } = uitkomst;
  const { resultaatdeel = 0, doel = STANDAARD_DOEL } = termen;
  if (vorm !== 'outcome' || soort !== 'hard' || plafond === undefined || resultaatdeel === 0 || !uitkomst.betaling?.onvergoed) return;
  const betaaldBij = (score: number) => betaling(vormVan(uitkomst), { ...termen, score }, soort).teBetalen;
  if (betaaldBij(0) < betaaldBij(doel)) return;
  const plaats = plaatsVanAfspraak(werkmap, 'regel', regel, ['plafond']);
  waarschuw(meld, { code: 'resultaatZonderEffect', gegevens: { regel, resultaatdeel, plafond } }, plaats);
}
