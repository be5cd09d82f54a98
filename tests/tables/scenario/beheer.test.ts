import { describe, expect, it } from 'vitest';
import { rekenWerkmapDoor } from '../../../src/tables/doorrekening';
import { hernoem, kopieer, verwijder, verwijderVerschil, wijzigVerschil, zetActief } from '../../../src/tables/scenario/beheer';
import { combineer, overlappingen } from '../../../src/tables/scenario/combineer';
import { scenariobeelden } from '../../../src/tables/scenario/lijst';
import { bewaakNaam, vrijeNaam } from '../../../src/tables/scenario/naam';
import type { Opzet, Rij } from '../werkmap';
import { betaaldOp, plek, rekenDoor, werkmap } from '../werkmap';

const MODEL: Opzet = {
  tblGemeenten: [{ gemeente: 'Gouda' }],
  tblSegmenten: [{ segment: 'Wmo' }],
  tblContracten: [{ regel: 'uren', segment: 'Wmo', vorm: 'inspanning', tarief: 60 }],
  tblLeveringen: [{ regel: 'uren', gemeente: 'Gouda', jaar: 2025, volume: 1_000 }],
};

const tarief = (scenario: string, waarde: number | string, anders: Rij = {}): Rij => ({
  scenario,
  actie: 'wijzig',
  tabel: 'tblContracten',
  sleutel: 'uren',
  kolom: 'tarief',
  waarde,
  ...anders,
});
const volume = (scenario: string, waarde: number, anders: Rij = {}): Rij =>
  tarief(scenario, waarde, { tabel: 'tblLeveringen', sleutel: 'uren|Gouda|2025', kolom: 'volume', ...anders });
const met = (...rijen: Rij[]): Opzet => ({ ...MODEL, tblScenarios: rijen });
const beelden = (...rijen: Rij[]) => scenariobeelden(werkmap(met(...rijen)));
const bewerking = (...rijen: Rij[]) => ({ tabellen: werkmap(met(...rijen)), beeld: beelden(...rijen)[0]! });

describe('Een uitgezet verschil doet niet mee', () => {
  it('Een scenario waarvan elk verschil uit staat verdwijnt uit de vergelijking, en blijft in de lijst', () => {
    const rijen = [tarief('Duur', 70, { actief: 'nee' }), tarief('Goedkoop', 50, { actief: 'ja' })];
    expect(rekenDoor(met(...rijen)).scenarios.map(({ scenario }) => scenario)).toEqual(['basis', 'Goedkoop']);
    expect(beelden(...rijen).map(({ naam, stand }) => `${naam} ${stand}`)).toEqual(['Duur uit', 'Goedkoop aan']);
  });

  it('Staat een deel uit, dan rekent het scenario met de rest', () => {
    const rijen = [tarief('S', 70), volume('S', 2_000, { actief: 'Nee' })];
    expect(betaaldOp(rekenDoor(met(...rijen)).scenarios[1]!, 'uren').teBetalen).toBe(70_000_00);
    expect(beelden(...rijen)[0]!.stand).toBe('deels');
  });

  it('Wat uit staat wordt niet gecontroleerd; iets anders dan ja of nee is een fout', () => {
    expect(rekenDoor(met(tarief('S', 70, { sleutel: 'weg', actief: 'nee' }))).meldingen).toEqual([]);
    expect(rekenDoor(met(tarief('S', 70, { actief: 'soms' }))).meldingen.map(plek)).toEqual([{ code: 'onbekendeKeuze', cel: 'tblScenarios 1 actief' }]);
  });
});

describe('Wat een handeling in tblScenarios verandert', () => {
  it('kopiëren voegt dezelfde verschillen toe onder een andere naam, uitgezet en al', () => {
    const [wijziging] = kopieer(beelden(tarief('S', 70), volume('S', 5, { actief: 'nee' }))[0]!.regels, 'T');
    expect(wijziging).toMatchObject({ soort: 'nieuw', tabel: 'tblScenarios', rijen: [{ scenario: 'T', waarde: 70 }, { scenario: 'T', waarde: 5, actief: 'nee' }] });
  });

  it('hernoemen, uitzetten en verwijderen raken elke rij van het scenario en geen andere', () => {
    const invoer = bewerking(tarief('S', 70), tarief('Ander', 1), volume('s', 5));
    const rijen = (wijzigingen: ReturnType<typeof hernoem>) => wijzigingen.map((w) => (w.soort === 'nieuw' ? w.tabel : `${w.soort} ${w.rij}`));
    expect(rijen(hernoem(invoer, 'T'))).toEqual(['wijzig 1', 'wijzig 3']);
    expect(rijen(zetActief(invoer, false))).toEqual(['wijzig 1', 'wijzig 3']);
    expect(rijen(verwijder(invoer))).toEqual(['vervalt 1', 'vervalt 3']);
    expect(rijen(verwijderVerschil(invoer, invoer.beeld.regels[1]!))).toEqual(['vervalt 3']);
    expect(wijzigVerschil(invoer, invoer.beeld.regels[1]!, 9)).toMatchObject([{ soort: 'wijzig', rij: 3, waarden: { waarde: 9 } }]);
  });

  it('Een naam is nieuw: niet leeg, niet basis, en niet die van een ander, hoe ook geschreven', () => {
    const anderen = beelden(tarief('Laag', 1));
    expect(bewaakNaam(' Hoog ', anderen)).toBe('Hoog');
    expect(() => bewaakNaam('  ', anderen)).toThrow('scenarioNaamLeeg');
    expect(() => bewaakNaam('Basis', anderen)).toThrow('scenarioNaamBasis');
    expect(() => bewaakNaam('LAAG', anderen)).toThrow('scenarioNaamBestaat');
    expect(vrijeNaam('laag', anderen)).toBe('laag 2');
    expect(vrijeNaam('basis', anderen)).toBe('basis 2');
  });
});

