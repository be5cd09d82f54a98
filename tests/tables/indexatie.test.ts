import { describe, expect, it } from 'vitest';
import { basisVan, betaaldOp, plek, rekenDoor, segmentopzet, type Opzet, type Rij } from './werkmap';

const rij = (naam: string, waarde: Rij[string], jaar: number | null = null): Rij => ({ naam, jaar, waarde });

/** 1 000 units at € 1 of price level 2023, delivered in a year. */
function model(jaar: number, ...tblUitgangspunten: Rij[]): Opzet {
  const contract = { vorm: 'inspanning', tarief: 1, prijspeil: 2023 };
  return { ...segmentopzet({ R1: { contract, levering: { volume: 1000, jaar } } }), tblUitgangspunten };
}
const betaald = (jaar: number, ...rijen: Rij[]) => betaaldOp(basisVan(model(jaar, ...rijen)), 'R1', jaar).teBetalen;
const gemeld = (opzet: Opzet) => rekenDoor(opzet).meldingen.map(plek);

describe('Indexatie gekozen in tblUitgangspunten', () => {
  it.each([
    ['definitief', 1_057_10],
    ['VNG', 1_063_00],
  ])('volgt de methode %s', (methode, cent) => {
    expect(betaald(2024, rij('indexmethode', methode))).toBe(cent);
  });

  it.each([
    [[rij('indexreeks', 'OVA')], 1_060_00],
    [[rij('indexreeks', 'ppc')], 1_031_00],
    [[rij('gewicht OVA', 0.5), rij('gewicht ppc', 0.5)], 1_045_50],
    [[rij('gewicht OVA', 1)], 1_060_00],
  ])('kent een reeks en eigen gewichten: %j', (rijen, cent) => {
    expect(betaald(2024, rij('indexmethode', 'definitief'), ...rijen)).toBe(cent);
  });

  it('rekent met eigen cijfers voor jaren die nog niet zijn gepubliceerd', () => {
    const eigen = [rij('OVA definitief', 0.05, 2025), rij('ppc definitief', 0.02, 2025)];
    // 0.9 × 5% + 0.1 × 2% = 4.7%
    expect(betaald(2025, rij('indexmethode', 'definitief'), ...eigen)).toBe(Math.round(100_000 * 1.0571 * 1.047));
  });

  it('laat een eigen rij index voor een jaar voorgaan', () => {
    expect(betaald(2024, rij('indexmethode', 'definitief'), rij('index', 0.02, 2024))).toBe(1_020_00);
  });

  it('noemt wat ontbreekt, en wijst de gekozen methode aan', () => {
    expect(gemeld(model(2026, rij('indexmethode', 'vng')))).toEqual([{ code: 'indexcijferOntbreekt', cel: 'tblUitgangspunten 1 waarde' }]);
  });

  it('rekent niets om bij een methode die niet bestaat', () => {
    expect(gemeld(model(2024, rij('indexmethode', 'cpi')))).toEqual([{ code: 'onbekendeKeuze', cel: 'tblUitgangspunten 1 waarde' }]);
    expect(basisVan(model(2024, rij('indexmethode', 'cpi'))).regels[0]!.fout?.code).toBe('onbekendeKeuze');
  });

  it('wil gewichten die samen het geheel zijn', () => {
    expect(gemeld(model(2024, rij('indexmethode', 'definitief'), rij('gewicht OVA', 0.9)))).toEqual([
      { code: 'indexgewichten', cel: 'tblUitgangspunten 2 waarde' },
    ]);
  });

  it('waarschuwt als een eigen cijfer afwijkt van het gepubliceerde, en rekent met het eigen', () => {
    const rijen = [rij('indexmethode', 'definitief'), rij('indexreeks', 'OVA'), rij('OVA definitief', 0.07, 2024)];
    expect(gemeld(model(2024, ...rijen))).toEqual([{ code: 'indexcijferWijktAf', cel: 'tblUitgangspunten 3 waarde' }]);
    expect(betaald(2024, ...rijen)).toBe(1_070_00);
  });

  it('is in een scenario een andere keuze', () => {
    const verschil = { scenario: 'VNG', actie: 'wijzig', tabel: 'tblUitgangspunten', sleutel: 'indexmethode|', kolom: 'waarde', waarde: 'vng' };
    const { scenarios, meldingen } = rekenDoor({ ...model(2024, rij('indexmethode', 'definitief')), tblScenarios: [verschil] });
    expect(meldingen).toEqual([]);
    expect(scenarios.map((scenario) => betaaldOp(scenario, 'R1', 2024).teBetalen)).toEqual([1_057_10, 1_063_00]);
  });
});

describe('Een eigen prijspeil', () => {
  const index = rij('index', 0.1, 2025);
  const contract = { vorm: 'inspanning', tarief: 100 };
  const metPlafond = (afspraak: Rij, segmentafspraak?: Rij): Opzet => ({
    ...segmentopzet({ R1: { contract, levering: { volume: 1000 }, afspraak } }, segmentafspraak),
    tblUitgangspunten: [index],
  });

  it('geldt voor een plafond van de regel, van een gemeente en van het segment', () => {
    const plafond = { plafond: 50_000, prijspeil: 2024, soort: 'hard' };
    for (const opzet of [metPlafond(plafond), metPlafond({ ...plafond, gemeente: 'Gouda' }), metPlafond({}, plafond), metPlafond({}, { ...plafond, gemeente: 'Gouda' })]) {
      expect(betaaldOp(basisVan(opzet), 'R1').teBetalen).toBe(55_000_00);
    }
  });

  it('hoort bij de afspraak zelf: een jaar met een eigen plafond heeft zijn eigen prijspeil', () => {
    const opzet = metPlafond({ plafond: 50_000, prijspeil: 2024 });
    const vanDitJaar = { id: 'A-2025', regel: 'R1', jaar: 2025, plafond: 52_000, prijspeil: 2025 };
    expect(betaaldOp(basisVan({ ...opzet, tblAfspraken: [...opzet.tblAfspraken!, vanDitJaar] }), 'R1').teBetalen).toBe(52_000_00);
  });

  it('zonder cijfer wijst de melding de afspraak aan waarvan het prijspeil is', () => {
    expect(gemeld(metPlafond({ plafond: 50_000, prijspeil: 2023 }))).toEqual([{ code: 'indexOntbreekt', cel: 'tblAfspraken 1 prijspeil' }]);
    expect(gemeld(metPlafond({ maximum: 2000 }, { plafond: 50_000, prijspeil: 2023 }))).toEqual([{ code: 'indexOntbreekt', cel: 'tblAfspraken 2 prijspeil' }]);
  });
});
