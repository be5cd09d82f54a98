import type { Cent } from '../model/geld';
import type { Regeluitkomst } from '../model/regeluitkomst';
import { totaal, type Samenvatting } from '../model/samenvatting';
import type { Segmentuitkomst } from '../model/segmentuitkomst';
import type { Doorrekening } from './doorrekening';

/** One scenario in one year, held against the base. */
export interface Jaarbeeld {
  readonly scenario: string;
  readonly jaar: number;
  readonly totaal: Samenvatting;
  /** What it costs more than the base; absent for the base, and where either of the two is not known. */
  readonly verschil?: Cent;
  readonly segmenten: readonly Segmentuitkomst[];
  readonly regels: readonly Regeluitkomst[];
}

/** Every year that some scenario has an outcome for. */
export function uitkomstjaren({ scenarios }: Doorrekening): number[] {
  const jaren = new Set(scenarios.flatMap(({ segmenten }) => segmenten.map(({ jaar }) => jaar)));
  return [...jaren].sort((a, b) => a - b);
}

/** All scenarios in one year, the base first. */
export function jaarbeelden({ scenarios }: Doorrekening, jaar: number): Jaarbeeld[] {
  const beelden = scenarios.map(({ scenario, segmenten, regels }): Jaarbeeld => {
    const inJaar = segmenten.filter((segment) => segment.jaar === jaar);
    return {
      scenario,
      jaar,
      totaal: totaal(inJaar),
      segmenten: inJaar,
      regels: regels.filter((regel) => regel.jaar === jaar),
    };
  });
  const [basis, ...varianten] = beelden;
  return basis ? [basis, ...varianten.map((variant) => metVerschil(variant, basis))] : [];
}

function metVerschil(variant: Jaarbeeld, basis: Jaarbeeld): Jaarbeeld {
  if (variant.totaal.fout || basis.totaal.fout) return variant;
  return { ...variant, verschil: variant.totaal.teBetalen - basis.totaal.teBetalen };
}
