import { vormVan } from '../bekostiging/betaling';
import { groepeer } from '../groepeer';
import type { Regel } from '../invoer';
import { groeiDoor, groeiwijzeVan, type Groeigegevens } from './groei';
import type { Groeiherkomst } from './groeiwijze';

/** The volume of one year, and what it was made from: absent where it was filled in. */
export interface Volumejaar {
  readonly jaar: number;
  readonly volume: number;
  readonly herkomst?: Groeiherkomst;
}

/** How a gemeente's volume came about, year after year, from the last year that was filled in. */
export interface Volumeherkomst {
  readonly gemeente: string;
  readonly jaren: readonly Volumejaar[];
}

/** Where the volume of a line in a year comes from, of each gemeente whose volume was not filled in. */
export function volumeherkomst(gegevens: Groeigegevens, regel: Regel, jaar: number): Volumeherkomst[] {
  const wijze = groeiwijzeVan(regel, gegevens);
  const { volumeterm } = vormVan(regel);
  const ingevuld = new Set(gegevens.leveringen);
  const vanRegel = groeiDoor(gegevens).filter((levering) => levering.regel === regel.regel);
  return [...groepeer(vanRegel, ({ gemeente }) => gemeente)].flatMap(([gemeente, leveringen]) => {
    const perJaar = new Map(leveringen.map((levering) => [levering.jaar, levering]));
    const jaren: Volumejaar[] = [];
    for (let eerder = jaar; perJaar.has(eerder); eerder -= 1) {
      const levering = perJaar.get(eerder)!;
      const herkomst = ingevuld.has(levering) ? undefined : wijze.herkomst(regel, gemeente, eerder);
      jaren.unshift({ jaar: eerder, volume: levering.termen[volumeterm] ?? 0, ...(herkomst && { herkomst }) });
      if (!herkomst || (herkomst.soort === 'doorstroom' && herkomst.rij.beginstand !== undefined)) break;
    }
    return jaren.at(-1)?.herkomst ? [{ gemeente, jaren }] : [];
  });
}
