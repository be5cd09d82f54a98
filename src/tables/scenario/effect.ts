import type { Fout } from '../../model/fouten';
import type { Cent } from '../../model/geld';
import { perGemeente, perJaar, perSegment, type Samenvatting } from '../../model/doorrekening/samenvatting';
import type { Scenariouitkomst } from '../doorrekening';

/** What a scenario makes of one amount of the base. */
export interface Effectrij {
  readonly naam: string;
  readonly basis: Cent;
  readonly scenario: Cent;
  readonly verschil: Cent;
  /** What the scenario leaves unpaid more than the base. */
  readonly onvergoed: Cent;
  /** The amounts are then not known. */
  readonly fout?: Fout;
}

/** What a scenario does, in all and where. */
export interface Effect {
  readonly totaal: Effectrij;
  readonly perJaar: readonly Effectrij[];
  readonly perSegment: readonly Effectrij[];
  readonly perGemeente: readonly Effectrij[];
}

/** @param jaar the year to look at; absent: all years together */
export function effectVan(basis: Scenariouitkomst, scenario: Scenariouitkomst, jaar?: number): Effect {
  const [vanBasis, vanScenario] = [inJaar(basis, jaar), inJaar(scenario, jaar)];
  const jaren = naastElkaar(perJaar(vanBasis.segmenten), perJaar(vanScenario.segmenten));
  return {
    totaal: telOp(jaren),
    perJaar: jaren,
    perSegment: naastElkaar(perSegment(vanBasis.segmenten), perSegment(vanScenario.segmenten)),
    perGemeente: naastElkaar(perGemeente(vanBasis.regels), perGemeente(vanScenario.regels)),
  };
}

function inJaar({ segmenten, regels }: Scenariouitkomst, jaar: number | undefined): Pick<Scenariouitkomst, 'segmenten' | 'regels'> {
  if (jaar === undefined) return { segmenten, regels };
  return { segmenten: segmenten.filter((segment) => segment.jaar === jaar), regels: regels.filter((regel) => regel.jaar === jaar) };
}

/** By name; what only one of the two has costs nothing in the other. */
function naastElkaar(basis: readonly Samenvatting[], scenario: readonly Samenvatting[]): Effectrij[] {
  const namen = new Set([...basis, ...scenario].map(({ naam }) => naam));
  return [...namen].map((naam) => {
    const a = basis.find((rij) => rij.naam === naam);
    const b = scenario.find((rij) => rij.naam === naam);
    const bedragen = { basis: a?.teBetalen ?? 0, scenario: b?.teBetalen ?? 0 };
    const fout = a?.fout ?? b?.fout;
    return {
      naam,
      ...bedragen,
      verschil: bedragen.scenario - bedragen.basis,
      onvergoed: (b?.onvergoed ?? 0) - (a?.onvergoed ?? 0),
      ...(fout && { fout }),
    };
  });
}

function telOp(rijen: readonly Effectrij[]): Effectrij {
  const som = (veld: 'basis' | 'scenario' | 'verschil' | 'onvergoed') => rijen.reduce((totaal, rij) => totaal + rij[veld], 0);
  const fout = rijen.find((rij) => rij.fout)?.fout;
  return { naam: '', basis: som('basis'), scenario: som('scenario'), verschil: som('verschil'), onvergoed: som('onvergoed'), ...(fout && { fout }) };
}
