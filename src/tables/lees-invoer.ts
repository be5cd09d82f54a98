import { BEKOSTIGINGSVORMEN } from '../model/bekostiging/betaling';
import { VORMNAMEN, type Vormnaam } from '../model/bekostiging/vorm';
import type { Afspraak, Invoer, Levering, Regel } from '../model/invoer';
import type { Plafondsoort, Term, Termen } from '../model/termen';
import { isLeeg, naamsleutel } from './celwaarde';
import { leesJaar, leesKeuze, leesTekst, leesTerm } from './lees-cel';
import { dubbeleSleutels, type Dubbel } from './dubbele-sleutels';
import { Rijlezer, type Rij, type Werkmap } from './rijen';
import type { Kolom, Tabelnaam } from './schema';
import { SCHEMAS } from './schemas';
import type { Melding } from './tabel';

type Meld = (melding: Melding) => void;

/** Reads the tables into what the model calculates with; every fault is reported at its cell. */
export function leesInvoer(werkmap: Werkmap, meld: Meld): Invoer {
  const dubbel = dubbeleSleutels(werkmap, meld);
  const regels = rijenVan(werkmap, 'tblContracten').map((rij) => leesRegel(rij, dubbel, meld));
  const namen = new Map(regels.map(({ regel }) => [naamsleutel(regel), regel]));
  const segmenten = new Map(regels.map(({ segment }) => [naamsleutel(segment), segment]));
  return {
    regels,
    leveringen: rijenVan(werkmap, 'tblLeveringen').flatMap((rij) => leesLevering(rij, namen, dubbel, meld)),
    afspraken: rijenVan(werkmap, 'tblAfspraken').map((rij) => leesAfspraak(rij, namen, segmenten, dubbel, meld)),
  };
}

function rijenVan(werkmap: Werkmap, tabel: Tabelnaam): readonly Rij[] {
  return werkmap.get(tabel)?.rijen ?? [];
}

function leesRegel(rij: Rij, dubbel: Dubbel, meld: Meld): Regel {
  const lezer = new Rijlezer(rij, meld, dubbel.get(rij));
  const regel = verplichteNaam(lezer, 'tblContracten', 'regel');
  const segment = verplichteNaam(lezer, 'tblContracten', 'segment');
  const vorm = lezer.lees('vorm', (waarde, naam) => leesKeuze(waarde, naam, VORMNAMEN));
  if (vorm === undefined && !lezer.eersteFout) lezer.meldFout('vorm', { code: 'ontbreekt', gegevens: { term: 'vorm' } });
  const eenheid = lezer.lees('volume-eenheid', leesTekst);
  const tariefeenheid = lezer.lees('tariefeenheid', leesTekst);
  const termen = leesTermen(lezer, SCHEMAS.tblContracten.kolommen, vorm);
  if (vorm !== undefined) bewaakNodig(lezer, vorm);
  return {
    regel,
    segment,
    vorm: vorm ?? 'inspanning',
    ...(eenheid !== undefined && { eenheid }),
    termen,
    ...(vorm === 'beschikbaarheid' && naamsleutel(tariefeenheid) === 'etmaal' && { prijsPerEtmaal: true }),
    ...(lezer.eersteFout && { fout: lezer.eersteFout }),
  };
}

function leesLevering(rij: Rij, regels: ReadonlyMap<string, string>, dubbel: Dubbel, meld: Meld): Levering[] {
  const lezer = new Rijlezer(rij, meld, dubbel.get(rij));
  const regel = lezer.lees('regel', leesTekst) ?? '';
  const jaar = lezer.lees('jaar', leesJaar);
  if (jaar === undefined && !lezer.eersteFout) lezer.meldFout('jaar', { code: 'ontbreekt', gegevens: { term: 'jaar' } });
  const gemeente = lezer.lees('gemeente', leesTekst) ?? '';
  const termen = leesTermen(lezer, SCHEMAS.tblLeveringen.kolommen);
  const bekend = regels.get(naamsleutel(regel));
  if (bekend === undefined || jaar === undefined) return [];
  return [{ regel: bekend, gemeente, jaar, termen, ...(lezer.eersteFout && { fout: lezer.eersteFout }) }];
}

