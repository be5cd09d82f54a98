import { describe, expect, it } from 'vitest';
import { aandeelBinnen } from '../../src/model/naijl/afwikkeling';
import { afwikkelingVolgens, naijlVolgens, type Naijlkeuze } from '../../src/model/naijl/methode';
import { kaderVan } from '../../src/model/naijl/realisatiedriehoek';
import type { Realisatierij } from '../../src/model/realisatie';

const JANUARI = 2017 * 12;
const PEILMAAND = JANUARI + 5;

/** Of every month € 100, of which this part comes in the month itself and the rest a month later. */
function maanden(eerste: number, laatste: number, direct: number): Realisatierij[] {
  return Array.from({ length: laatste - eerste + 1 }, (_, i) => eerste + i).flatMap((leveringsmaand) =>
    [direct, 1 - direct].map((deel, later) => ({
      regel: 'R',
      gemeente: 'G',
      leveringsmaand,
      declaratiemaand: leveringsmaand + later,
      volume: 0,
      bedrag: Math.round(deel * 100_00),
    })),
  );
}

/** Three quarters came in at once in 2015, half in 2016, a fifth in 2017. */
const RIJEN = [...maanden(JANUARI - 24, JANUARI - 13, 0.75), ...maanden(JANUARI - 12, JANUARI - 1, 0.5), ...maanden(JANUARI, PEILMAAND, 0.2)].filter(
  ({ declaratiemaand }) => declaratiemaand <= PEILMAAND,
);

const keuze: Naijlkeuze = { methode: 'chain ladder', peilmaand: PEILMAAND, staart: 1, aandelen: [0.4, 1] };
const direct = (anders: Partial<Naijlkeuze>) => aandeelBinnen(afwikkelingVolgens(RIJEN, { ...keuze, ...anders }), 0);

describe('Hoe declaraties binnenkomen', () => {
  it('is naar alle maanden, naar die van vorig jaar alleen, of zoals de gebruiker zegt', () => {
    // Twelve months at € 75, twelve at € 50 and five at € 20, all of which came to € 100.
    expect(direct({})).toBeCloseTo((12 * 75 + 12 * 50 + 5 * 20) / 2_900, 12);
    expect(direct({ methode: 'bornhuetter-ferguson' })).toBe(direct({}));
    expect(direct({ methode: 'vorig jaar' })).toBe(0.5);
    expect(direct({ methode: 'eigen patroon' })).toBe(0.4);
  });

  it('rekent bij elke schatting met de staart, en niet bij een eigen patroon', () => {
    expect(direct({ methode: 'vorig jaar', staart: 1.25 })).toBe(0.4);
    expect(direct({ methode: 'eigen patroon', staart: 1.25 })).toBe(0.4);
  });
});

describe('Wat nog komt', () => {
  const ditJaar = RIJEN.filter(({ leveringsmaand }) => leveringsmaand >= JANUARI);
  const nog = (methode: Naijlkeuze['methode']) => {
    const afwikkeling = afwikkelingVolgens(RIJEN, { ...keuze, methode });
    return naijlVolgens(ditJaar, kaderVan(ditJaar, PEILMAAND), afwikkeling, methode, (maand) => (maand === PEILMAAND ? 300_00 : 0)).totaal;
  };

  it('groeit uit wat binnen is, of is bij Bornhuetter–Ferguson het deel van wat was verwacht', () => {
    // Of June € 20 is in.
    expect(nog('vorig jaar').nogTeOntvangen).toBe(20_00);
    expect(nog('eigen patroon').nogTeOntvangen).toBe(30_00);
    expect(nog('bornhuetter-ferguson').nogTeOntvangen).toBe(Math.round(300_00 * (1 - direct({}))));
  });

  it('heeft alleen een standaardfout waar de schatting er een heeft', () => {
    expect(nog('chain ladder')).toHaveProperty('standaardfout');
    expect(nog('bornhuetter-ferguson')).not.toHaveProperty('standaardfout');
    expect(nog('eigen patroon')).not.toHaveProperty('standaardfout');
  });
});
