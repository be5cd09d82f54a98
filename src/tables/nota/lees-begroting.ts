import { toCents, type Cent } from '../../model/geld';
import { indexfactor, type Indexcijfers } from '../../model/indexering/indexering';
import { AARDEN, BEGROTINGSSOORTEN, type Begrotingssoort, type Ingevuldvervolg } from '../../model/nota/post';
import { naamsleutel, type Celwaarde } from '../celwaarde';
import { leesDatum, leesGetal, leesJaar, leesKeuze, leesTekst, NUL } from '../lezen/lees-cel';
import { Rijlezer, type Werkmap } from '../rijen';
import type { Tabelnaam } from '../schema';
import { TOTAALSOORTEN, type Totaalsoort } from '../schemas/begroting';
import type { Meld } from '../tabel';
import { BESTEMMING, type Begroting, type Begrotingsrij, type Bestemming, type Standrij, type Totaalrij, type Wijzigingsrij } from './begroting';
import { VERVOLGKOLOMMEN } from './keuzes';
import type { Notaspelling } from './notaspelling';

export function leesBegroting(werkmap: Werkmap, spel: Notaspelling, index: Indexcijfers, meld: Meld): Begroting {
  const rijen = (tabel: Tabelnaam) => werkmap.get(tabel)?.rijen ?? [];
  const gelezen = rijen('tblBegroting').flatMap((rij) => leesPost(new Rijlezer(rij, meld), spel, index) ?? []);
  return {
    posten: gelezen.filter((rij): rij is Begrotingsrij => isBegrotingssoort(rij.soort)),
    totalen: gelezen.filter((rij): rij is Totaalrij => !isBegrotingssoort(rij.soort)),
    wijzigingen: rijen('tblBegrotingswijzigingen').flatMap((rij) => leesWijziging(new Rijlezer(rij, meld), spel) ?? []),
    standen: rijen('tblReserves').flatMap((rij) => leesStand(new Rijlezer(rij, meld), spel) ?? []),
    index,
  };
}

function isBegrotingssoort(soort: Begrotingssoort | Totaalsoort): soort is Begrotingssoort {
  return (BEGROTINGSSOORTEN as readonly string[]).includes(soort);
}

function leesBestemming(lezer: Rijlezer, spel: Notaspelling): Bestemming {
  return Object.fromEntries(
    BESTEMMING.flatMap((kolom) => {
      const naam = lezer.lees(kolom, leesTekst);
      return naam === undefined ? [] : [[kolom, spel[kolom](naam)]];
    }),
  );
}

function leesPost(lezer: Rijlezer, spel: Notaspelling, index: Indexcijfers): Begrotingsrij | Totaalrij | undefined {
  const bestemming = leesBestemming(lezer, spel);
  const jaar = lezer.leesVerplicht('jaar', leesJaar);
  const soort = lezer.leesVerplicht('soort', (cel, naam) => leesKeuze(cel, naam, [...BEGROTINGSSOORTEN, ...TOTAALSOORTEN]));
  const primitief = lezer.lees('primitief', leesBedrag);
  const bedragen = {
    ...optioneel('actueel', lezer.lees('actueel', leesBedrag)),
    ...optioneel('realisatie', lezer.lees('realisatie', leesBedrag)),
    ...optioneel('nogTeOntvangen', lezer.lees('nog te ontvangen', leesBedrag)),
    ...optioneel('prognose', lezer.lees('prognose', leesBedrag)),
  };
  const aard = lezer.lees('aard', leesAard);
  const dekking = lezer.lees('dekking', leesTekst);
  const vervolg = VERVOLGKOLOMMEN.map((kolom) => lezer.lees(kolom, leesBedrag));
  const factor = leesIndexfactor(lezer, jaar, index);
  if (jaar === undefined || soort === undefined || lezer.eersteFout) return undefined;
  const vast = { ...bestemming, jaar, rij: lezer.rij, ...bedragen };
  if (!isBegrotingssoort(soort)) return { ...vast, soort, ...optioneel('primitief', primitief) };
  return {
    ...vast,
    soort,
    primitief: primitief ?? 0,
    begroot: primitief !== undefined,
    indexfactor: factor,
    ...optioneel('aard', aard),
    ...optioneel('dekking', dekking),
    ...(vervolg.some((bedrag) => bedrag !== undefined) && { vervolg: vervolg as unknown as Ingevuldvervolg }),
  };
}

/** What was budgeted in the prices of another year needs a figure for every year between. */
function leesIndexfactor(lezer: Rijlezer, jaar: number | undefined, index: Indexcijfers): number {
  const factor = lezer.lees('prijspeil', (cel, naam) => {
    const prijspeil = leesJaar(cel, naam);
    return prijspeil === undefined || jaar === undefined ? 1 : indexfactor(index, prijspeil, jaar);
  });
  return factor ?? 1;
}

function leesWijziging(lezer: Rijlezer, spel: Notaspelling): Wijzigingsrij | undefined {
  const bestemming = leesBestemming(lezer, spel);
  const jaar = lezer.leesVerplicht('jaar', leesJaar);
  const soort = lezer.leesVerplicht('soort', (cel, naam) => leesKeuze(cel, naam, BEGROTINGSSOORTEN));
  const bedrag = lezer.leesVerplicht('bedrag', leesBedrag);
  const datum = lezer.lees('datum', leesDatum);
  const raadsbesluit = lezer.lees('raadsbesluit', leesTekst);
  const aard = lezer.lees('aard', leesAard);
  if (jaar === undefined || soort === undefined || bedrag === undefined || lezer.eersteFout) return undefined;
  return {
    ...bestemming,
    jaar,
    soort,
    bedrag,
    rij: lezer.rij,
    ...optioneel('datum', datum),
    ...optioneel('raadsbesluit', raadsbesluit),
    ...optioneel('aard', aard),
  };
}

function leesStand(lezer: Rijlezer, spel: Notaspelling): Standrij | undefined {
  const reserve = lezer.leesVerplicht('reserve', leesTekst);
  const gemeente = lezer.lees('gemeente', leesTekst);
  const jaar = lezer.leesVerplicht('jaar', leesJaar);
  const stand = lezer.lees('stand', leesBedrag) ?? 0;
  if (reserve === undefined || jaar === undefined || lezer.eersteFout) return undefined;
  return { reserve: spel.reserve(reserve), jaar, stand, rij: lezer.rij, ...optioneel('gemeente', gemeente && spel.gemeente(gemeente)) };
}

/** Euros of either sign, as cents; blank or 0 is `undefined`, and a real zero is the word `nul`. */
export function leesBedrag(cel: Celwaarde | undefined, naam: string): Cent | undefined {
  if (typeof cel === 'string' && naamsleutel(cel) === NUL) return 0;
  const euros = leesGetal(cel, naam);
  return euros === undefined || euros === 0 ? undefined : toCents(euros);
}

const leesAard = (cel: Celwaarde | undefined, naam: string) => leesKeuze(cel, naam, AARDEN);

function optioneel<K extends string, T>(naam: K, waarde: T | undefined): Readonly<Partial<Record<K, T>>> {
  return (waarde === undefined ? {} : { [naam]: waarde }) as Readonly<Partial<Record<K, T>>>;
}
