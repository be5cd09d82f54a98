import { probeer, type Fout } from '../../model/fouten';
import { risicoVanEenheid, type Risicoverdeling } from '../../model/wat-als/risico';
import { invoerVanSegment } from '../../model/wat-als/segmentproef';
import type { Scenariouitkomst } from '../doorrekening';

/** What one unit more and one fewer on a line costs whom under one scenario, or why that cannot be told. */
export interface Risicorij {
  readonly scenario: string;
  readonly uitkomst?: { readonly meer: Risicoverdeling; readonly minder: Risicoverdeling };
  readonly ontbreekt?: 'regel' | 'kostprijs' | 'volume';
  readonly fout?: Fout;
}

/** A line under every scenario, one after the other. */
export function* risicoPerScenario(scenarios: readonly Scenariouitkomst[], jaar: number, regel: string): Generator<number, Risicorij[]> {
  const rijen: Risicorij[] = [];
  for (const uitkomst of scenarios) {
    const { waarde, fout } = probeer(() => risicoIn(uitkomst, jaar, regel));
    rijen.push({ scenario: uitkomst.scenario, ...waarde, ...(fout && { fout }) });
    yield rijen.length / scenarios.length;
  }
  return rijen;
}

function risicoIn({ invoer, regels }: Scenariouitkomst, jaar: number, naam: string): Omit<Risicorij, 'scenario'> {
  const regel = regels.find((kandidaat) => kandidaat.regel === naam && kandidaat.jaar === jaar);
  if (!regel) return { ontbreekt: 'regel' };
  if (regel.fout) return { fout: regel.fout };
  const { kostprijs } = regel.termen;
  if (kostprijs === undefined) return { ontbreekt: 'kostprijs' };
  // A unit fewer must be there; without any volume there is nothing to put in proportion either.
  if (regel.volume < 1) return { ontbreekt: 'volume' };
  const segment = invoerVanSegment(invoer, regel.segment);
  const { volume } = regel;
  return {
    uitkomst: {
      meer: risicoVanEenheid(segment, jaar, { regel: naam, volume, kostprijs }, 1),
      minder: risicoVanEenheid(segment, jaar, { regel: naam, volume, kostprijs }, -1),
    },
  };
}
