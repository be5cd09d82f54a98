import type { Kostencorridor } from '../afspraken/kostencorridor';
import type { Staffel } from '../afspraken/staffel';
import { Domeinfout } from '../fouten';
import { toCents, type Cent } from '../geld';
import type { Regel } from '../invoer';
import type { Plafondsoort, Termen } from '../termen';
import { beschikbaarheid } from './beschikbaarheid';
import { blended } from './blended';
import { gestaffeld } from './gestaffeld';
import { inspanning } from './inspanning';
import { verrekenKosten } from './kostenverrekening';
import { maatwerk } from './maatwerk';
import { outcome } from './outcome';
import { output } from './output';
import { populatie } from './populatie';
import { verzamelStappen, type Noteer, type Stap } from './stappen';
import { taakgericht } from './taakgericht';
import type { Bekostigingsvorm, Subtotaal, Vormnaam } from './vorm';

export const BEKOSTIGINGSVORMEN: Readonly<Record<Vormnaam, Bekostigingsvorm>> = {
  inspanning,
  taakgericht,
  output,
  outcome,
  beschikbaarheid,
  populatie,
  blended,
};

/** What decides how a line is paid in a year. */
export interface Betaalwijze extends Pick<Regel, 'vorm' | 'formule'> {
  readonly staffel?: Staffel;
  readonly corridor?: Kostencorridor;
}

/** How a line is paid: as the vorm that it names says, by its staffel, or as its own formula does. */
export function vormVan({ vorm, formule, staffel, corridor }: Betaalwijze): Bekostigingsvorm {
  const eigen = vorm === 'maatwerk' ? maatwerk(formule) : BEKOSTIGINGSVORMEN[vorm];
  const gekozen = staffel && vorm === 'inspanning' ? gestaffeld(staffel) : eigen;
  return corridor ? { ...gekozen, corridor } : gekozen;
}

/** What one contract line is paid. */
export interface Betaling {
  /** Before the plafond. */
  subtotaal: Cent;
  /** The part of `teBetalen` that is owed whatever the volume. */
  vast: Cent;
  /** What a hard plafond leaves unpaid. */
  onvergoed: Cent;
  teBetalen: Cent;
}

/** A vorm that has a name can be handed in by it. */
export function alsVorm(vorm: Vormnaam | Bekostigingsvorm): Bekostigingsvorm {
  return typeof vorm === 'string' ? BEKOSTIGINGSVORMEN[vorm] : vorm;
}

/**
 * The payment of one contract line: basis → volumeafspraak → resultaat → kostencorridor → plafond = te betalen.
 *
 * @param soort a hard plafond cuts; one that signals only reports
 * @throws Domeinfout when the terms contradict each other
 */
export function betaling(
  vorm: Vormnaam | Bekostigingsvorm,
  termen: Termen,
  soort: Plafondsoort = 'hard',
  noteer?: Noteer,
): Betaling {
  const bekostigingsvorm = alsVorm(vorm);
  const subtotaal = verrekenKosten(bekostigingsvorm, termen, bekostigingsvorm.subtotaal(termen, noteer), noteer);
  const bedrag = subtotaal.bedrag;
  if (termen.plafond === undefined) return { subtotaal: bedrag, vast: subtotaal.vast, onvergoed: 0, teBetalen: bedrag };

  const plafond = toCents(termen.plafond);
  if (soort === 'hard') bewaakGarantie(subtotaal, termen, plafond);
  const teBetalen = soort === 'hard' ? Math.min(bedrag, plafond) : bedrag;
  const onvergoed = bedrag - teBetalen;
  noteer?.('plafond', teBetalen, { code: 'plafond', soort, bedrag, plafond, onvergoed });
  return { subtotaal: bedrag, vast: Math.min(subtotaal.vast, teBetalen), onvergoed, teBetalen };
}

/** The same calculation with its steps. */
export function betalingMetStappen(
  vorm: Vormnaam | Bekostigingsvorm,
  termen: Termen,
  soort?: Plafondsoort,
): Betaling & { stappen: Stap[] } {
  const { noteer, stappen } = verzamelStappen();
  return { ...betaling(vorm, termen, soort, noteer), stappen };
}

/** A contract cannot promise more for its minimum than its hard plafond will ever pay. */
export function bewaakGarantie({ garantieprijs }: Pick<Subtotaal, 'garantieprijs'>, { garantie, minimum }: Termen, plafond: Cent): void {
  if (garantieprijs === undefined || !garantie || minimum === undefined) return;
  const gegarandeerd = toCents(garantieprijs * garantie * minimum);
  if (gegarandeerd > plafond) throw new Domeinfout('garantieBovenPlafond', { gegarandeerd, plafond });
}
