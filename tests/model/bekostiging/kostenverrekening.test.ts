import { describe, expect, it } from 'vitest';
import { alsVorm, betaling, betalingMetStappen } from '../../../src/model/bekostiging/betaling';
import type { Vormnaam } from '../../../src/model/bekostiging/vorm';
import type { Kostencorridor } from '../../../src/model/afspraken/kostencorridor';
import { betaald, foutVan } from '../euro';

/** Nearer than 3% nothing is settled; half up to 8%, and four fifths beyond. */
const BANDEN = [{ vanaf: 0.03, deel: 0.5 }, { vanaf: 0.08, deel: 0.8 }];
const met = (vorm: Vormnaam, corridor: Omit<Kostencorridor, 'banden'> = {}) => ({ ...alsVorm(vorm), corridor: { ...corridor, banden: BANDEN } });

const LUMPSUM = { budget: 100_000, kostprijs: 100 };

describe('Een kostencorridor om een lumpsum', () => {
  it.each([
    // € 120 000: half of € 5 000 and four fifths of € 12 000.
    ['draagt mee wat de zorg meer kost', 1200, 112_100],
    ['haalt terug wat zij minder kost', 800, 87_900],
    ['laat een klein verschil bij de aanbieder', 1020, 100_000],
  ])('%s: volume %d geeft € %d', (_, volume, euro) => {
    expect(betaald(met('taakgericht'), { ...LUMPSUM, volume })).toBe(euro);
  });

  it('ligt om haar eigen doel waar dat is genoemd, en anders om het budget', () => {
    expect(betaald(met('taakgericht', { doel: 120_000 }), { ...LUMPSUM, volume: 1200 })).toBe(100_000);
  });

  it('maakt wat wordt teruggehaald ook niet meer verschuldigd', () => {
    expect(betaling(met('taakgericht'), { ...LUMPSUM, volume: 800 }).vast).toBe(87_900_00);
    expect(betaling(met('taakgericht'), { ...LUMPSUM, volume: 1200 }).vast).toBe(100_000_00);
  });

  it('komt vóór het plafond', () => {
    expect(betaald(met('taakgericht'), { ...LUMPSUM, volume: 1200, plafond: 105_000 })).toBe(105_000);
  });
});

describe('Een kostencorridor om wat per eenheid wordt betaald', () => {
  it('telt de kosten in de eenheid van de vorm: trajecten bij output', () => {
    const output = { prijs: 1_000, gestart: 12, afgerond: 12, volume: 999, kostprijs: 10_000 };
    expect(betaald(met('output', { doel: 100_000 }), output)).toBe(12_000 + 12_100);
    expect(betaald(met('output', { doel: 100_000 }), { ...output, gestart: 10 })).toBe(12_000);
  });

  it('maakt een betaling nooit negatief, en zegt dat erbij', () => {
    // Costs of € 1 000: € 2 500 and four fifths of € 91 000 would go back of € 5 000.
    const { teBetalen, stappen } = betalingMetStappen(met('inspanning', { doel: 100_000 }), { tarief: 50, volume: 100, kostprijs: 10 });
    expect(teBetalen).toBe(0);
    expect(stappen.at(-1)).toEqual({
      stap: 'kostencorridor', bedrag: -5_000_00, subtotaal: 0,
      toelichting: { code: 'kostencorridor', kosten: 1_000_00, doel: 100_000_00, kostprijs: 10, volume: 100, verrekening: -75_300_00, begrensd: true },
    });
  });

  it('heet niet begrensd als alles precies terug kan', () => {
    const { stappen } = betalingMetStappen(met('inspanning', { doel: 100_000 }), { tarief: 753, volume: 100, kostprijs: 10 });
    expect(stappen.at(-1)).toMatchObject({ subtotaal: 0, toelichting: { begrensd: false } });
  });

  it('kan niet zonder kostprijs, en niet zonder doel of budget', () => {
    expect(foutVan(() => betaald(met('taakgericht'), { budget: 100_000, volume: 1 }))).toEqual({ code: 'kostprijsOntbreekt', gegevens: {} });
    expect(foutVan(() => betaald(met('inspanning'), { tarief: 50, volume: 1, kostprijs: 1 }))).toEqual({
      code: 'kostendoelOntbreekt', gegevens: { vorm: 'inspanning' },
    });
  });

  it('rekent zonder levering met kosten van nul', () => {
    // € 5 000 against half and € 92 000 against four fifths of the target of € 100 000: more than the € 50 000 paid.
    expect(betaald(met('beschikbaarheid', { doel: 100_000 }), { plekken: 5, prijs: 10_000, kostprijs: 100 })).toBe(0);
    expect(betaald(met('beschikbaarheid', { doel: 10_000 }), { plekken: 5, prijs: 10_000, kostprijs: 100 })).toBe(50_000 - 7_610);
  });
});
