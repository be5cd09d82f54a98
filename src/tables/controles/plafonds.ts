import { toCents, type Cent } from '../../model/geld';
import { groepeer } from '../../model/groepeer';
import type { Afspraak, Invoer } from '../../model/invoer';
import type { Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import type { Segmentuitkomst } from '../../model/doorrekening/segmentuitkomst';
import { plaatsVanAfspraak, zoekRij } from './foutplaats';
import { plaatsVan, type Werkmap } from '../rijen';
import type { Meld } from '../tabel';
import { waarschuw } from './meld';

/** The plafonds of lines against that of their segment: they should fit in it, and where each line has one fill it. */
export function controleerPlafonds(
  werkmap: Werkmap,
  { segment, plafond, soort, fout }: Segmentuitkomst,
  regels: readonly Regeluitkomst[],
  meld: Meld,
): void {
  // One that only signals stops no line.
  if (fout || plafond === undefined || soort !== 'hard') return;
  const hoger = regels.filter((regel) => regel.plafond !== undefined && regel.plafond > plafond);
  for (const regel of hoger) {
    const gegevens = { regel: regel.regel, plafond: regel.plafond!, segment, segmentplafond: plafond };
    waarschuw(meld, { code: 'regelplafondBovenSegment', gegevens }, plaatsVanAfspraak(werkmap, 'regel', regel.regel, ['plafond']));
  }
  const plafonds = regels.flatMap((regel) => (regel.plafond !== undefined && regel.soort === 'hard' ? [regel.plafond] : []));
  if (hoger.length > 0 || plafonds.length < regels.length) return;
  const samen = som(plafonds);
  if (samen === plafond) return;
  waarschuw(meld, { code: 'plafondsTellenNietOp', gegevens: { segment, samen, plafond } }, plaatsVanAfspraak(werkmap, 'segment', segment, ['plafond']));
}

/** The plafonds of gemeenten against that of the region, of the same line or segment in the same year. */
export function controleerGemeenteplafonds(werkmap: Werkmap, { afspraken, gemeenten }: Invoer, meld: Meld): void {
  const metPlafond = afspraken.filter(({ termen, fout }) => termen.plafond !== undefined && !fout);
  if (metPlafond.length < 2) return;
  for (const groep of groepeer(metPlafond, bereik).values()) {
    const regio = groep.find(({ gemeente }) => gemeente === undefined);
    const eigen = groep.filter(({ gemeente }) => gemeente !== undefined);
    if (!regio || eigen.length === 0) continue;
    const [samen, plafond] = [som(eigen.map(inCenten)), inCenten(regio)];
    // As long as a gemeente has none, the others may leave it room.
    if (samen === plafond || (samen < plafond && eigen.length < gemeenten.length)) continue;
    const rij = zoekRij(werkmap, 'tblAfspraken', 'id', regio.id);
    const gegevens = { bereik: regio.regel ?? regio.segment ?? '', samen, plafond };
    waarschuw(meld, { code: 'gemeenteplafondsTellenNietOp', gegevens }, rij && plaatsVan(rij, 'plafond'));
  }
}

/** What an agreement is about: amounts of another price level cannot be held against it. */
function bereik({ regel, segment, jaar, prijspeil }: Afspraak): string {
  return [regel === undefined ? 'segment' : 'regel', regel ?? segment, jaar, prijspeil].join('|');
}

function inCenten({ termen }: Afspraak): Cent {
  return toCents(termen.plafond!);
}

function som(bedragen: readonly Cent[]): Cent {
  return bedragen.reduce((totaal, bedrag) => totaal + bedrag, 0);
}
