import { sluitAan } from '../declaratie';
import type { Cent } from '../geld';
import { groepeer } from '../groepeer';
import type { Maand } from '../kalender';
import type { Realisatierij } from '../realisatie';

/** What claims are held against: the ledger by month of booking, providers' statements by month of care. */
export const AANSLUITBRONNEN = ['grootboek', 'productieverantwoording'] as const;
export type Aansluitbron = (typeof AANSLUITBRONNEN)[number];

/** What a source says of a line in a month. */
export interface Aansluitpost {
  readonly bron: Aansluitbron;
  readonly regel: string;
  readonly maand: Maand;
  readonly bedrag: Cent;
  /** How many declared lines it consists of, where the source says so. */
  readonly declaratieregels?: number;
}

/** Why two sources probably differ. */
export const OORZAKEN = ['afronding', 'product ontbreekt', 'tijdsverschil', 'credit', 'onbekend'] as const;
export type Oorzaak = (typeof OORZAKEN)[number];

/** A line and month on which a source and the claims do not agree. */
export interface Aansluitverschil {
  readonly regel: string;
  readonly maand: Maand;
  readonly gedeclareerd: Cent;
  readonly volgensBron: Cent;
  /** By the source minus claimed. */
  readonly verschil: Cent;
  readonly oorzaak: Oorzaak;
  /** The month that has the other side of a tijdsverschil. */
  readonly andereMaand?: Maand;
}

/** One source held against the claims, over the months that it covers. */
export interface Aansluiting {
  readonly bron: Aansluitbron;
  readonly vanaf: Maand;
  readonly tot: Maand;
  readonly gedeclareerd: Cent;
  readonly volgensBron: Cent;
  readonly verschillen: readonly Aansluitverschil[];
  /** On how many lines and months both say the same. */
  readonly gelijk: number;
}

/** Holds every source that has posts against the claims. */
export function sluitBronnenAan(posten: readonly Aansluitpost[], realisatie: readonly Realisatierij[]): Aansluiting[] {
  return AANSLUITBRONNEN.flatMap((bron) => {
    const eigen = posten.filter((post) => post.bron === bron);
    return eigen.length === 0 ? [] : [sluitBronAan(bron, eigen, realisatie)];
  });
}

/** Both sides of one line in one month. */
interface Vergelijking {
  readonly regel: string;
  readonly maand: Maand;
  readonly post: Cent;
  readonly rijen: readonly Realisatierij[];
  readonly gedeclareerd: Cent;
  readonly verschil: Cent;
  /** In how many lines it was declared, at least. */
  readonly declaratieregels: number;
}

function sluitBronAan(bron: Aansluitbron, posten: readonly Aansluitpost[], realisatie: readonly Realisatierij[]): Aansluiting {
  const maanden = posten.map(({ maand }) => maand);
  const [vanaf, tot] = [Math.min(...maanden), Math.max(...maanden)];
  const maandVan = (rij: Realisatierij) => (bron === 'grootboek' ? rij.declaratiemaand : rij.leveringsmaand);
  const binnen = realisatie.filter((rij) => maandVan(rij) >= vanaf && maandVan(rij) <= tot);
  const sleutel = (regel: string, maand: Maand) => `${regel}|${maand}`;
  const perPost = groepeer(posten, ({ regel, maand }) => sleutel(regel, maand));
  const perRij = groepeer(binnen, (rij) => sleutel(rij.regel, maandVan(rij)));
  const plekken = new Map([
    ...posten.map(({ regel, maand }) => [sleutel(regel, maand), { regel, maand }] as const),
    ...binnen.map((rij) => [sleutel(rij.regel, maandVan(rij)), { regel: rij.regel, maand: maandVan(rij) }] as const),
  ]);
  const vergelijkingen = [...plekken].map(([naam, plek]) => vergelijk(plek, perPost.get(naam) ?? [], perRij.get(naam) ?? []));
  const perRegel = groepeer(vergelijkingen, ({ regel }) => regel);
  const verschillen = vergelijkingen
    .filter(({ verschil }) => verschil !== 0)
    .map((vergelijking) => verklaar(vergelijking, perRegel.get(vergelijking.regel)!))
    .sort((a, b) => a.regel.localeCompare(b.regel) || a.maand - b.maand);
  const som = (deel: 'gedeclareerd' | 'post') => vergelijkingen.reduce((totaal, vergelijking) => totaal + vergelijking[deel], 0);
  return {
    bron,
    vanaf,
    tot,
    gedeclareerd: som('gedeclareerd'),
    volgensBron: som('post'),
    verschillen,
    gelijk: vergelijkingen.length - verschillen.length,
  };
}

function vergelijk(
  plek: { regel: string; maand: Maand },
  posten: readonly Aansluitpost[],
  rijen: readonly Realisatierij[],
): Vergelijking {
  const post = posten.reduce((som, { bedrag }) => som + bedrag, 0);
  const gedeclareerd = rijen.reduce((som, { bedrag }) => som + bedrag, 0);
  const declaratieregels = posten.reduce((som, { declaratieregels: aantal = 0 }) => som + aantal, 0);
  return { ...plek, post, rijen, gedeclareerd, verschil: post - gedeclareerd, declaratieregels: Math.max(declaratieregels, rijen.length) };
}

/** The first cause that fits, from the most certain to the least. */
function verklaar(vergelijking: Vergelijking, vanRegel: readonly Vergelijking[]): Aansluitverschil {
  const { regel, maand, gedeclareerd, post, verschil, rijen, declaratieregels } = vergelijking;
  const vast = { regel, maand, gedeclareerd, volgensBron: post, verschil };
  if (sluitAan(post, gedeclareerd, declaratieregels)) return { ...vast, oorzaak: 'afronding' };
  if (vanRegel.every((ander) => ander.post === 0) || vanRegel.every((ander) => ander.rijen.length === 0)) {
    return { ...vast, oorzaak: 'product ontbreekt' };
  }
  const tegenhanger = vanRegel.find(
    (ander) => Math.abs(ander.maand - maand) === 1 && sluitAan(ander.verschil, -verschil, Math.max(declaratieregels, ander.declaratieregels)),
  );
  if (tegenhanger) return { ...vast, oorzaak: 'tijdsverschil', andereMaand: tegenhanger.maand };
  // Of credits with their new claims, the source has only the one or the other.
  const credits = rijen.flatMap(({ bedrag }) => (bedrag < 0 ? [-bedrag] : []));
  const samen = credits.reduce((som, bedrag) => som + bedrag, 0);
  if ([...credits, samen].some((bedrag) => bedrag > 0 && bedrag === Math.abs(verschil))) return { ...vast, oorzaak: 'credit' };
  return { ...vast, oorzaak: 'onbekend' };
}
