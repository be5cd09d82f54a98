import { describe, expect, it } from 'vitest';
import { betaaldOp, plek, rekenDoor, werkmap, type Opzet, type Rij } from './werkmap';

/** € 60.000 of hours, capped at 900 of 1.000, and € 20.000 of places. */
const MODEL: Opzet = {
  tblGemeenten: [{ gemeente: 'Gouda' }],
  tblSegmenten: [{ segment: 'Wmo' }],
  tblContracten: [
    { regel: 'uren', segment: 'Wmo', vorm: 'inspanning', tarief: 60 },
    { regel: 'plekken', segment: 'Wmo', vorm: 'beschikbaarheid', plekken: 2, 'prijs per plek': 10_000 },
  ],
  tblAfspraken: [{ id: 'A1', regel: 'uren', maximum: 900, soort: 'hard', plafond: 50_000 }],
  tblLeveringen: [{ regel: 'uren', gemeente: 'Gouda', jaar: 2025, volume: 1_000 }],
};

function metVerschillen(...verschillen: Rij[]): Opzet {
  return { ...MODEL, tblScenarios: verschillen.map((verschil) => ({ scenario: 'S', actie: 'wijzig', ...verschil })) };
}

/** What a line costs in scenario S, in euros, when nothing is wrong. */
function inScenario(regel: string, ...verschillen: Rij[]): number {
  const { scenarios, meldingen } = rekenDoor(metVerschillen(...verschillen));
  expect(meldingen).toEqual([]);
  return betaaldOp(scenarios[1]!, regel).teBetalen / 100;
}

const maximum: Rij = { tabel: 'tblAfspraken', sleutel: 'A1', kolom: 'maximum' };

