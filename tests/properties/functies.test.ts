import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functionMetadata } from '../../scripts/build/function-metadata.mjs';
import { werkblad, type Cel } from '../functions/cellen';

const bek = await werkblad();
const { nl } = await functionMetadata();
const functies = nl.functions.filter(({ id }) => id !== 'VERGELIJK');

const cel: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(fc.nat(1000), fc.nat(1000).map((n) => n / 1000), fc.integer({ min: 1990, max: 2030 })) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined, '', ' ', 0, 'nul', 'onbekend', 'leeg') },
  { weight: 2, arbitrary: fc.constantFrom('inspanning', 'outcome', 'tarief', 'volume', 'ja', 'alles', 'OVA', 'vng', '12%', '1.234,50') },
  { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom('#N/A', '#REF!').map((basicValue) => ({ type: 'Error', basicValue })) },
  { weight: 1, arbitrary: fc.oneof(fc.double(), fc.string({ maxLength: 3 })).map((basicValue) => ({ type: 'FormattedNumber', basicValue })) },
  { weight: 1, arbitrary: fc.constant({ type: 'Entity', basicType: 'Error', basicValue: '#VALUE!' }) },
);

/** A cell, a column of a length that columns of one call share, or a range of any shape. */
function bereik(lengte: number, inhoud: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[][] | null> {
  const rijen = (breedte: number, hoogte: number) =>
    fc.array(fc.array(inhoud, { minLength: breedte, maxLength: breedte }), { minLength: hoogte, maxLength: hoogte });
  return fc.oneof(
    { weight: 4, arbitrary: rijen(1, 1) },
    { weight: 4, arbitrary: rijen(1, lengte) },
    { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 4 })).chain(([b, h]) => rijen(b, h)) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

function aanroep(parameters: number, inhoud: fc.Arbitrary<unknown>): fc.Arbitrary<(unknown[][] | null)[]> {
  return fc.integer({ min: 2, max: 4 }).chain((lengte) =>
    fc.array(bereik(lengte, inhoud), { minLength: parameters, maxLength: parameters }),
  );
}

/** The same ranges with every blank as another blank. */
function metLeegAls(leeg: unknown, parameters: (unknown[][] | null)[]): (unknown[][] | null)[] {
  return parameters.map((rijen) => rijen?.map((rij) => rij.map((waarde) => waarde ?? leeg)) ?? null);
}

function isCelwaarde(waarde: Cel): boolean {
  return typeof waarde === 'number' ? Number.isFinite(waarde) : typeof waarde === 'string' || typeof waarde === 'object';
}

describe.each(functies)('BEK.$id', ({ id, parameters }) => {
  it('geeft voor elke invoer cellen of een fout met een zin, en nooit iets anders', () => {
    fc.assert(
      fc.property(aanroep(parameters.length, cel), (gegeven) => {
        const rijen = bek(id, ...(gegeven as Cel[]));
        expect(rijen.length).toBeGreaterThan(0);
        for (const waarde of rijen.flat()) {
          expect(isCelwaarde(waarde)).toBe(true);
          if (typeof waarde === 'object') expect(waarde?.zin).toMatch(/^\S.*[.?]$/s);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('maakt geen verschil tussen een lege cel en een lege cel die als 0 komt', () => {
    const plausibel = fc.oneof(fc.nat(1000), fc.nat(1000).map((n) => n / 1000), fc.constant(null), fc.constant(null));
    fc.assert(
      fc.property(aanroep(parameters.length, plausibel), (gegeven) => {
        const uitkomst = bek(id, ...(metLeegAls(null, gegeven) as Cel[]));
        for (const leeg of [0, '']) expect(bek(id, ...(metLeegAls(leeg, gegeven) as Cel[]))).toEqual(uitkomst);
      }),
      { numRuns: 100 },
    );
  });
});
