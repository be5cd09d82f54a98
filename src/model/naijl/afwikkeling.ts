import { Domeinfout } from '../fouten';
import { difference } from '../geld';
import type { Driehoek } from './driehoek';
import { ontwikkelingVan, type Ontwikkeling } from './ontwikkeling';

/** How claims come in after the month of care: estimated on a triangle, or chosen. */
export interface Afwikkeling {
  /** How many months after the care the first claims come; until then nothing is known of a month. */
  readonly vanaf: number;
  /** From `vanaf` on, how what is in grows from one month to the next. */
  readonly stappen: readonly Ontwikkeling[];
}

/** As claims came in before. A staart is what still comes after the last month that the triangle knows, as a factor. */
export function geschatteAfwikkeling(driehoek: Driehoek, staart = 1): Afwikkeling {
  // Months before the first claim say nothing about how claims come in.
  const gedeclareerd = driehoek.slice(driehoek.findIndex((rij) => rij.some((bedrag) => bedrag !== 0)));
  const vanaf = eersteKolom(gedeclareerd);
  const vanafEerste = zonderBegin(gedeclareerd, vanaf);
  const kolommen = vanafEerste[0]?.length ?? 0;
  const gevuld = vanafEerste.filter((rij) => rij.some((bedrag) => bedrag !== 0)).length;
  if (gevuld < 2 || kolommen < 2) throw new Domeinfout('historieTeKort', { maanden: gevuld });
  const stappen = ontwikkelingVan(vanafEerste);
  const leeg = stappen.findIndex(({ grondslag }) => grondslag <= 0);
  if (leeg >= 0) throw new Domeinfout('geenOntwikkeling', { na: vanaf + leeg });
  return { vanaf, stappen: staart === 1 ? stappen : [...stappen, { factor: staart, grondslag: 1, variantie: 0 }] };
}

/**
 * As the user says: the share of a month's claims that is in at its end, a month later, and so on; after the last,
 * everything is in. A chosen pattern has no standard error.
 *
 * @throws Domeinfout `aandelenDalen`, `aandelenNul`
 */
export function gekozenAfwikkeling(aandelen: readonly number[]): Afwikkeling {
  const daling = aandelen.findIndex((aandeel, i) => i > 0 && difference(aandeel, aandelen[i - 1]!) < 0);
  if (daling > 0) throw new Domeinfout('aandelenDalen', { na: daling, aandeel: aandelen[daling]!, vorige: aandelen[daling - 1]! });
  const vanaf = aandelen.findIndex((aandeel) => aandeel > 0);
  if (vanaf < 0) throw new Domeinfout('aandelenNul', {});
  const bekend = aandelen.slice(vanaf);
  return { vanaf, stappen: bekend.map((aandeel, i) => ({ factor: (bekend[i + 1] ?? 1) / aandeel, grondslag: 1 })) };
}

/** The share of all claims of a month that is in so many months after it. */
export function aandeelBinnen({ vanaf, stappen }: Afwikkeling, na: number): number {
  if (na < vanaf) return 0;
  return 1 / stappen.slice(na - vanaf).reduce((groei, { factor }) => groei * factor, 1);
}

/** The rows of a triangle from the first month on in which claims come; months that are not that far yet fall out. */
export function zonderBegin(driehoek: Driehoek, vanaf: number): Driehoek {
  return driehoek.map((rij) => rij.slice(vanaf)).filter(({ length }) => length > 0);
}

function eersteKolom(driehoek: Driehoek): number {
  const plekken = driehoek.map((rij) => rij.findIndex((bedrag) => bedrag !== 0)).filter((plek) => plek >= 0);
  return plekken.length === 0 ? 0 : Math.min(...plekken);
}
