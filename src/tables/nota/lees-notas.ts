import type { Cent } from '../../model/geld';
import type { Dag } from '../../model/kalender';
import type { Notaregel } from '../../model/nota/nota';
import { BEGROTINGSSOORTEN, REGELAARDEN, richting, type Begrotingssoort, type Vervolg } from '../../model/nota/post';
import { perOorzaak } from '../../model/nota/verklaring';
import { celtekst } from '../celwaarde';
import { leesDatum, leesJaar, leesKeuze, leesTekst } from '../lezen/lees-cel';
import { Rijlezer, type Rij, type Werkmap } from '../rijen';
import type { Meld } from '../tabel';
import { INDELINGEN, NOTASOORTEN, VERVOLGKOLOMMEN, type Notakeuze, type Notasoort } from './keuzes';
import { leesBedrag } from './lees-begroting';
import type { Notaspelling } from './notaspelling';

/** Which line of which nota a row is about. */
export interface Notaplek extends Notakeuze {
  readonly nota: Notasoort;
  readonly naam: string;
  readonly soort: Begrotingssoort;
}

/** A sentence of the user's own. */
export interface Notatekst extends Notaplek {
  readonly tekst: string;
  /** The difference that it was written at. */
  readonly bijVerschil?: Cent;
  readonly rij: Rij;
}

/** A line of a nota as it was frozen. */
export interface Vastgelegderegel extends Notaplek {
  readonly vastgelegd: Dag;
  readonly regel: Notaregel;
  readonly tekst: string;
  readonly rij: Rij;
}

export function leesNotateksten(werkmap: Werkmap, spel: Notaspelling, meld: Meld): readonly Notatekst[] {
  return (werkmap.get('tblNotateksten')?.rijen ?? []).flatMap((rij) => {
    const lezer = new Rijlezer(rij, meld);
    const plek = leesPlek(lezer, spel);
    const bijVerschil = lezer.lees('bij verschil', leesBedrag);
    const tekst = celtekst(rij.waarden['tekst']);
    if (!plek || lezer.eersteFout || tekst === '') return [];
    return [{ ...plek, tekst, ...(bijVerschil !== undefined && { bijVerschil }), rij }];
  });
}

export function leesVastgelegd(werkmap: Werkmap, spel: Notaspelling, meld: Meld): readonly Vastgelegderegel[] {
  return (werkmap.get('tblNotas')?.rijen ?? []).flatMap((rij) => {
    const lezer = new Rijlezer(rij, meld);
    const plek = leesPlek(lezer, spel);
    const vastgelegd = lezer.leesVerplicht('vastgelegd', leesDatum);
    const regel = plek && leesRegel(lezer, plek);
    if (!regel || vastgelegd === undefined || lezer.eersteFout) return [];
    return [{ ...plek, vastgelegd, regel, tekst: celtekst(rij.waarden['tekst']), rij }];
  });
}

function leesRegel(lezer: Rijlezer, { naam, soort }: Notaplek): Notaregel {
  const bedrag = (kolom: string): Cent => lezer.lees(kolom, leesBedrag) ?? 0;
  const [primitief, wijzigingen, prognose] = [bedrag('primitief'), bedrag('wijzigingen'), bedrag('prognose')];
  const actueel = primitief + wijzigingen;
  const aard = lezer.lees('aard', (cel, kolom) => leesKeuze(cel, kolom, REGELAARDEN));
  const dekking = lezer.lees('dekking', leesTekst);
  return {
    naam,
    soort,
    primitief,
    wijzigingen,
    actueel,
    realisatie: bedrag('realisatie'),
    nogTeOntvangen: bedrag('nog te ontvangen'),
    prognose,
    verschil: richting(soort) * (prognose - actueel) || 0,
    vervolg: VERVOLGKOLOMMEN.map(bedrag) as unknown as Vervolg,
    ...(aard && { aard }),
    dekking: dekking === undefined ? [] : dekking.split('; '),
    verklaring: perOorzaak((oorzaak) => bedrag(`door ${oorzaak}`)),
    conformBegroting: false,
  };
}

function leesPlek(lezer: Rijlezer, spel: Notaspelling): Notaplek | undefined {
  const nota = lezer.leesVerplicht('nota', (cel, naam) => leesKeuze(cel, naam, NOTASOORTEN));
  const jaar = lezer.leesVerplicht('jaar', leesJaar);
  const gemeente = lezer.lees('gemeente', leesTekst);
  const indeling = lezer.leesVerplicht('indeling', (cel, naam) => leesKeuze(cel, naam, INDELINGEN));
  const naam = lezer.leesVerplicht('naam', leesTekst);
  const soort = lezer.leesVerplicht('soort', (cel, kolom) => leesKeuze(cel, kolom, BEGROTINGSSOORTEN));
  if (nota === undefined || jaar === undefined || indeling === undefined || naam === undefined || soort === undefined) return undefined;
  const spelNaam = spel[soort === 'storting' || soort === 'onttrekking' ? 'reserve' : indeling];
  return { nota, jaar, indeling, naam: spelNaam(naam), soort, ...(gemeente !== undefined && { gemeente: spel.gemeente(gemeente) }) };
}

/** Which nota a row is about, in one text that tells it from every other. */
export function notasleutel({ nota, jaar, gemeente = '', indeling }: Notaplek): string {
  return [nota, jaar, gemeente, indeling].join('|');
}

/** Whether a row is about this nota. */
export function isVanNota(plek: Notaplek, nota: Notasoort, { jaar, gemeente, indeling }: Notakeuze): boolean {
  return plek.nota === nota && plek.jaar === jaar && plek.gemeente === gemeente && plek.indeling === indeling;
}
