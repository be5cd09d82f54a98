import { describe, expect, it } from 'vitest';
import { betaald, foutVan } from './euro';

const contract = { tarief: 62.5 };

describe('Inspanning betaalt tarief maal geleverd volume', () => {
  it('Duizend uur tegen € 62,50 kost € 62.500', () => {
    expect(betaald('inspanning', { ...contract, volume: 1000 })).toBe(62_500);
  });

  it('Zonder levering wordt niets betaald', () => {
    expect(betaald('inspanning', contract)).toBe(0);
  });

  it('Een halve cent rondt naar boven af: 0,30 uur tegen € 3,35 is € 1,01', () => {
    expect(betaald('inspanning', { tarief: 3.35, volume: 0.3 })).toBe(1.01);
  });

  // External: the iJw rule that a declaration line is uurtarief × minutes ÷ 60, never by a rounded price per minute.
  it('Drie declaraties van tien minuten zijn € 31,26 en één van dertig is € 31,25', () => {
    expect(betaald('inspanning', { ...contract, volume: 10 / 60 })).toBe(10.42);
    expect(betaald('inspanning', { ...contract, volume: 30 / 60 })).toBe(31.25);
  });
});

describe('Levering boven het maximum wordt niet vergoed', () => {
  const afspraak = { ...contract, maximum: 1000 };

  it.each([
    [999, 62_437.5],
    [1000, 62_500],
    [1001, 62_500],
    [1600, 62_500],
  ])('Bij een maximum van 1.000 uur kost %d uur € %d', (volume, euro) => {
    expect(betaald('inspanning', { ...afspraak, volume })).toBe(euro);
  });

  it('Met een meerprijs van 50% telt elk uur boven het maximum voor de helft', () => {
    const half = { ...afspraak, meerprijs: 0.5 };
    expect(betaald('inspanning', { ...half, volume: 1000 })).toBe(62_500);
    expect(betaald('inspanning', { ...half, volume: 1001 })).toBe(62_531.25);
    expect(betaald('inspanning', { ...half, volume: 1100 })).toBe(65_625);
  });

  it('Met een meerprijs van 100% maakt het maximum geen verschil, ook niet bij een volume met een lange breuk', () => {
    const volume = 1000 + 100 / 3;
    expect(betaald('inspanning', { ...afspraak, tarief: 50_000, volume, meerprijs: 1 })).toBe(
      betaald('inspanning', { tarief: 50_000, volume }),
    );
  });

  it('Een maximum van nul betekent dat niets wordt vergoed', () => {
    expect(betaald('inspanning', { ...contract, volume: 10, maximum: 0 })).toBe(0);
  });
});

describe('Een minimum zonder garantie wordt alleen gemeld', () => {
  it('Bij een minimum van 900 uur en 800 geleverd worden er 800 betaald', () => {
    expect(betaald('inspanning', { ...contract, volume: 800, minimum: 900 })).toBe(50_000);
  });

  it.each([
    [0, 28_125],
    [800, 53_125],
    [899, 56_218.75],
    [900, 56_250],
    [901, 56_312.5],
  ])('Met een garantie van 50%% op 900 uur kost %d geleverd € %d', (volume, euro) => {
    expect(betaald('inspanning', { ...contract, volume, minimum: 900, garantie: 0.5 })).toBe(euro);
  });

  it('Met een garantie van 100% is het minimum altijd betaald', () => {
    const afspraak = { ...contract, minimum: 900, garantie: 1 };
    expect(betaald('inspanning', afspraak)).toBe(56_250);
    expect(betaald('inspanning', { ...afspraak, volume: 899.9 })).toBe(56_250);
  });
});

describe('Minimum en maximum samen', () => {
  it('Een minimum gelijk aan het maximum is een vast aantal', () => {
    const vastAantal = { ...contract, minimum: 900, maximum: 900, garantie: 1 };
    for (const volume of [0, 900, 2000]) expect(betaald('inspanning', { ...vastAantal, volume })).toBe(56_250);
  });

  it('Een minimum boven het maximum is een fout die beide noemt', () => {
    expect(foutVan(() => betaald('inspanning', { ...contract, volume: 950, minimum: 1000, maximum: 900 }))).toEqual({
      code: 'minimumBovenMaximum',
      gegevens: { minimum: 1000, maximum: 900 },
    });
  });
});
