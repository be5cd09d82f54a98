import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { werkblad, type Formule } from './cellen';

/** How many parameters each function that calculates by itself has. */
const PARAMETERS = {
  STAFFEL: 4,
  OMSLAGPUNT: 6,
  UITPUTTING: 2,
  INDEXEER: 6,
  NAIJL: 2,
  PROGNOSE: 3,
  VERSCHIL: 6,
  VERDEEL: 3,
  WEIGERKANS: 2,
  OVERSCHRIJDING: 3,
};

let formule: Formule;
beforeAll(async () => {
  formule = await werkblad();
});

describe('Wat er ook in de cellen staat: er komt een getal, een woord of een zin met een reden', () => {
  const getal = fc.oneof(
    fc.integer({ min: -10, max: 5000 }),
    fc.integer({ min: -1000, max: 2000 }).map((duizendsten) => duizendsten / 1000),
    fc.constantFrom(0, 2022, 2024, 1e-9, 1e9, Infinity),
  );
  const woord = fc.constantFrom('', 'nul', 'ja', 'vng', 'symmetrisch', 'totaal', 'inspanning', 'taakgericht', 'output', 'tarief', 'budget', 'volume', '12', 'veel');
  const cel = fc.oneof({ weight: 6, arbitrary: getal }, woord, fc.constantFrom(null, undefined, true, false, { type: 'Error', basicValue: '#N/A' }, {}));
  const bereik = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rijen, kolommen]) =>
    fc.array(fc.array(cel, { minLength: kolommen, maxLength: kolommen }), { minLength: rijen, maxLength: rijen }),
  );
  const kolom = fc.array(cel.map((waarde) => [waarde]), { minLength: 1, maxLength: 4 });
  const parameter = fc.oneof(fc.constant(null), cel.map((waarde) => [[waarde]]), kolom, bereik);

  it.each(Object.entries(PARAMETERS))('in BEK.%s', (naam, aantal) => {
    fc.assert(
      fc.property(fc.array(parameter, { minLength: aantal, maxLength: aantal }), (parameters) => {
        for (const uitkomst of formule(naam, ...parameters).flat()) {
          if (typeof uitkomst === 'number') expect(uitkomst).toSatisfy(Number.isFinite);
          else if (typeof uitkomst === 'object') expect(uitkomst).toMatchObject({ zin: expect.stringMatching(/\S/) as string });
          else expect(uitkomst).toBeTypeOf('string');
        }
      }),
      { numRuns: 300 },
    );
  });
});
