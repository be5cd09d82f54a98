import { toCents, toEuros, type Cent } from '../geld';
import type { Maand } from '../kalender';
import { aandeelBinnen, zonderBegin, type Afwikkeling } from './afwikkeling';
import { naijl, type Naijl } from './chain-ladder';
import type { Driehoek } from './driehoek';
import type { Kader } from './realisatiedriehoek';

/** The claims of one month of care. */
export interface Naijlmaand extends Naijl {
  readonly maand: Maand;
  /** The share of its claims that is expected to be in; 0 as long as nothing can be said of the month yet. */
  readonly aandeelBinnen: number;
  /** What it will have cost once all is in, in euros and not rounded: what a forecast goes on with. */
  readonly compleet: number;
}

export interface Naijloverzicht {
  readonly maanden: readonly Naijlmaand[];
  readonly totaal: Naijl;
}

/** Chain ladder: what is in of each month grows on as the afwikkeling says. */
export function naijlPerMaand(driehoek: Driehoek, kader: Kader, afwikkeling: Afwikkeling): Naijloverzicht {
  const { perioden, totaal } = naijl(zonderBegin(driehoek, afwikkeling.vanaf), afwikkeling.stappen);
  const maanden = driehoek.map((rij, i): Naijlmaand => {
    // A month of which nothing can be said yet has no late claims: all of it is still to come.
    const periode = perioden[i] ?? nietInBeeld(rij);
    const binnen = aandeelBinnen(afwikkeling, rij.length - 1);
    return { ...periode, maand: kader.eersteMaand + i, aandeelBinnen: binnen, compleet: rij.at(-1)! / (binnen || 1) };
  });
  const buitenBeeld = maanden.slice(perioden.length).reduce((som, { geclaimd }) => som + geclaimd, 0);
  return {
    maanden,
    totaal: { ...totaal, geclaimd: totaal.geclaimd + buitenBeeld, eindstand: totaal.eindstand + buitenBeeld },
  };
}

/**
 * Bornhuetter–Ferguson: what is to come of a month is the part of its expected amount that is not in yet, whatever is
 * in (R. Bornhuetter and R. Ferguson, "The actuary and IBNR", 1972). It has no standard error here.
 *
 * @param verwacht what a month was expected to cost before any claim came in; asked only where something is to come
 */
export function bornhuetterFerguson(
  driehoek: Driehoek,
  kader: Kader,
  afwikkeling: Afwikkeling,
  verwacht: (maand: Maand) => Cent,
): Naijloverzicht {
  let lopend = 0;
  const maanden = driehoek.map((rij, i): Naijlmaand => {
    const maand = kader.eersteMaand + i;
    const binnen = aandeelBinnen(afwikkeling, rij.length - 1);
    const tot = rij.at(-1)!;
    if (binnen === 0) return { ...nietInBeeld(rij), maand, aandeelBinnen: 0, compleet: tot };
    const eerder = toCents(lopend);
    const nog = binnen === 1 ? 0 : toEuros(verwacht(maand)) * (1 - binnen);
    lopend += nog;
    const nogTeOntvangen = toCents(lopend) - eerder;
    const geclaimd = toCents(tot);
    return { maand, aandeelBinnen: binnen, compleet: tot + nog, geclaimd, nogTeOntvangen, eindstand: geclaimd + nogTeOntvangen };
  });
  const som = (deel: 'geclaimd' | 'nogTeOntvangen' | 'eindstand') => maanden.reduce((totaal, maand) => totaal + maand[deel], 0);
  return { maanden, totaal: { geclaimd: som('geclaimd'), nogTeOntvangen: som('nogTeOntvangen'), eindstand: som('eindstand') } };
}

function nietInBeeld(rij: readonly number[]): Naijl {
  const geclaimd = toCents(rij.at(-1)!);
  return { geclaimd, eindstand: geclaimd, nogTeOntvangen: 0 };
}
