import fc from 'fast-check';
import { VORMNAMEN, type Vormnaam } from '../../src/model/bekostiging/vorm';
import type { Termen } from '../../src/model/termen';

/** Amounts and volumes as they occur: up to two decimals, often round, often zero. */
const bedrag = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 500_000 }), fc.nat(50_000_000).map((n) => n / 100));
const aantal = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2_000 }), fc.nat(200_000).map((n) => n / 100));
const deel = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.nat(1000).map((n) => n / 1000));

/** Delivery and price of a contract line, without what was agreed about volume or plafond. */
const kern = fc.record({
  tarief: bedrag,
  prijs: bedrag,
  budget: bedrag,
  plekken: aantal,
  variabeltarief: bedrag,
  normbedrag: bedrag,
  zorgzwaarte: deel,
  variabeldeel: deel,
  afgesprokenvolume: aantal,
  startdeel: deel.map((d) => d / 2),
  tussendeel: deel.map((d) => d / 2),
  resultaatdeel: deel,
  ondergrens: deel.map((d) => d / 2),
  doel: deel.map((d) => 0.6 + d / 2),
  bonus: deel,
  volume: aantal,
  clienten: aantal,
  gestart: aantal,
  tussentijds: aantal,
  afgerond: aantal,
  score: deel,
  omvang: aantal,
});

/** A minimum not above a maximum, either of which may be missing, with what belongs to them. */
const band = fc
  .record(
    { minimum: aantal, maximum: aantal, garantie: deel, meerprijs: deel, terugvordering: deel, bijbetaling: deel },
    { requiredKeys: [] },
  )
  .map(({ minimum, maximum, ...rest }) =>
    minimum !== undefined && maximum !== undefined && minimum > maximum
      ? { ...rest, minimum: maximum, maximum: minimum }
      : { ...rest, ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) },
  );

export const vorm: fc.Arbitrary<Vormnaam> = fc.constantFrom(...VORMNAMEN);

/** A contract line that contradicts itself nowhere, before any plafond. */
export const termen: fc.Arbitrary<Termen> = fc
  .record({ kern, band, normtarief: bedrag.map((euro) => euro + 1) })
  .map(({ kern: contract, band: afspraak, normtarief }) => ({ ...contract, ...afspraak, normtarief }));

export const plafond = fc.option(bedrag, { nil: undefined });
