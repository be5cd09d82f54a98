import { describe, expect, it } from 'vitest';
import { segmentkorting } from '../../src/model/afspraken/segmentplafond';
import { basisVan, betaaldOp, segmentopzet, type Regelopzet, type Rij } from '../tables/werkmap';

/** € 60.000, € 30.000 and € 40.000. */
const uren: Regelopzet = { contract: { vorm: 'inspanning', tarief: 60 }, levering: { volume: 1000 } };
const dagdelen: Regelopzet = { contract: { vorm: 'inspanning', tarief: 40 }, levering: { volume: 750 } };
const wijkteam: Regelopzet = { contract: { vorm: 'taakgericht', budget: 40_000 } };

function segment(regels: Record<string, Regelopzet>, afspraak?: Rij) {
  const uitkomst = basisVan(segmentopzet(regels, afspraak));
  return { segment: uitkomst.segmenten[0]!, regel: (naam: string) => betaaldOp(uitkomst, naam) };
}

describe('Een segmentplafond is een signaal, tenzij anders afgesproken', () => {
  it('Boven het plafond wordt alles betaald en wordt de overschrijding gemeld', () => {
    expect(segment({ uren, wijkteam }, { plafond: 90_000 }).segment).toMatchObject({
      teBetalen: 100_000_00,
      onvergoed: 0,
      ruimte: -10_000_00,
      status: 'overschrijding',
    });
  });

  it.each([
    [111_111.12, 'binnen'],
    [111_111.11, 'let op'],
    [100_000, 'let op'],
    [99_999.99, 'overschrijding'],
  ])('€ 100.000 op een plafond van € %d is %s', (plafond, status) => {
    expect(segment({ uren, wijkteam }, { plafond }).segment.status).toBe(status);
  });
});

describe('Een hard segmentplafond kort alleen wat het volume volgt', () => {
  const hard = (plafond: number): Rij => ({ soort: 'hard', plafond });

  it.each([
    [100_000.01, 60_000],
    [100_000, 60_000],
    [99_999.99, 59_999.99],
    [90_000, 50_000],
    [40_000, 0],
  ])('Bij plafond € %d blijft van € 60.000 aan uren € %d over; de lumpsum van € 40.000 is verschuldigd', (plafond, euro) => {
    const { regel } = segment({ uren, wijkteam }, hard(plafond));
    expect(regel('uren')).toEqual({ teBetalen: euro * 100, onvergoed: Math.round((60_000 - euro) * 100) });
    expect(regel('wijkteam')).toEqual({ teBetalen: 40_000_00, onvergoed: 0 });
  });

  it('Is wat vaststaat alleen al meer dan het plafond, dan wordt niets gekort', () => {
    const uitkomst = segment({ uren, wijkteam }, hard(39_999.99));
    expect(uitkomst.segment).toMatchObject({ teBetalen: 100_000_00, onvergoed: 0, status: 'overschrijding' });
    expect(uitkomst.regel('uren')).toEqual({ teBetalen: 60_000_00, onvergoed: 0 });
  });

  it('Twee regels delen de korting naar hun bedrag, tot op de cent', () => {
    const uitkomst = segment({ uren, dagdelen }, hard(80_000));
    expect(uitkomst.segment).toMatchObject({ teBetalen: 80_000_00, onvergoed: 10_000_00 });
    expect(uitkomst.regel('uren')).toEqual({ teBetalen: 53_333_33, onvergoed: 6_666_67 });
    expect(uitkomst.regel('dagdelen')).toEqual({ teBetalen: 26_666_67, onvergoed: 3_333_33 });
  });

  it('Een garantie en klaarstaande plekken zijn verschuldigd', () => {
    const gegarandeerd: Regelopzet = { ...uren, afspraak: { minimum: 1_500, garantie: 1 } };
    const plekken: Regelopzet = {
      contract: { vorm: 'beschikbaarheid', plekken: 2, 'prijs per plek': 5_000, 'variabel tarief': 10 },
      levering: { volume: 100 },
    };
    // 60.000 + 30.000 garantie, 10.000 aan plekken + 1.000 gebruik: van de 61.000 die het volume volgen moet 1.000 weg
    const { regel } = segment({ gegarandeerd, plekken }, hard(100_000));
    expect(regel('gegarandeerd')).toEqual({ teBetalen: 89_016_39, onvergoed: 983_61 });
    expect(regel('plekken')).toEqual({ teBetalen: 10_983_61, onvergoed: 16_39 });
  });

  it('Eerst kort het plafond van de regel, dan dat van het segment; benutting telt wat de regels kregen', () => {
    const begrensd: Regelopzet = { ...uren, afspraak: { plafond: 50_000 } };
    const uitkomst = segment({ begrensd, wijkteam }, hard(80_000));
    expect(uitkomst.segment).toMatchObject({ teBetalen: 80_000_00, onvergoed: 20_000_00, benutting: 1.125 });
    expect(uitkomst.regel('begrensd')).toEqual({ teBetalen: 40_000_00, onvergoed: 20_000_00 });
  });
});

describe('Zonder eigen plafond staat een segment tegenover de plafonds van zijn regels', () => {
  it('Hebben alle regels er een, dan tellen ze op', () => {
    const regels = { uren: { ...uren, afspraak: { plafond: 50_000 } }, dagdelen: { ...dagdelen, afspraak: { plafond: 40_000 } } };
    expect(segment(regels).segment).toMatchObject({
      plafond: 90_000_00,
      teBetalen: 80_000_00,
      onvergoed: 10_000_00,
      ruimte: 0,
      benutting: 1,
    });
  });

  it('Mist een regel er een, dan heeft het segment geen plafond', () => {
    const uitkomst = segment({ uren: { ...uren, afspraak: { plafond: 50_000 } }, dagdelen }).segment;
    expect(uitkomst.status).toBe('geen plafond');
    expect(uitkomst).not.toHaveProperty('plafond');
    expect(uitkomst).not.toHaveProperty('benutting');
  });
});

describe('De korting per regel', () => {
  it('Een regel verliest nooit meer dan zijn deel dat het volume volgt', () => {
    expect(segmentkorting([{ teBetalen: 3, vast: 2 }, { teBetalen: 3, vast: 0 }], 2)).toEqual([1, 3]);
  });
});
