import { Domeinfout } from '../fouten';
import { sum, type Cent } from '../geld';
import type { Regel } from '../invoer';
import type { Maand } from '../kalender';
import { aandeelBinnen, type Afwikkeling } from '../naijl/afwikkeling';
import { naijlVolgens } from '../naijl/methode';
import { kaderVan } from '../naijl/realisatiedriehoek';
import type { Realisatierij } from '../realisatie';
import { gelijkeGewichten, maandenVan, MAANDEN_PER_JAAR, seizoensgewichten } from './gewichten';
import { tempo, type Jaarmaand } from './jaarprognose';
import type { Prognosevraag } from './vraag';

/** A line in the year, as far as its claims tell. */
export interface Regelstand {
  readonly maanden: readonly Jaarmaand[];
  /** The standard error of the year's late claims; absent where the method has none. */
  readonly standaardfout?: Cent;
}

/**
 * The months of the year: what is claimed of each, what it will come to, and what it weighs.
 *
 * @param rijen of the line and the gemeenten that are asked for
 * @param begroot what the year was to cost; absent where nothing was planned
 */
export function regelstand(
  rijen: readonly Realisatierij[],
  gewichten: readonly number[],
  afwikkeling: Afwikkeling,
  { jaar, peilmaand, methode }: Prognosevraag,
  begroot: Cent | undefined,
): Regelstand {
  const kader = { eersteMaand: jaar * MAANDEN_PER_JAAR, peilmaand };
  const inJaar = rijen.filter(({ leveringsmaand }) => Math.floor(leveringsmaand / MAANDEN_PER_JAAR) === jaar);
  const samen = sum(gewichten);
  const perMaand = (maand: Maand): Cent => {
    if (begroot === undefined) throw new Domeinfout('begrootOntbreekt', { jaar });
    return samen === 0 ? 0 : (begroot * (gewichten[maand - kader.eersteMaand] ?? 0)) / samen;
  };
  const overzicht = naijlVolgens(inJaar, kader, afwikkeling, methode, perMaand);
  const maanden = maandenVan(jaar).map((maand, i): Jaarmaand => {
    const stand = overzicht.maanden[i];
    return {
      maand,
      gerealiseerd: stand?.geclaimd ?? 0,
      ...(stand && stand.aandeelBinnen > 0 && { compleet: stand.compleet }),
      gewicht: gewichten[i]!,
    };
  });
  const { standaardfout } = overzicht.totaal;
  return { maanden, ...(standaardfout !== undefined && { standaardfout }) };
}

/** What the months weigh: of the line as a whole, so that its gemeenten share one pattern. */
export function gewichtenVolgens(
  regel: Regel,
  rijen: readonly Realisatierij[],
  afwikkeling: Afwikkeling,
  { jaar, patroon, peilmaand }: Prognosevraag,
): number[] {
  if (patroon !== 'seizoen') return gelijkeGewichten(jaar, regel);
  const historie = naijlVolgens(rijen, kaderVan(rijen, peilmaand), afwikkeling, 'chain ladder', () => 0);
  return seizoensgewichten(jaar, historie.maanden, regel);
}

/**
 * What a unit of weight will cost in the months to come.
 *
 * @throws Domeinfout `begrootOntbreekt`, `nogGeenMaand`, `patroonLeeg`
 */
export function tempoVolgens(maanden: readonly Jaarmaand[], { patroon, jaar }: Prognosevraag, begroot: number | undefined): number {
  if (maanden.every(({ compleet }) => compleet !== undefined)) return 0;
  if (patroon === 'begroting') {
    if (begroot === undefined) throw new Domeinfout('begrootOntbreekt', { jaar });
    const gewicht = maanden.reduce((som, maand) => som + maand.gewicht, 0);
    return gewicht === 0 ? 0 : begroot / gewicht;
  }
  if (maanden.every(({ compleet }) => compleet === undefined)) throw new Domeinfout('nogGeenMaand', { jaar });
  const eigen = tempo(maanden);
  if (eigen === undefined) throw new Domeinfout('patroonLeeg', { jaar });
  return eigen;
}

/**
 * The volume that the claims known by the peilmaand will come to, by the same method as their amount.
 *
 * @param gepland what the year was to deliver; nothing planned is nothing that Bornhuetter–Ferguson waits for
 */
export function volumestand(
  rijen: readonly Realisatierij[],
  gewichten: readonly number[],
  afwikkeling: Afwikkeling,
  { jaar, peilmaand, methode }: Prognosevraag,
  gepland = 0,
): Jaarmaand[] {
  const perGewicht = gepland / (sum(gewichten) || 1);
  return maandenVan(jaar).map((maand, i) => {
    const gewicht = gewichten[i]!;
    const binnen = aandeelBinnen(afwikkeling, peilmaand - maand);
    const volume = rijen.reduce((som, rij) => som + (rij.leveringsmaand === maand ? rij.volume : 0), 0);
    const compleet = methode === 'bornhuetter-ferguson' ? volume + perGewicht * gewicht * (1 - binnen) : volume / binnen;
    return { maand, gerealiseerd: 0, ...(binnen > 0 && { compleet }), gewicht };
  });
}