describe('Een scenario is een lijst verschillen met de werkmap', () => {
  it('wijzig vervangt een cel', () => {
    expect(inScenario('uren', { ...maximum, waarde: 800 })).toBe(48_000);
  });

  it('Een waarde leeg maakt een cel leeg, en nul is een echte nul', () => {
    const plafond = { tabel: 'tblAfspraken', sleutel: 'A1', kolom: 'plafond', waarde: 'leeg' };
    expect(inScenario('uren', { ...maximum, waarde: 'Leeg' }, plafond)).toBe(60_000);
    expect(inScenario('uren', { ...maximum, waarde: 'nul' })).toBe(0);
  });

  it('voeg toe maakt een rij, cel voor cel, ook met een sleutel van meer kolommen', () => {
    const contract = { actie: 'voeg toe', tabel: 'tblContracten', sleutel: 'nachten' };
    const levering = { actie: 'voeg toe', tabel: 'tblLeveringen', sleutel: 'nachten | Gouda | 2025' };
    const verschillen = [
      { ...contract, kolom: 'segment', waarde: 'Wmo' },
      { ...contract, kolom: 'vorm', waarde: 'inspanning' },
      { ...contract, kolom: 'tarief', waarde: 100 },
      { ...levering, kolom: 'volume', waarde: 30 },
    ];
    expect(inScenario('nachten', ...verschillen)).toBe(3_000);
    expect(inScenario('uren', ...verschillen)).toBe(50_000);
  });

  it('vervalt haalt een rij weg, zonder kolom', () => {
    expect(inScenario('uren', { actie: 'vervalt', tabel: 'tblAfspraken', sleutel: 'A1' })).toBe(60_000);
  });

  it('Een rij met een sleutel van meer kolommen wordt gevonden, ook met spaties en hoofdletters', () => {
    const levering = { tabel: 'TBLLEVERINGEN', sleutel: 'Uren | gouda | 2025', kolom: 'Volume', waarde: 500 };
    expect(inScenario('uren', levering)).toBe(30_000);
  });

  it('Een naam met een streep erin, zoals een groei per segment en gemeente, is te wijzigen en toe te voegen', () => {
    const groei = (sleutel: string, meer: Rij = {}) => ({ scenario: 'S', actie: 'wijzig', tabel: 'tblUitgangspunten', sleutel, kolom: 'waarde', waarde: 0.1, ...meer });
    const in2026 = (...verschillen: Rij[]) => {
      const tblUitgangspunten = [{ naam: 'groei', jaar: 2026, waarde: 0 }, { naam: 'groei Wmo | Gouda', jaar: 2026, waarde: -0.5 }];
      const tblContracten = [{ regel: 'uren', segment: 'Wmo', vorm: 'inspanning', tarief: 60 }];
      const { scenarios, meldingen } = rekenDoor({ ...MODEL, tblContracten, tblAfspraken: [], tblUitgangspunten, tblScenarios: verschillen });
      expect(meldingen).toEqual([]);
      return betaaldOp(scenarios[1]!, 'uren', 2026).teBetalen / 100;
    };
    expect(in2026(groei('Groei wmo|gouda | 2026'))).toBe(66_000);
    expect(in2026(groei('groei uren | Gouda | 2026', { actie: 'voeg toe', waarde: 0.2 }))).toBe(72_000);
  });

  it('Een dag in een sleutel staat er als datum of als het getal dat Excel ervoor telt', () => {
    for (const sleutel of ['uren|45658', 'Uren | 1-1-2025', 'uren|2025-01-01']) {
      const { scenarios, meldingen } = rekenDoor({
        ...MODEL,
        tblAfspraken: [],
        tblTarieven: [{ regel: 'uren', vanaf: 45_658, tarief: 66 }],
        tblScenarios: [{ scenario: 'S', actie: 'wijzig', tabel: 'tblTarieven', sleutel, kolom: 'tarief', waarde: 70 }],
      });
      expect(meldingen).toEqual([]);
      expect(betaaldOp(scenarios[1]!, 'uren').teBetalen).toBe(70_000_00);
    }
  });

  it('Een sleutel noemt geen delen die leeg zijn', () => {
    const { scenarios, meldingen } = rekenDoor({
      ...MODEL,
      tblUitgangspunten: [{ naam: 'indexmethode', waarde: 'definitief' }, { naam: 'indexreeks', waarde: 'OVA' }],
      tblScenarios: [{ scenario: 'S', actie: 'wijzig', tabel: 'tblUitgangspunten', sleutel: 'Indexmethode', kolom: 'waarde', waarde: 'voorlopig' }],
    });
    expect(meldingen).toEqual([]);
    expect(scenarios).toHaveLength(2);
  });

  it('De werkmap zelf blijft zoals ze is, en de basis ook', () => {
    const tabellen = werkmap(metVerschillen({ ...maximum, waarde: 100 }));
    const eerder = structuredClone(tabellen);
    const { scenarios } = rekenDoor(metVerschillen({ ...maximum, waarde: 100 }));
    expect(scenarios.map(({ scenario }) => scenario)).toEqual(['basis', 'S']);
    expect(betaaldOp(scenarios[0]!, 'uren').teBetalen).toBe(50_000_00);
    expect(tabellen).toEqual(eerder);
  });

  it('Scenario’s staan in de volgorde waarin ze voorkomen, ongeacht hoofdletters', () => {
    const opzet = metVerschillen(
      { scenario: 'Laag', ...maximum, waarde: 100 },
      { scenario: 'Hoog', ...maximum, waarde: 1_100 },
      { scenario: 'laag', tabel: 'tblContracten', sleutel: 'uren', kolom: 'tarief', waarde: 50 },
    );
    const { scenarios } = rekenDoor(opzet);
    expect(scenarios.map(({ scenario }) => scenario)).toEqual(['basis', 'Laag', 'Hoog']);
    expect(betaaldOp(scenarios[1]!, 'uren').teBetalen).toBe(5_000_00);
  });

  it('Een lege waarde in een kolom met woorden is leeg, ook als Excel er 0 van maakt', () => {
    for (const waarde of [null, 0, '']) {
      expect(inScenario('uren', { tabel: 'tblAfspraken', sleutel: 'A1', kolom: 'soort', waarde })).toBe(50_000);
      expect(inScenario('uren', { tabel: 'tblAfspraken', sleutel: 'A1', kolom: 'segment', waarde })).toBe(50_000);
    }
  });
});

