import type { Fout } from '../fouten';
import type { Bevolkingscijfer, Groei, Instroom, Levering, Regel } from '../invoer';
import { AANTALLEN } from '../levering';

/** Deliveries of one line to one gemeente, by year. */
export type Leveringsreeks = ReadonlyMap<number, Levering>;

/** The figures that the volume of a year was made from, as they were given. */
export type Groeiherkomst =
  | { readonly soort: 'percentage'; readonly cijfer: Groei }
  | { readonly soort: 'bevolking'; readonly voorheen: Bevolkingscijfer; readonly nu: Bevolkingscijfer }
  /** `beginstand` as it was given, or as the year before ended. */
  | { readonly soort: 'doorstroom'; readonly rij: Instroom; readonly beginstand: number };

/** A way in which the volume of a year is found that was not filled in. */
export interface Groeiwijze {
  /** The last year it says something about. */
  readonly laatste: number;
  /** What chose this way for the line, in the words of the workbook; absent where nothing did. */
  gekozenVoor(regel: Regel): string | undefined;
  /** The delivery of a year, with its fault where a figure is missing. */
  levering(regel: Regel, gemeente: string, jaar: number, reeks: Leveringsreeks): Levering;
  /** What that delivery is made from; absent where a figure is missing. */
  herkomst(regel: Regel, gemeente: string, jaar: number): Groeiherkomst | undefined;
}

/** The year before times a factor; the fault of a year is that of all that grow from it. */
export function gegroeid(
  { regel }: Regel,
  gemeente: string,
  jaar: number,
  reeks: Leveringsreeks,
  factor: number | Fout,
): Levering {
  const vorige = reeks.get(jaar - 1);
  const fout = vorige?.fout ?? (typeof factor === 'number' ? undefined : factor);
  const termen = { ...vorige?.termen };
  for (const aantal of AANTALLEN) {
    const waarde = termen[aantal];
    if (waarde !== undefined && typeof factor === 'number') termen[aantal] = waarde * factor;
  }
  return { regel, gemeente, jaar, termen, ...(fout && { fout }) };
}

/** What deliveries of one line to one gemeente are found by. */
export function reekssleutel({ regel, gemeente }: Pick<Levering, 'regel' | 'gemeente'>): string {
  return `${regel}|${gemeente}`;
}
