import { describe, expect, it } from 'vitest';
import { telOp, volumeTermen } from '../../src/model/levering';
import type { Termen } from '../../src/model/termen';
import { basisVan, betaaldOp, type Opzet, type Rij } from '../tables/werkmap';

/** A regional line, with deliveries per gemeente in 2025. */
function regionaal(contract: Rij, leveringen: Readonly<Record<string, Rij>>, afspraak: Rij = {}): Opzet {
  return {
    tblContracten: [{ regel: 'R', segment: 'Jeugd', ...contract }],
    tblLeveringen: Object.entries(leveringen).map(([gemeente, levering]) => ({ regel: 'R', gemeente, jaar: 2025, ...levering })),
    tblAfspraken: [{ id: 'A', regel: 'R', ...afspraak }],
  };
}

const uren = { vorm: 'inspanning', tarief: 60 };

describe('Leveringen van gemeenten tellen op', () => {
  it('Een regionaal minimum van 1.000 met 700 en 200 geleverd komt 100 tekort, niet 300 en 800', () => {
    const uitkomst = basisVan(regionaal(uren, { Gouda: { volume: 700 }, Zuidplas: { volume: 200 } }, { minimum: 1_000, garantie: 1 }));
    expect(betaaldOp(uitkomst, 'R').teBetalen).toBe(60_000_00);
  });

  it('100,1 en 200,2 halen samen een minimum van 300,3 precies', () => {
    const uitkomst = basisVan(regionaal(uren, { Gouda: { volume: 100.1 }, Zuidplas: { volume: 200.2 } }, { minimum: 300.3 }));
    expect(uitkomst.regels[0]).toMatchObject({ volume: 300.3, volumestatus: 'binnen' });
  });

  it('De score is het gemiddelde over cliënten: tien cliënten wegen minder dan negentig', () => {
    const outcome = { vorm: 'outcome', tarief: 1_000, resultaatdeel: 'nul', bonus: 0 };
    const leveringen = { Gouda: { cliënten: 10, score: 0 }, Zuidplas: { cliënten: 90, score: 1 } };
    const uitkomst = basisVan(regionaal({ ...outcome, resultaatdeel: 0.5 }, leveringen));
    // 100 cliënten: € 50.000 vast en 90% van € 50.000
    expect(betaaldOp(uitkomst, 'R').teBetalen).toBe(95_000_00);
  });

  it('Gestarte, tussentijdse en afgeronde trajecten tellen elk apart op', () => {
    const output = { vorm: 'output', tarief: 1_000, startdeel: 0.5, tussendeel: 0.25 };
    const leveringen = { Gouda: { gestart: 4, tussentijds: 3, afgerond: 2 }, Zuidplas: { gestart: 6, tussentijds: 1, afgerond: 2 } };
    expect(betaaldOp(basisVan(regionaal(output, leveringen)), 'R').teBetalen).toBe((5_000 + 1_000 + 1_000) * 100);
  });
});

describe('Een prijs per etmaal geldt voor elke dag van het jaar', () => {
  const plek = (jaar: number, tariefeenheid: string): Opzet => ({
    tblContracten: [{ regel: 'R', segment: 'Jeugd', vorm: 'beschikbaarheid', plekken: 2, 'prijs per plek': 100, tariefeenheid }],
    tblLeveringen: [{ regel: 'R', gemeente: 'Gouda', jaar }],
  });

  it.each([
    [2023, 365],
    [2024, 366],
    [2000, 366],
    [2100, 365],
  ])('%d heeft er %d', (jaar, dagen) => {
    expect(betaaldOp(basisVan(plek(jaar, 'etmaal')), 'R', jaar).teBetalen).toBe(200_00 * dagen);
    expect(betaaldOp(basisVan(plek(jaar, 'Etmaal ')), 'R', jaar).teBetalen).toBe(200_00 * dagen);
  });

  it('Een prijs per jaar geldt één keer', () => {
    expect(betaaldOp(basisVan(plek(2024, 'jaar')), 'R', 2024).teBetalen).toBe(200_00);
  });
});

describe('De leveringen van een regel samen', () => {
  const samen = (...termen: Termen[]) => telOp(termen.map((eigen, i) => ({ regel: 'R', gemeente: `G${i}`, jaar: 2025, termen: eigen })));

  it('zijn niets zonder levering, en van één gemeente precies de hare', () => {
    expect(samen()).toEqual({});
    expect(samen({ clienten: 0, score: 0.7 })).toEqual({ clienten: 0, score: 0.7 });
  });

  it('zijn van elk aantal de som, en van wat geen gemeente noemt niets', () => {
    const alles = { volume: 1, clienten: 2, gestart: 3, tussentijds: 4, afgerond: 5, omvang: 6 };
    expect(samen(alles, alles)).toEqual({ volume: 2, clienten: 4, gestart: 6, tussentijds: 8, afgerond: 10, omvang: 12 });
    expect(samen({ volume: 1 }, { omvang: 2 })).toEqual({ volume: 1, omvang: 2 });
  });

  it('hebben een score over wie er cliënten heeft, anders naar volume, en zonder beide telt elke gemeente even zwaar', () => {
    expect(samen({ clienten: 1, score: 0.5 }, { clienten: 3, score: 0.9 }, { score: 1 }).score).toBeCloseTo(0.8, 12);
    expect(samen({ clienten: 1, score: 0.5 }, { clienten: 1 }).score).toBe(0.25);
    expect(samen({ clienten: 0, volume: 3, score: 0.5 }, { clienten: 0, volume: 1, score: 0.9 }).score).toBeCloseTo(0.6, 12);
    expect(samen({ volume: 0, score: 0.5 }, { volume: 0, score: 0.9 }).score).toBeCloseTo(0.7, 12);
    expect(samen({ clienten: 1 }, { clienten: 1 })).not.toHaveProperty('score');
  });
});

describe('Een ander volume', () => {
  const trajecten = { gestart: 10, tussentijds: 8, afgerond: 5, volume: 7 };

  it('houdt bij output wat halverwege en afgerond is in verhouding tot wat is gestart', () => {
    expect(volumeTermen(trajecten, 'gestart', 20)).toEqual({ gestart: 20, tussentijds: 16, afgerond: 10 });
    expect(volumeTermen({ gestart: 10 }, 'gestart', 20)).toEqual({ gestart: 20, tussentijds: 0, afgerond: 0 });
  });

  it('is anders alleen dat volume, ook waar nog niets was gestart', () => {
    expect(volumeTermen(trajecten, 'volume', 20)).toEqual({ volume: 20 });
    expect(volumeTermen(trajecten, 'clienten', 20)).toEqual({ clienten: 20 });
    expect(volumeTermen({ afgerond: 5 }, 'gestart', 20)).toEqual({ gestart: 20 });
  });
});
