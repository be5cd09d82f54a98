import fc from 'fast-check';
import { perRegel, perSegment } from '../../src/model/doorrekening/samenvatting';
import type { Celwaarde } from '../../src/tables/celwaarde';
import type { Scenariouitkomst } from '../../src/tables/doorrekening';

/** What someone who does not look might type into a cell of the example. */
export const cel: fc.Arbitrary<Celwaarde> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Celwaarde>(null, 0, '', 'nul', 'leeg', 'onbekend') },
  { weight: 3, arbitrary: fc.oneof(fc.nat(5000), fc.nat(1000).map((n) => n / 1000), fc.double()) },
  { weight: 2, arbitrary: fc.constantFrom('inspanning', 'taakgericht', 'output', 'outcome', 'beschikbaarheid', 'populatie') },
  { weight: 2, arbitrary: fc.constantFrom('WMO-HH', 'JGD-IB', 'Wmo-voorzieningen', 'A-WMO-HH', 'tblAfspraken', 'vervalt', 'basis') },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant({ celfout: '#N/A' }) },
);

/** What every line and segment costs under every scenario; which of two faults is named first is nobody's concern. */
export function bedragen(scenarios: readonly Scenariouitkomst[]): string[] {
  return scenarios.flatMap(({ scenario, segmenten, regels }) =>
    [...perSegment(segmenten), ...perRegel(regels)].map(({ fout, ...rij }) =>
      JSON.stringify([scenario, fout ? { naam: rij.naam, fout: true } : rij]),
    ),
  );
}
