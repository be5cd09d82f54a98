import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zinVoorStap } from '../../src/locales/stappen';
import { BEKOSTIGINGSVORMEN, betaling, betalingMetStappen } from '../../src/model/bekostiging/betaling';
import { STAPPEN } from '../../src/model/bekostiging/stappen';
import { probeer } from '../../src/model/fouten';
import { toCents } from '../../src/model/geld';
import type { Termen } from '../../src/model/termen';
import { plafond, termen, vorm } from './contract';

const soort = fc.constantFrom('hard' as const, 'signaal' as const);
const metPlafond = (contract: Termen, grens: number | undefined): Termen =>
  grens === undefined ? contract : { ...contract, plafond: grens };

describe('Voor elke bekostigingsvorm en elke afspraak', () => {
  it('tellen de stappen op tot wat wordt betaald, in hun vaste volgorde', () => {
    fc.assert(
      fc.property(vorm, termen, plafond, soort, (naam, contract, grens, plafondsoort) => {
        const { waarde } = probeer(() => betalingMetStappen(naam, metPlafond(contract, grens), plafondsoort));
        if (!waarde) return;
        const { stappen, teBetalen } = waarde;
        expect(stappen.reduce((som, { bedrag }) => som + bedrag, 0)).toBe(teBetalen);
        const volgorde = stappen.map(({ stap }) => STAPPEN.indexOf(stap));
        expect(volgorde).toEqual([...new Set(volgorde)].sort((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
  });

  it('heeft elke stap een zin in beide talen, waarin niets ontbreekt', () => {
    fc.assert(
      fc.property(vorm, termen, plafond, soort, (naam, contract, grens, plafondsoort) => {
        const { waarde } = probeer(() => betalingMetStappen(naam, metPlafond(contract, grens), plafondsoort));
        for (const { toelichting } of waarde?.stappen ?? []) {
          const zinnen = [zinVoorStap(toelichting, 'nl'), zinVoorStap(toelichting, 'en')];
          expect(zinnen.join('\n')).not.toMatch(/undefined|NaN|\[object|^\s*$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is het bedrag met en zonder stappen hetzelfde', () => {
    fc.assert(
      fc.property(vorm, termen, plafond, soort, (naam, contract, grens, plafondsoort) => {
        const gegeven = metPlafond(contract, grens);
        const { waarde, fout } = probeer(() => betalingMetStappen(naam, gegeven, plafondsoort));
        expect(probeer(() => betaling(naam, gegeven, plafondsoort))).toEqual(fout ? { fout } : { waarde: zonderStappen(waarde) });
      }),
    );
  });

  it('wordt nooit minder dan niets betaald, en nooit meer dan een hard plafond', () => {
    fc.assert(
      fc.property(vorm, termen, plafond, (naam, contract, grens) => {
        const { waarde } = probeer(() => betaling(naam, metPlafond(contract, grens)));
        if (!waarde) return;
        expect(waarde.teBetalen).toBeGreaterThanOrEqual(0);
        expect(waarde.vast).toBeGreaterThanOrEqual(0);
        expect(waarde.vast).toBeLessThanOrEqual(waarde.teBetalen);
        if (grens !== undefined) expect(waarde.teBetalen).toBeLessThanOrEqual(toCents(grens));
      }),
      { numRuns: 2000 },
    );
  });

  it('is wat wordt betaald en wat onvergoed blijft samen het bedrag voor het plafond', () => {
    fc.assert(
      fc.property(vorm, termen, plafond, soort, (naam, contract, grens, plafondsoort) => {
        const { waarde } = probeer(() => betaling(naam, metPlafond(contract, grens), plafondsoort));
        if (!waarde) return;
        expect(waarde.teBetalen + waarde.onvergoed).toBe(waarde.subtotaal);
        if (plafondsoort === 'signaal') expect(waarde.onvergoed).toBe(0);
      }),
    );
  });

  it('kan alleen een gegarandeerd minimum met een plafond botsen: de rest van deze contracten klopt', () => {
    fc.assert(
      fc.property(vorm, termen, plafond, (naam, contract, grens) => {
        const { fout } = probeer(() => betaling(naam, metPlafond(contract, grens)));
        expect([undefined, 'garantieBovenPlafond']).toContain(fout?.code);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Meer levering', () => {
  const meer = fc.nat(100_000).map((n) => n / 100);

  it('kost nooit minder, ook niet over een minimum, een maximum of een plafond heen', () => {
    fc.assert(
      fc.property(vorm, termen, plafond, meer, (naam, contract, grens, extra) => {
        const term = BEKOSTIGINGSVORMEN[naam].volumeterm;
        const gegeven = metPlafond(contract, grens);
        const ruimer = { ...gegeven, [term]: (gegeven[term] ?? 0) + extra };
        const { waarde: eerst } = probeer(() => betaling(naam, gegeven));
        const { waarde: dan } = probeer(() => betaling(naam, ruimer));
        if (eerst && dan) expect(dan.teBetalen).toBeGreaterThanOrEqual(eerst.teBetalen);
      }),
      { numRuns: 2000 },
    );
  });

  it('boven het maximum kost zonder meerprijs niets meer', () => {
    fc.assert(
      fc.property(vorm, termen, meer, (naam, { meerprijs: _meerprijs, bijbetaling: _bijbetaling, ...contract }, extra) => {
        const { volumeterm } = BEKOSTIGINGSVORMEN[naam];
        const maximum = contract.maximum ?? contract.minimum ?? 100;
        const afspraak = { ...contract, maximum };
        expect(betaling(naam, { ...afspraak, [volumeterm]: maximum + extra }).teBetalen).toBe(
          betaling(naam, { ...afspraak, [volumeterm]: maximum }).teBetalen,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('met een meerprijs van 100% kost boven het maximum evenveel als zonder maximum', () => {
    fc.assert(
      fc.property(vorm, termen, (naam, { maximum, bijbetaling: _bijbetaling, ...contract }) => {
        const grens = maximum ?? contract.minimum ?? 100;
        expect(betaling(naam, { ...contract, maximum: grens, meerprijs: 1 }).teBetalen).toBe(betaling(naam, contract).teBetalen);
      }),
      { numRuns: 1000 },
    );
  });
});

function zonderStappen({ stappen: _stappen, ...waarde }: ReturnType<typeof betalingMetStappen>) {
  return waarde;
}
