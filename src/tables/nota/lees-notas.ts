import type { Cent } from '../../model/geld';
import type { Dag } from '../../model/kalender';
import { AARDEN, BEGROTINGSSOORTEN, richting, type Begrotingssoort } from '../../model/nota/post';
import type { Vergeleken } from '../../model/nota/vergelijk-notas';
import { perOorzaak } from '../../model/nota/verklaring';
import { celtekst } from '../celwaarde';
import { leesDatum, leesJaar, leesKeuze, leesTekst } from '../lees-cel';
import { Rijlezer, type Rij, type Werkmap } from '../rijen';
import type { Melding } from '../tabel';
import { INDELINGEN, NOTASOORTEN, type Notakeuze, type Notasoort } from './keuzes';
import { leesBedrag } from './lees-begroting';

type Meld = (melding: Melding) => void;

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
export interface Vastgelegderegel extends Notaplek, Vergeleken {
  readonly naam: string;
  readonly soort: Begrotingssoort;
  readonly vastgelegd: Dag;
  readonly tekst: string;
  readonly rij: Rij;
}

export function leesNotateksten(werkmap: Werkmap, meld: Meld): readonly Notatekst[] {
  return (werkmap.get('tblNotateksten')?.rijen ?? []).flatMap((rij) => {
    const lezer = new Rijlezer(rij, meld);
    const plek = leesPlek(lezer);
    const bijVerschil = lezer.lees('bij verschil', leesBedrag);
    const tekst = celtekst(rij.waarden['tekst']);
    if (!plek || lezer.eersteFout || tekst === '') return [];
    return [{ ...plek, tekst, ...(bijVerschil !== undefined && { bijVerschil }), rij }];
  });
}

export function leesVastgelegd(werkmap: Werkmap, meld: Meld): readonly Vastgelegderegel[] {
  return (werkmap.get('tblNotas')?.rijen ?? []).flatMap((rij) => {
    const lezer = new Rijlezer(rij, meld);
    const plek = leesPlek(lezer);
    const vastgelegd = lezer.leesVerplicht('vastgelegd', leesDatum);
    const bedrag = (kolom: string): Cent => lezer.lees(kolom, leesBedrag) ?? 0;
    const actueel = bedrag('primitief') + bedrag('wijzigingen');
    const [realisatie, prognose] = [bedrag('realisatie'), bedrag('prognose')];
    const verklaring = perOorzaak((oorzaak) => bedrag(`door ${oorzaak}`));
    lezer.lees('aard', (cel, naam) => leesKeuze(cel, naam, [...AARDEN, 'gemengd']));
    if (!plek || vastgelegd === undefined || lezer.eersteFout) return [];
    const verschil = richting(plek.soort) * (prognose - actueel) || 0;
    return [{ ...plek, vastgelegd, actueel, realisatie, prognose, verschil, verklaring, tekst: celtekst(rij.waarden['tekst']), rij }];
  });
}

function leesPlek(lezer: Rijlezer): Notaplek | undefined {
  const nota = lezer.leesVerplicht('nota', (cel, naam) => leesKeuze(cel, naam, NOTASOORTEN));
  const jaar = lezer.leesVerplicht('jaar', leesJaar);
  const gemeente = lezer.lees('gemeente', leesTekst);
  const indeling = lezer.leesVerplicht('indeling', (cel, naam) => leesKeuze(cel, naam, INDELINGEN));
  const naam = lezer.leesVerplicht('naam', leesTekst);
  const soort = lezer.leesVerplicht('soort', (cel, kolom) => leesKeuze(cel, kolom, BEGROTINGSSOORTEN));
  if (nota === undefined || jaar === undefined || indeling === undefined || naam === undefined || soort === undefined) return undefined;
  return { nota, jaar, indeling, naam, soort, ...(gemeente !== undefined && { gemeente }) };
}

/** Whether a row is about this nota. */
export function isVanNota(plek: Notaplek, nota: Notasoort, { jaar, gemeente, indeling }: Notakeuze): boolean {
  return plek.nota === nota && plek.jaar === jaar && plek.gemeente === gemeente && plek.indeling === indeling;
}
