import type { Cent } from '../../model/geld';
import { groepeer } from '../../model/groepeer';
import { INDELINGEN } from './keuzes';
import { BESTEMMING, type Begroting, type Begrotingsrij, type Bestemming, type Wijzigingsrij } from './begroting';

/** A post with the decisions on it. */
export interface Gekoppeldepost {
  readonly post: Begrotingsrij;
  readonly wijzigingen: readonly Wijzigingsrij[];
}

/** The posts with their decisions, and the decisions for which there is no post, or more than one. */
export interface Koppeling {
  readonly posten: readonly Gekoppeldepost[];
  readonly zonderPost: readonly Wijzigingsrij[];
  readonly meervoudig: readonly { readonly wijziging: Wijzigingsrij; readonly kandidaten: readonly Begrotingsrij[] }[];
}

/**
 * Finds the post of every decision: the one that is for exactly the same, else the only one that nothing in the
 * decision contradicts.
 */
export function koppelWijzigingen({ posten, wijzigingen }: Begroting): Koppeling {
  const gekozen = wijzigingen.map((wijziging) => {
    const kandidaten = posten.filter(({ jaar, soort }) => jaar === wijziging.jaar && soort === wijziging.soort);
    const exact = kandidaten.filter((post) => BESTEMMING.every((kolom) => post[kolom] === wijziging[kolom]));
    const passend = exact.length > 0 ? exact : kandidaten.filter((post) => past(wijziging, post));
    return { wijziging, kandidaten: passend };
  });
  const perPost = groepeer(
    gekozen.filter(({ kandidaten }) => kandidaten.length === 1),
    ({ kandidaten }) => String(posten.indexOf(kandidaten[0]!)),
  );
  return {
    posten: posten.map((post, i) => ({ post, wijzigingen: (perPost.get(String(i)) ?? []).map(({ wijziging }) => wijziging) })),
    zonderPost: gekozen.filter(({ kandidaten }) => kandidaten.length === 0).map(({ wijziging }) => wijziging),
    meervoudig: gekozen.filter(({ kandidaten }) => kandidaten.length > 1),
  };
}

/** Whatever the decision names, the post is for that too. */
function past(wijziging: Bestemming, post: Bestemming): boolean {
  return BESTEMMING.every((kolom) => wijziging[kolom] === undefined || wijziging[kolom] === post[kolom]);
}

/**
 * The budget as it stands. Decisions say what changed; a table that was taken over without them says where it ended,
 * and then that holds.
 */
export function actueelVan({ post, wijzigingen }: Gekoppeldepost): Cent {
  return wijzigingen.length === 0 && post.actueel !== undefined ? post.actueel : post.primitief + totaalVan(wijzigingen);
}

export function totaalVan(wijzigingen: readonly Wijzigingsrij[]): Cent {
  return wijzigingen.reduce((som, { bedrag }) => som + bedrag, 0);
}

/** What a post is for, in one text that tells it from every other of its year. */
export function postsleutel(post: Bestemming & { readonly jaar: number; readonly soort: string }): string {
  return [post.jaar, post.soort, ...BESTEMMING.map((kolom) => post[kolom] ?? '')].join('|');
}

/** What a post is called where a reader must find it. */
export function postnaam(post: Bestemming & { readonly soort: string }): string {
  const delen = [post.reserve, ...INDELINGEN.map((kolom) => post[kolom]), post.gemeente].filter((deel) => deel !== undefined);
  return [...delen, post.soort].join(' ');
}

/**
 * The posts of one gemeente, or of the region. What the region as a whole was budgeted for counts as that; what was
 * only budgeted per gemeente is their sum.
 */
export function inBereik(posten: readonly Gekoppeldepost[], gemeente: string | undefined): readonly Gekoppeldepost[] {
  if (gemeente !== undefined) return posten.filter(({ post }) => post.gemeente === gemeente);
  const regionaal = new Set(posten.filter(({ post }) => post.gemeente === undefined).map(({ post }) => zonderGemeente(post)));
  return posten.filter(({ post }) => post.gemeente === undefined || !regionaal.has(zonderGemeente(post)));
}

export function zonderGemeente({ jaar, soort, ...post }: Begrotingsrij): string {
  return [jaar, soort, ...INDELINGEN.map((kolom) => post[kolom] ?? ''), post.reserve ?? ''].join('|');
}
