import { eenheidUitKop, isInCenten, type Kolomindeling, type Kolomrol } from '../../tables/declaraties/kolomrollen';
import type { Leeswijze, Telling } from '../../tables/declaraties/telling';
import type { Voortgang } from './bestand/tel';
import type { Verkenning } from './bestand/verken';

/** A way of reading as far as it has been chosen. */
export type Leeskeuze = Omit<Leeswijze, 'decimaal'> & { readonly decimaal: Leeswijze['decimaal'] | undefined };

/** How far the import of a file has come. Until the last step nothing has been written. */
export type Stap =
  | { readonly soort: 'kies' }
  | { readonly soort: 'verkent'; readonly bestand: File }
  | { readonly soort: 'kolommen'; readonly bestand: File; readonly verkenning: Verkenning; readonly keuze: Leeskeuze }
  | {
      readonly soort: 'telt';
      readonly bestand: File;
      readonly verkenning: Verkenning;
      readonly keuze: Leeskeuze;
      readonly voortgang: Voortgang;
    }
  | {
      readonly soort: 'controle';
      readonly bestand: File;
      readonly verkenning: Verkenning;
      readonly keuze: Leeskeuze;
      readonly telling: Telling;
    }
  | { readonly soort: 'klaar'; readonly bron: string; readonly rijen: number; readonly bedrag: number };

/** What still has to be said before a file can be added up. */
export type Ontbrekend = 'product' | 'gemeente' | 'leveringsmaand' | 'declaratiemaand' | 'bedrag' | 'decimaal';

export function ontbreektAan({ kolommen, decimaal, gemeente, declaratiemaand }: Leeskeuze): readonly Ontbrekend[] {
  const aanwezig: Record<Ontbrekend, boolean> = {
    product: kolommen.product !== undefined,
    gemeente: kolommen.gemeente !== undefined || gemeente !== undefined,
    leveringsmaand: kolommen.leveringsmaand !== undefined,
    declaratiemaand: kolommen.declaratiemaand !== undefined || declaratiemaand !== undefined,
    bedrag: kolommen.bedrag !== undefined,
    decimaal: decimaal !== undefined,
  };
  return (Object.keys(aanwezig) as Ontbrekend[]).filter((wat) => !aanwezig[wat]);
}

/** How a file is read at first: as one of the same shape was read last time, and else as it seems. */
export function eersteKeuze({ kolommen, decimaal, koppen }: Verkenning, onthouden: Partial<Leeswijze>, gemeenten: readonly string[]): Leeskeuze {
  const indeling = onthouden.kolommen ?? kolommen;
  const passend: Kolomindeling = Object.fromEntries(Object.entries(indeling).filter(([, kolom]) => kolom < koppen.length));
  const eigen = onthouden.gemeente !== undefined && gemeenten.includes(onthouden.gemeente) ? onthouden.gemeente : undefined;
  const kopVan = (rol: Kolomrol) => koppen[passend[rol] ?? -1] ?? '';
  // Read before, a file is read as it was then, also where the header would say otherwise.
  const volumeEenheid = onthouden.kolommen ? onthouden.volumeEenheid : eenheidUitKop(kopVan('volume'));
  const gemeente = eigen ?? (gemeenten.length === 1 ? gemeenten[0] : undefined);
  return {
    kolommen: passend,
    decimaal: decimaal ?? onthouden.decimaal,
    inCenten: onthouden.inCenten ?? isInCenten(kopVan('bedrag')),
    ...(volumeEenheid !== undefined && { volumeEenheid }),
    ...(indeling.gemeente === undefined && gemeente !== undefined && { gemeente }),
  };
}
