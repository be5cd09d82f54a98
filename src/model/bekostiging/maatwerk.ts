import { Domeinfout, probeer } from '../fouten';
import type { Formule } from '../formule/formule';
import { toCents, type Cent } from '../geld';
import { TERMSOORT, type Term, type Termen } from '../termen';
import { STANDAARD_DOEL } from './outcome';
import { STANDAARD_ZORGZWAARTE } from './populatie';
import type { Bekostigingsvorm } from './vorm';

/** What blank means to a formula, where it is not 0. */
const STANDAARDWAARDE: Termen = { doel: STANDAARD_DOEL, zorgzwaarte: STANDAARD_ZORGZWAARTE };

/** What comes of delivery itself; the rest of a formula is owed whatever is delivered. */
const GELEVERD: ReadonlySet<Term> = new Set<Term>(['volume', 'clienten', 'gestart', 'tussentijds', 'afgerond', 'score']);

/**
 * Maatwerk: paid by a formula of the user's own over the columns of the line, its delivery and its agreement.
 *
 * @param formule absent where it could not be read
 */
export function maatwerk(formule?: Formule): Bekostigingsvorm {
  const termen = [...(formule?.namen.values() ?? [])];
  return {
    naam: 'maatwerk',
    nodig: termen.filter(isNodig),
    // A score of several gemeenten is their mean over clients, whether the formula counts those or not.
    optioneel: [...termen.filter((term) => !isNodig(term)), 'plafond', ...(termen.includes('score') ? (['clienten'] as const) : [])],
    volumeterm: (['volume', 'gestart', 'clienten'] as const).find((term) => termen.includes(term)) ?? 'volume',

    subtotaal(ingevuld, noteer) {
      if (!formule) throw new Domeinfout('ontbreekt', { term: 'formule' });
      const waarden = vulIn(formule, ingevuld);
      const bedrag = rekenUit(formule, waarden);
      noteer?.('basis', bedrag, { code: 'formule', formule: formule.tekst, waarden: alsLijst(waarden) });
      return { bedrag, vast: Math.min(bedrag, zonderLevering(formule, waarden)) };
    },
  };
}

/** Prices and quantities must be there; shares and measures have a default; agreements have a table of their own. */
function isNodig(term: Term): boolean {
  return TERMSOORT[term] === 'bedrag' || TERMSOORT[term] === 'hoeveelheid';
}

/** A value for every name. A price or an agreement that is not there cannot be taken for nothing. */
function vulIn({ namen }: Formule, termen: Termen): Map<string, number> {
  const waarden = new Map<string, number>();
  for (const [naam, term] of namen) {
    const waarde = termen[term] ?? STANDAARDWAARDE[term];
    const soort = TERMSOORT[term];
    if (waarde === undefined && (soort === 'bedrag' || soort === 'afspraak')) {
      throw new Domeinfout('formuleZonderWaarde', { naam });
    }
    waarden.set(naam, waarde ?? 0);
  }
  return waarden;
}

function alsLijst(waarden: ReadonlyMap<string, number>) {
  return [...waarden].map(([naam, waarde]) => ({ naam, waarde }));
}

function rekenUit(formule: Formule, waarden: ReadonlyMap<string, number>): Cent {
  const waarde = formule.reken(waarden);
  const bedrag = toCents(waarde);
  if (bedrag < 0) throw new Domeinfout('formuleNegatief', { waarde });
  return bedrag;
}

/** What the formula pays for nothing delivered: 0 where it has no answer to that. */
function zonderLevering(formule: Formule, waarden: ReadonlyMap<string, number>): Cent {
  const leeg = [...waarden].map(([naam, waarde]) => [naam, GELEVERD.has(formule.namen.get(naam)!) ? 0 : waarde] as const);
  return probeer(() => rekenUit(formule, new Map(leeg))).waarde ?? 0;
}