describe('Scenario’s combineren', () => {
  it('neemt alles van beide, en wat gelijk is één keer', () => {
    const { regels, botsingen } = combineer(beelden(tarief('A', 70), tarief('B', 70, { sleutel: ' UREN ' }), volume('B', 5)));
    expect(regels.map(({ kolom }) => kolom)).toEqual(['tarief', 'volume']);
    expect(botsingen).toEqual([]);
  });

  it('laat bij een botsing het bovenste scenario voorgaan, en noemt de botsing', () => {
    const { regels, botsingen } = combineer(beelden(tarief('A', 70), tarief('B', 80)));
    expect(regels.map(({ waarde }) => waarde)).toEqual([70]);
    expect(botsingen).toMatchObject([{ wint: 'A', verliest: 'B', regel: { waarde: 80 } }]);
  });

  it('Een rij die in het ene vervalt kan in het andere niet veranderen', () => {
    const vervalt = tarief('B', 0, { actie: 'vervalt', kolom: null, waarde: null });
    expect(combineer(beelden(tarief('A', 70), vervalt)).regels).toHaveLength(1);
    expect(combineer(beelden(vervalt, tarief('A', 70))).botsingen).toMatchObject([{ wint: 'B', verliest: 'A' }]);
  });

  it('laat een rij die in één scenario vervalt en nieuw terugkomt zoals dat scenario haar maakt', () => {
    const levering = { tabel: 'tblLeveringen', sleutel: 'uren|Gouda|2025' };
    const vervangen = [tarief('A', 0, { ...levering, actie: 'vervalt', kolom: null, waarde: null }), volume('A', 300, { actie: 'voeg toe' })];
    const { regels, botsingen } = combineer(beelden(...vervangen, tarief('B', 70)));
    expect(regels.map(({ actie }) => actie)).toEqual(['vervalt', 'voeg toe', 'wijzig']);
    expect(botsingen).toEqual([]);
    const samen = regels.map(({ rij: _, actief: __, ...regel }) => ({ ...regel, scenario: 'Samen' }));
    expect(betaaldOp(rekenDoor(met(...samen)).scenarios[1]!, 'uren').teBetalen).toBe(21_000_00);
    expect(combineer(beelden(volume('B', 400, { toelichting: 'eerst' }), ...vervangen)).botsingen).toMatchObject([{ wint: 'B', verliest: 'A' }, { wint: 'B', verliest: 'A' }]);
  });

  it('is zonder botsing hetzelfde als de scenario’s na elkaar toepassen', () => {
    const rijen = [tarief('A', 70), volume('B', 2_000)];
    const [wijziging] = kopieer(combineer(beelden(...rijen)).regels, 'Samen');
    const samen = wijziging!.soort === 'nieuw' ? wijziging!.rijen : [];
    const { scenarios } = rekenWerkmapDoor(werkmap(met(...rijen, ...samen)));
    expect(betaaldOp(scenarios[3]!, 'uren').teBetalen).toBe(140_000_00);
  });

  it('Twee actieve scenario’s die dezelfde cel wijzigen zijn als zodanig te zien', () => {
    const rijen = [tarief('A', 70), tarief('B', 80), volume('B', 5), volume('C', 6, { actief: 'nee' })];
    expect([...overlappingen(beelden(...rijen)).values()]).toEqual([['A', 'B']]);
    const methode = (scenario: string, sleutel: string) => tarief(scenario, 'vng', { tabel: 'tblUitgangspunten', sleutel, kolom: 'waarde' });
    expect([...overlappingen(beelden(methode('A', 'indexmethode'), methode('B', 'Indexmethode |'))).values()]).toEqual([['A', 'B']]);
  });
});
