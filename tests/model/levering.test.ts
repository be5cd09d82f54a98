import { describe, expect, it } from 'vitest';
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
