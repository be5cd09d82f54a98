import { AANSLUITBRONNEN, type Aansluitpost } from '../../model/aansluiting/aansluiting';
import { toCents } from '../../model/geld';
import { PATRONEN } from '../../model/jaarprognose/gewichten';
import { NIVEAUS, type Prognosecorrectie, type Prognosevraag } from '../../model/jaarprognose/vraag';
import type { Maand } from '../../model/kalender';
import { NAIJLMETHODEN } from '../../model/naijl/methode';
import { celtekst, naamsleutel, type Celwaarde } from '../celwaarde';
import { leesDeel, leesFractie, leesGetal, leesGewicht, leesJaar, leesKeuze, leesMaand, leesTekst } from './lees-cel';
import { Rijlezer, type Rij, type Werkmap } from '../rijen';
import { spelling } from '../spelling';
import type { Meld } from '../tabel';

/** What the tables say of the forecast, besides the claims. */
export interface Prognosegegevens {
  readonly correcties: readonly Prognosecorrectie[];
  readonly posten: readonly Aansluitpost[];
  /** As of which month; absent where the tables do not say. */
  readonly peilmaand?: Maand;
  /** What comes after the last month that the claims show, as a factor. */
  readonly staart: number;
  /** The user's own pattern of claims coming in; empty without one. */
  readonly aandelen: readonly number[];
  /** How a forecast is made unless asked otherwise. */
  readonly wijze: Prognosewijze;
}

/** How a forecast is made: what the workbook chose of it holds for the forecast and for the nota alike. */
export type Prognosewijze = Pick<Prognosevraag, 'methode' | 'niveau' | 'patroon' | 'viaContract'>;
const STANDAARD: Prognosewijze = { methode: 'chain ladder', niveau: 'alle regels', patroon: 'doorlopend', viaContract: false };

/** The month as of which claims are known. */
const PEILMAAND = 'peilmaand';
/** The part of all claims that is still to come after the last month that the triangle knows. */
const STAART = 'staart naijl';
/** The share of a month's claims that is in so many months later: "aandeel binnen 2". */
const AANDEEL_BINNEN = /^aandeel binnen (\d{1,2})$/;

const JA_NEE = ['ja', 'nee'] as const;

/** The names under which the workbook chooses how a forecast is made. */
const WIJZEN = {
  naijlmethode: (cel, kop) => kies('methode', leesKeuze(cel, kop, NAIJLMETHODEN)),
  naijlniveau: (cel, kop) => kies('niveau', leesKeuze(cel, kop, NIVEAUS)),
  prognosepatroon: (cel, kop) => kies('patroon', leesKeuze(cel, kop, PATRONEN)),
  'prognose via contract': (cel, kop) => {
    const keuze = leesKeuze(cel, kop, JA_NEE);
    return kies('viaContract', keuze && keuze === 'ja');
  },
} as const satisfies Record<string, (cel: Celwaarde | undefined, kop: string) => Partial<Prognosewijze>>;

function kies<K extends keyof Prognosewijze>(deel: K, keuze: Prognosewijze[K] | undefined): Partial<Prognosewijze> {
  return keuze === undefined ? {} : { [deel]: keuze };
}

/** Reads what a forecast needs; every fault is reported at its cell, and its row does not count. */
export function leesPrognose(werkmap: Werkmap, meld: Meld): Prognosegegevens {
  const regelnaam = spelling((werkmap.get('tblContracten')?.rijen ?? []).map(({ waarden }) => celtekst(waarden['regel'])));
  const gemeentenaam = spelling((werkmap.get('tblGemeenten')?.rijen ?? []).map(({ waarden }) => celtekst(waarden['gemeente'])));
  return {
    correcties: rijenVan(werkmap, 'tblPrognosecorrecties').flatMap((rij) => {
      const correctie = leesCorrectie(new Rijlezer(rij, meld));
      return correctie ? [{ ...correctie, regel: regelnaam(correctie.regel), gemeente: gemeentenaam(correctie.gemeente) }] : [];
    }),
    posten: rijenVan(werkmap, 'tblAansluiting').flatMap((rij) => {
      const post = leesPost(new Rijlezer(rij, meld));
      return post ? [{ ...post, regel: regelnaam(post.regel) }] : [];
    }),
    ...leesUitgangspunten(rijenVan(werkmap, 'tblUitgangspunten'), meld),
  };
}

function rijenVan(werkmap: Werkmap, tabel: 'tblPrognosecorrecties' | 'tblAansluiting' | 'tblUitgangspunten'): readonly Rij[] {
  return werkmap.get(tabel)?.rijen ?? [];
}

function leesCorrectie(lezer: Rijlezer): Prognosecorrectie | undefined {
  const regel = lezer.leesVerplicht('regel', leesTekst);
  const gemeente = lezer.leesVerplicht('gemeente', leesTekst);
  const jaar = lezer.leesVerplicht('jaar', leesJaar);
  const bedrag = lezer.lees('correctie', leesGetal) ?? 0;
  const reden = lezer.leesVerplicht('reden', leesTekst);
  if (regel === undefined || gemeente === undefined || jaar === undefined || reden === undefined || lezer.eersteFout) return undefined;
  return { regel, gemeente, jaar, bedrag: toCents(bedrag), reden };
}

function leesPost(lezer: Rijlezer): Aansluitpost | undefined {
  const bron = lezer.leesVerplicht('bron', (waarde, naam) => leesKeuze(waarde, naam, AANSLUITBRONNEN));
  const regel = lezer.leesVerplicht('regel', leesTekst);
  const maand = lezer.leesVerplicht('maand', leesMaand);
  const bedrag = lezer.lees('bedrag', leesGetal) ?? 0;
  const declaratieregels = lezer.lees('declaratieregels', leesGewicht);
  if (bron === undefined || regel === undefined || maand === undefined || lezer.eersteFout) return undefined;
  return { bron, regel, maand, bedrag: toCents(bedrag), ...(declaratieregels !== undefined && { declaratieregels }) };
}

function leesUitgangspunten(rijen: readonly Rij[], meld: Meld): Pick<Prognosegegevens, 'peilmaand' | 'staart' | 'aandelen' | 'wijze'> {
  let peilmaand: Maand | undefined;
  let staart = 1;
  const aandelen: number[] = [];
  let wijze = STANDAARD;
  for (const rij of rijen) {
    const naam = naamsleutel(rij.waarden['naam']);
    const lezer = new Rijlezer(rij, meld);
    const [, na] = AANDEEL_BINNEN.exec(naam) ?? [];
    if (naam === PEILMAAND) peilmaand = lezer.lees('waarde', leesMaand) ?? peilmaand;
    else if (naam === STAART) staart = 1 / (1 - (lezer.lees('waarde', leesFractie) ?? 0));
    else if (naam in WIJZEN) wijze = { ...wijze, ...lezer.lees('waarde', WIJZEN[naam as keyof typeof WIJZEN]) };
    else if (na !== undefined) aandelen[Number(na)] = lezer.lees('waarde', leesDeel) ?? 0;
  }
  // A month that is left out has as much in as the one before it.
  for (let na = 0; na < aandelen.length; na += 1) aandelen[na] ??= aandelen[na - 1] ?? 0;
  return { ...(peilmaand !== undefined && { peilmaand }), staart, aandelen, wijze };
}
