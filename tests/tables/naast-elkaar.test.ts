import { describe, expect, it } from 'vitest';
import { gemeentejaren, naastElkaar, zinvolleIndelingen, type Vergelijkrij } from '../../src/tables/beelden/naast-elkaar';
import { opbouw, type Bedragkeuze, type Opbouw } from '../../src/tables/beelden/opbouw';
import { rekenDoor, type Opzet, type Rij } from './werkmap';

const levering = (regel: string, gemeente: string, jaar: number, volume: number): Rij => ({ regel, gemeente, jaar, volume });

/** Two gemeenten, two years: hours that each pays for itself, and a lump sum that they share two to one. */
const regio: Opzet = {
  tblGemeenten: [{ gemeente: 'Gouda', inwoners: 200 }, { gemeente: 'Zuidplas', inwoners: 100 }],
  tblSegmenten: [{ segment: 'Uren', verdeelsleutel: 'inwoners' }, { segment: 'Crisis', verdeelsleutel: 'inwoners' }],
  tblContracten: [
    { regel: 'U', segment: 'Uren', vorm: 'inspanning', tarief: 1 },
    { regel: 'C', segment: 'Crisis', vorm: 'taakgericht', budget: 100 },
  ],
  tblLeveringen: [levering('U', 'Gouda', 2025, 10), levering('U', 'Zuidplas', 2025, 20), levering('U', 'Gouda', 2026, 30), levering('U', 'Zuidplas', 2026, 40)],
  tblScenarios: [{ scenario: 'Duurder', actie: 'wijzig', tabel: 'tblContracten', sleutel: 'U', kolom: 'tarief', waarde: 2 }],
};
const doorrekening = rekenDoor(regio);

/** Euros per row: the part, then per scenario or year the amount and the difference. */
const alsTabel = (rijen: readonly Vergelijkrij[]) =>
  rijen.map(({ onderdeel, cellen }) => [onderdeel, ...cellen.map(({ uitkomst, verschil }) => [uitkomst.teBetalen / 100, verschil === undefined ? undefined : verschil / 100])]);

describe('Scenario’s naast elkaar', () => {
  it('per gemeente, met de regio als geheel', () => {
    expect(alsTabel(naastElkaar(doorrekening, 'gemeente', 2025, 'basis'))).toEqual([
      ['Gouda', [76.67, undefined], [86.67, 10]],
      ['Zuidplas', [53.33, undefined], [73.33, 20]],
      [undefined, [130, undefined], [160, 30]],
    ]);
  });

  it('per jaar, met de hele looptijd, en tegen een gekozen scenario', () => {
    expect(alsTabel(naastElkaar(doorrekening, 'jaar', 2025, 'Duurder'))).toEqual([
      ['2025', [130, -30], [160, undefined]],
      ['2026', [170, -70], [240, undefined]],
      [undefined, [300, -100], [400, undefined]],
    ]);
  });

  it('per segment over de hele looptijd', () => {
    expect(alsTabel(naastElkaar(doorrekening, 'segment', 'looptijd', 'basis'))).toEqual([
      ['Uren', [100, undefined], [200, 100]],
      ['Crisis', [200, undefined], [200, 0]],
    ]);
  });

  it('wat elke gemeente per jaar en in totaal betaalt in één scenario', () => {
    expect(alsTabel(gemeentejaren(doorrekening, 'Duurder', 'basis'))).toEqual([
      ['Gouda', [86.67, 10], [126.67, 30], [213.34, 40]],
      ['Zuidplas', [73.33, 20], [113.33, 40], [186.66, 60]],
      [undefined, [160, 30], [240, 70], [400, 100]],
    ]);
  });

  it('noemt bij een fout de regel die haar veroorzaakt, alleen waar zij telt', () => {
    const [rij, ...rest] = regio.tblLeveringen!;
    const kapot = rekenDoor({ ...regio, tblLeveringen: [{ ...rij, volume: 'veel' }, ...rest] });
    const [y2025, y2026] = naastElkaar(kapot, 'jaar', 'looptijd', 'basis');
    expect(y2025!.cellen[0]).toMatchObject({ foutregel: 'U', uitkomst: { fout: { code: 'geenGetal' } } });
    expect(y2026!.cellen[0]!.uitkomst.fout).toBeUndefined();
  });

  it('biedt alleen aan wat iets te vergelijken heeft', () => {
    expect(zinvolleIndelingen(doorrekening)).toEqual(['segment', 'gemeente', 'jaar', 'gemeente en jaar']);
    const alleenGouda: Opzet = { ...regio, tblGemeenten: [{ gemeente: 'Gouda' }], tblLeveringen: [levering('U', 'Gouda', 2025, 10)] };
    expect(zinvolleIndelingen(rekenDoor(alleenGouda))).toEqual(['segment']);
  });
});

describe('De opbouw van een bedrag', () => {
  const looptijd: Bedragkeuze = { scenario: 'basis', tijdvak: 'looptijd' };
  const som = (keuze: Bedragkeuze) => {
    const gevonden = opbouw(doorrekening, keuze) as Extract<Opbouw, { soort: 'som' }>;
    return { posten: gevonden.posten.map(({ naam, bedrag }) => [naam, bedrag]), totaal: gevonden.totaal.bedrag };
  };

  it('gaat van scenario naar segment, regel en jaar', () => {
    expect(som(looptijd)).toEqual({ posten: [['Uren', 10_000], ['Crisis', 20_000]], totaal: 30_000 });
    expect(som({ ...looptijd, segment: 'Uren' })).toEqual({ posten: [['U', 10_000]], totaal: 10_000 });
    expect(som({ ...looptijd, segment: 'Uren', regel: 'U' })).toEqual({ posten: [['2025', 3_000], ['2026', 7_000]], totaal: 10_000 });
    expect(opbouw(doorrekening, { scenario: 'basis', tijdvak: 2026, segment: 'Uren', regel: 'U' })).toMatchObject({ soort: 'regel', uitkomst: { jaar: 2026 } });
  });

  it('geeft voor een gemeente haar eigen deel, dat optelt', () => {
    expect(som({ ...looptijd, gemeente: 'Zuidplas' })).toEqual({ posten: [['Uren', 6_000], ['Crisis', 6_666]], totaal: 12_666 });
    expect(som({ ...looptijd, gemeente: 'Zuidplas', segment: 'Crisis', regel: 'C' })).toEqual({ posten: [['2025', 3_333], ['2026', 3_333]], totaal: 6_666 });
  });

  it('laat zien wat elke gemeente draagt', () => {
    expect(opbouw(doorrekening, looptijd)).toMatchObject({ gemeenten: [{ naam: 'Gouda', bedrag: 17_334 }, { naam: 'Zuidplas', bedrag: 12_666 }] });
  });

  it('is er niet meer als de regel is verdwenen', () => {
    expect(opbouw(doorrekening, { ...looptijd, segment: 'Uren', regel: 'X' })).toBeUndefined();
    expect(opbouw(doorrekening, { ...looptijd, scenario: 'Goedkoper' })).toBeUndefined();
  });
});
