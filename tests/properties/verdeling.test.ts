import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdeel } from '../../src/model/regio/verdeling';

const bedrag = fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 });
const gewicht = fc.oneof(fc.constant(0), fc.nat(1_000_000), fc.nat(1_000_000).map((n) => n / 1000));
const gewichten = fc.array(gewicht, { minLength: 1, maxLength: 30 }).filter((lijst) => lijst.some((w) => w > 0));
const som = (lijst: readonly number[]) => lijst.reduce((tot, deel) => tot + deel, 0);

describe('Een verdeling', () => {
  it('telt altijd precies op', () => {
    fc.assert(
      fc.property(bedrag, gewichten, (cent, lijst) => {
        expect(som(verdeel(cent, lijst))).toBe(cent);
      }),
      { numRuns: 3000 },
    );
  });

  it('telt ook precies op als op een grotere eenheid wordt verdeeld', () => {
    fc.assert(
      fc.property(bedrag, gewichten, fc.constantFrom(1, 5, 100, 100_000), (cent, lijst, eenheid) => {
        expect(som(verdeel(cent, lijst, eenheid))).toBe(cent);
      }),
    );
  });

  it('geeft wie niets weegt niets', () => {
    fc.assert(
      fc.property(bedrag, gewichten, (cent, lijst) => {
        verdeel(cent, lijst).forEach((deel, i) => {
          if (lijst[i] === 0) expect(deel).toBe(0);
        });
      }),
    );
  });

  it('ligt voor niemand een hele cent naast het evenredige deel', () => {
    fc.assert(
      fc.property(bedrag, gewichten, (cent, lijst) => {
        const totaal = som(lijst);
        verdeel(cent, lijst).forEach((deel, i) => {
          expect(Math.abs(deel - (cent * lijst[i]!) / totaal)).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  it('geeft van wie evenveel weegt niemand minder dan wie lager staat: de cent gaat naar de eerste', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), gewichten, (cent, lijst) => {
        const delen = verdeel(cent, lijst);
        delen.forEach((deel, i) => {
          const volgende = lijst.indexOf(lijst[i]!, i + 1);
          if (volgende >= 0) expect(deel).toBeGreaterThanOrEqual(delen[volgende]!);
        });
      }),
    );
  });

  it('verandert niet als alle gewichten even veel keer zo groot zijn', () => {
    fc.assert(
      fc.property(bedrag, gewichten, fc.constantFrom(0.5, 2, 4, 1024), (cent, lijst, factor) => {
        expect(verdeel(cent, lijst.map((w) => w * factor))).toEqual(verdeel(cent, lijst));
      }),
    );
  });

  it('van een terugvordering is het spiegelbeeld van die van een betaling', () => {
    fc.assert(
      fc.property(bedrag, gewichten, (cent, lijst) => {
        expect(verdeel(-cent, lijst)).toEqual(verdeel(cent, lijst).map((deel) => -deel || 0));
      }),
    );
  });
});
