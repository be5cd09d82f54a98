import type { Cent } from '../geld';
import { BEDRAGKOLOMMEN, type Notaregel } from './nota';
import { OORZAKEN } from './verklaring';

/** An amount as it stands in a sentence: how much, and how precisely it is said. */
interface Genoemd {
  readonly bedrag: Cent;
  readonly nauwkeurig: Cent;
}

const SCHAAL: Readonly<Record<string, Cent>> = { duizend: 100_000, ton: 10_000_000, mln: 100_000_000, miljoen: 100_000_000 };
const BEDRAG = /€\s*(-?\d[\d.]*)(?:,(\d+))?(?:\s*(duizend|ton|mln|miljoen)\b)?/giu;

/** The amounts in a sentence: "€ 1.234,50", "€ 100.000", "€ 1,2 miljoen". */
function bedragenIn(tekst: string): Genoemd[] {
  return [...tekst.matchAll(BEDRAG)].map(([, heel, decimalen = '', schaal]) => {
    const eenheid = schaal === undefined ? 100 : SCHAAL[schaal.toLowerCase()]!;
    const getal = Number(`${heel!.replaceAll('.', '')}.${decimalen}`);
    return { bedrag: Math.abs(Math.round(getal * eenheid)), nauwkeurig: eenheid / 10 ** decimalen.length };
  });
}

/**
 * Whether a sentence says something else than its line: an amount that is none of the line's, or a nadeel where there
 * is a voordeel. What the line does not know, such as a number of clients, is not judged.
 *
 * @param regel the line to the cent
 * @param afgerond the same line in each unit that a nota may be written in
 * @param bijVerschil the difference that the sentence was written at, where that is known
 */
export function spreektTegen(tekst: string, regel: Notaregel, afgerond: readonly Notaregel[] = [], bijVerschil?: Cent): boolean {
  if (bijVerschil !== undefined && bijVerschil !== regel.verschil) return true;
  const bedragen = [regel, ...afgerond].flatMap(bedragenVan);
  const vreemd = bedragenIn(tekst).some(({ bedrag, nauwkeurig }) => !bedragen.some((eigen) => Math.abs(eigen - bedrag) <= nauwkeurig / 2));
  return vreemd || kantVerkeerd(tekst, regel.verschil);
}

function bedragenVan(regel: Notaregel): Cent[] {
  const oorzaken = OORZAKEN.map((oorzaak) => regel.verklaring[oorzaak]);
  return [...BEDRAGKOLOMMEN.map((kolom) => regel[kolom]), ...regel.vervolg, ...oorzaken].map(Math.abs);
}

/** A sentence that names both a voordeel and a nadeel is about more than the difference of the line. */
function kantVerkeerd(tekst: string, verschil: Cent): boolean {
  const [voordeel, nadeel] = [/\bvoordeel\b/i.test(tekst), /\bnadeel\b/i.test(tekst)];
  if (voordeel === nadeel) return false;
  return voordeel ? verschil <= 0 : verschil >= 0;
}
