import { describe, expect, it } from 'vitest';
import { pasPlafondToe, plafondstatus } from '../../src/model/afspraken/plafond';
import { betaling } from '../../src/model/bekostiging/betaling';
import { betaald, foutVan } from './euro';

/** € 62.500 before the plafond. */
const levering = { tarief: 62.5, volume: 1000 };

describe('Een hard plafond betaalt nooit meer dan zichzelf', () => {
  it.each([
    [62_500.01, 62_500],
    [62_500, 62_500],
    [62_499.99, 62_499.99],
    [10_000, 10_000],
  ])('Plafond € %d op € 62.500 levering betaalt € %d', (plafond, euro) => {
    expect(betaald('inspanning', { ...levering, plafond })).toBe(euro);
  });

  it('Wat het plafond afsnijdt is onvergoed, en samen met het betaalde is het de hele levering', () => {
    const { subtotaal, teBetalen, onvergoed } = betaling('inspanning', { ...levering, plafond: 60_000 });
    expect({ subtotaal, teBetalen, onvergoed }).toEqual({ subtotaal: 62_500_00, teBetalen: 60_000_00, onvergoed: 2_500_00 });
  });

  it('Een plafond van nul betaalt niets', () => {
    expect(betaald('inspanning', { ...levering, plafond: 0 })).toBe(0);
  });

  it('Het plafond komt na de volumeafspraak: eerst telt 900 van de 1.000, dan pas het plafond', () => {
    const { subtotaal, onvergoed } = betaling('inspanning', { ...levering, maximum: 900, plafond: 56_000 });
    expect({ subtotaal, onvergoed }).toEqual({ subtotaal: 56_250_00, onvergoed: 250_00 });
  });

  it('Het plafond komt na het resultaat van een outcomecontract', () => {
    const outcome = { prijs: 3_000, clienten: 100, resultaatdeel: 0.2, score: 1 };
    expect(betaald('outcome', { ...outcome, plafond: 250_000 })).toBe(250_000);
    expect(betaald('outcome', { ...outcome, score: 0, plafond: 250_000 })).toBe(240_000);
  });
});

describe('Een plafond dat alleen signaleert kort niet', () => {
  it('Alles wordt betaald en niets is onvergoed', () => {
    const { teBetalen, onvergoed } = betaling('inspanning', { ...levering, plafond: 60_000 }, 'signaal');
    expect({ teBetalen, onvergoed }).toEqual({ teBetalen: 62_500_00, onvergoed: 0 });
  });
});

describe('Een gegarandeerd minimum mag niet duurder zijn dan het plafond', () => {
  // 900 × € 62,50 × 50% = € 28.125
  const garantie = { ...levering, minimum: 900, garantie: 0.5 };

  it.each([28_125.01, 28_125])('Een plafond van € %d dekt de garantie van € 28.125', (plafond) => {
    expect(betaald('inspanning', { ...garantie, plafond })).toBe(plafond);
  });

  it('Een cent minder is een fout die beide bedragen noemt', () => {
    expect(foutVan(() => betaald('inspanning', { ...garantie, plafond: 28_124.99 }))).toEqual({
      code: 'garantieBovenPlafond',
      gegevens: { gegarandeerd: 28_125_00, plafond: 28_124_99 },
    });
  });

  it('Bij output geldt dat voor het startdeel, bij outcome voor het vaste deel en bij beschikbaarheid voor het gebruik', () => {
    const afspraak = { minimum: 10, garantie: 1, plafond: 999 };
    const code = 'garantieBovenPlafond';
    expect(foutVan(() => betaald('output', { prijs: 400, startdeel: 0.25, ...afspraak }))?.code).toBe(code);
    expect(foutVan(() => betaald('outcome', { prijs: 200, resultaatdeel: 0.5, ...afspraak }))?.code).toBe(code);
    expect(foutVan(() => betaald('beschikbaarheid', { variabeltarief: 100, ...afspraak }))?.code).toBe(code);
  });
});

describe('De stand tegen het plafond', () => {
  it.each([
    [89_999, 'binnen'],
    [90_000, 'let op'],
    [99_999, 'let op'],
    [100_000, 'let op'],
    [100_001, 'overschrijding'],
  ])('%d cent op een plafond van € 1.000 is %s', (bedrag, status) => {
    expect(plafondstatus(bedrag, 100_000)).toBe(status);
  });

  it('Benutting is het bedrag voor het plafond gedeeld door het plafond, dus boven 1 bij overschrijding', () => {
    expect(pasPlafondToe(110_000, 100_000)).toEqual({
      teBetalen: 100_000,
      onvergoed: 10_000,
      ruimte: -10_000,
      benutting: 1.1,
      status: 'overschrijding',
    });
  });

  it('Zonder plafond bestaan ruimte en benutting niet', () => {
    expect(pasPlafondToe(110_000)).toEqual({ teBetalen: 110_000, onvergoed: 0, status: 'geen plafond' });
  });

  it('Bij een plafond van nul bestaat benutting niet, en is elke cent een overschrijding', () => {
    expect(pasPlafondToe(1, 0)).toEqual({ teBetalen: 0, onvergoed: 1, ruimte: -1, status: 'overschrijding' });
    expect(plafondstatus(0, 0)).toBe('binnen');
  });

  it('De waarschuwing is een keuze: vanaf 75% is 75% al let op', () => {
    expect(plafondstatus(74_999, 100_000, 0.75)).toBe('binnen');
    expect(plafondstatus(75_000, 100_000, 0.75)).toBe('let op');
  });

  it('Precies 90% van een krom plafond is let op', () => {
    // 90% of € 1.234.567,80 is € 1.111.111,02 exactly
    expect(plafondstatus(111_111_102, 123_456_780)).toBe('let op');
    expect(plafondstatus(111_111_101, 123_456_780)).toBe('binnen');
  });
});