describe('Een verschil dat niet past wordt gemeld bij zijn eigen cel', () => {
  it.each<[string, Rij, string, string]>([
    ['een rij die er niet meer is', { ...maximum, sleutel: 'A9', waarde: 1 }, 'scenarioRijOnbekend', 'sleutel'],
    ['een rij die weg moet en er niet is', { ...maximum, actie: 'vervalt', sleutel: 'A9' }, 'scenarioRijOnbekend', 'sleutel'],
    ['een kolom die er niet is', { ...maximum, kolom: 'maximaal', waarde: 1 }, 'scenarioKolomOnbekend', 'kolom'],
    ['een tabel die er niet is', { ...maximum, tabel: 'tblUitgangspunten', waarde: 1 }, 'scenarioTabelOnbekend', 'tabel'],
    ['een naam die geen tabel is', { ...maximum, tabel: 'afspraken', waarde: 1 }, 'onbekendeKeuze', 'tabel'],
    ['een sleutelkolom', { ...maximum, kolom: 'id', waarde: 'A2' }, 'scenarioSleutelkolom', 'kolom'],
    ['een rij die al bestaat', { ...maximum, actie: 'voeg toe', waarde: 1 }, 'scenarioRijBestaat', 'sleutel'],
    ['een onbekende actie', { ...maximum, actie: 'verander', waarde: 1 }, 'onbekendeKeuze', 'actie'],
    ['geen actie', { ...maximum, actie: null, waarde: 1 }, 'ontbreekt', 'actie'],
    ['geen sleutel', { ...maximum, sleutel: null, waarde: 1 }, 'ontbreekt', 'sleutel'],
    ['geen scenario', { ...maximum, scenario: null, waarde: 1 }, 'ontbreekt', 'scenario'],
    ['de naam van de basis', { ...maximum, scenario: 'Basis', waarde: 1 }, 'scenarioNaamBasis', 'scenario'],
  ])('%s', (_, verschil, code, kolom) => {
    const { meldingen } = rekenDoor(metVerschillen(verschil));
    expect(meldingen.map(({ ernst, fout, plaats }) => ({ ernst, code: fout.code, plaats }))).toEqual([
      { ernst: 'fout', code, plaats: { tabel: 'tblScenarios', rij: 1, kolom } },
    ]);
  });

  it('Twee keer dezelfde cel: de tweede is te veel', () => {
    const { meldingen } = rekenDoor(metVerschillen({ ...maximum, waarde: 800 }, { ...maximum, sleutel: ' a1 ', waarde: 700 }));
    expect(meldingen.map(plek)).toEqual([{ code: 'scenarioDubbel', cel: 'tblScenarios 2 kolom', scenario: 'S' }]);
  });

  it('Ook als de sleutel van die cel anders is geschreven', () => {
    const levering = (sleutel: string, waarde: number) => ({ tabel: 'tblLeveringen', sleutel, kolom: 'volume', waarde });
    const { scenarios, meldingen } = rekenDoor(metVerschillen(levering('uren|Gouda|2025', 800), levering('Uren | Gouda | 2025', 700)));
    expect(meldingen.map(plek)).toEqual([{ code: 'scenarioDubbel', cel: 'tblScenarios 2 kolom', scenario: 'S' }]);
    expect(scenarios[1]!.segmenten[0]!.fout?.code).toBe('scenarioDubbel');
  });

  it('Het bedrag van dat scenario is dan niet bekend; de basis en een ander scenario rekenen door', () => {
    const { scenarios } = rekenDoor(
      metVerschillen({ ...maximum, sleutel: 'A9', waarde: 1 }, { scenario: 'Goed', ...maximum, waarde: 800 }),
    );
    const [basis, mis, goed] = scenarios.map(({ segmenten }) => segmenten[0]!);
    expect(basis).not.toHaveProperty('fout');
    expect(mis?.fout?.code).toBe('scenarioRijOnbekend');
    expect(goed?.teBetalen).toBe(48_000_00 + 20_000_00);
  });
});