function leesAfspraak(
  rij: Rij,
  regels: ReadonlyMap<string, string>,
  segmenten: ReadonlyMap<string, string>,
  dubbel: Dubbel,
  meld: Meld,
): Afspraak {
  const lezer = new Rijlezer(rij, meld, dubbel.get(rij));
  const id = verplichteNaam(lezer, 'tblAfspraken', 'id');
  const regel = lezer.lees('regel', leesTekst);
  const segment = lezer.lees('segment', leesTekst);
  const gemeente = lezer.lees('gemeente', leesTekst);
  const jaar = lezer.lees('jaar', leesJaar);
  const soort = lezer.lees('soort', (waarde, naam) => leesKeuze<Plafondsoort>(waarde, naam, ['hard', 'signaal']));
  const termen = leesTermen(lezer, SCHEMAS.tblAfspraken.kolommen);
  if (regel === undefined && segment === undefined) {
    lezer.meldFout('regel', { code: 'afspraakZonderBereik', gegevens: {} });
  }
  if (gemeente !== undefined) lezer.meldFout('gemeente', { code: 'afspraakPerGemeente', gegevens: { gemeente } });
  return {
    id,
    ...(segment !== undefined && { segment: segmenten.get(naamsleutel(segment)) ?? segment }),
    ...(regel !== undefined && { regel: regels.get(naamsleutel(regel)) ?? regel }),
    ...(jaar !== undefined && { jaar }),
    ...(soort !== undefined && { soort }),
    termen,
    ...(lezer.eersteFout && { fout: lezer.eersteFout }),
  };
}

function verplichteNaam(lezer: Rijlezer, tabel: Tabelnaam, kolom: string): string {
  const naam = lezer.lees(kolom, leesTekst);
  if (naam === undefined && !lezer.eersteFout) lezer.meldFout(kolom, { code: 'sleutelLeeg', gegevens: { tabel, kolom } });
  return naam ?? '';
}

/** Reads the term columns of a row. A column that feeds several terms feeds the one that the vorm reads. */
function leesTermen(lezer: Rijlezer, kolommen: readonly Kolom[], vorm?: Vormnaam): Termen {
  const termen: Termen = {};
  for (const kolom of kolommen) {
    const term = vorm ? kolom.termen?.find((gevoed) => kolomVoor(vorm, gevoed) === kolom) : kolom.termen?.[0];
    if (term === undefined) continue;
    const waarde = lezer.lees(kolom.kop, (cel, naam) => leesTerm(term, cel, naam));
    if (waarde !== undefined) termen[term] = waarde;
  }
  return termen;
}

/** A line whose vorm lacks a price must not quietly cost nothing; a real zero is typed as `nul`. */
function bewaakNodig(lezer: Rijlezer, vorm: Vormnaam): void {
  for (const term of BEKOSTIGINGSVORMEN[vorm].nodig) {
    const kolom = kolomVoor(vorm, term);
    if (!kolom) continue;
    const waarde = lezer.rij.waarden[kolom.kop];
    if (isLeeg(waarde) || waarde === 0) {
      lezer.meldFout(kolom.kop, { code: 'gegevenOntbreekt', gegevens: { vorm, kolom: kolom.kop } });
    }
  }
}

/**
 * The column of tblContracten that a vorm reads a term from. The price of a trajectory or a client is its tarief;
 * only beschikbaarheid has a price per place.
 */
function kolomVoor(vorm: Vormnaam, term: Term): Kolom | undefined {
  const { nodig, optioneel } = BEKOSTIGINGSVORMEN[vorm];
  if (!nodig.includes(term) && !optioneel.includes(term)) return undefined;
  const kop = term === 'prijs' ? (vorm === 'beschikbaarheid' ? 'prijs per plek' : 'tarief') : undefined;
  return SCHEMAS.tblContracten.kolommen.find((kolom) =>
    kop === undefined ? kolom.termen?.includes(term) : kolom.kop === kop,
  );
}
