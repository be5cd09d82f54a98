import { describe, expect, it } from 'vitest';
import { TABELNAMEN, type Tabelnaam } from '../../src/tables/schema';
import { SCHEMAS } from '../../src/tables/schemas';
import { verdeelRollen, type Tabelkop } from '../../src/workbook/rollen';

const kop = (rol: Tabelnaam, naam: string = rol, id = naam): Tabelkop => ({
  id,
  naam,
  blad: naam,
  koppen: SCHEMAS[rol].kolommen.map((kolom) => kolom.kop),
});
const model = TABELNAMEN.map((naam) => kop(naam));
const wie = (tabellen: readonly Tabelkop[], onthouden = {}): Record<string, string[]> =>
  Object.fromEntries([...verdeelRollen(tabellen, onthouden)].map(([rol, gevonden]) => [rol, gevonden.map(({ id }) => id)]));

describe('Welke tabel welke rol speelt', () => {
  it('blijkt uit de naam', () => {
    expect(wie(model)).toEqual(Object.fromEntries(TABELNAMEN.map((naam) => [naam, [naam]])));
  });

  it('blijkt uit de koppen als een tabel is hernoemd', () => {
    expect(wie([...model.filter(({ naam }) => naam !== 'tblLeveringen'), kop('tblLeveringen', 'Geleverd')])).toMatchObject({
      tblLeveringen: ['Geleverd'],
    });
  });

  it('blijkt het eerst uit wat onthouden is, hoe de tabel ook heet', () => {
    const tabellen = [...model, kop('tblContracten', 'Variant', 'id-9')];
    expect(wie(tabellen, { tblContracten: 'id-9' })).toMatchObject({ tblContracten: ['id-9'] });
  });

  it('wordt opnieuw gezocht als de onthouden tabel weg is', () => {
    expect(wie(model, { tblContracten: 'verwijderd' })).toMatchObject({ tblContracten: ['tblContracten'] });
  });

  it('is een vraag bij een gekopieerd blad, waarvan Excel de tabel een nummer geeft', () => {
    expect(wie([...model, kop('tblContracten', 'tblContracten13')])).toMatchObject({
      tblContracten: ['tblContracten', 'tblContracten13'],
    });
  });

  it('is geen vraag meer als de keuze onthouden is', () => {
    expect(wie([...model, kop('tblContracten', 'tblContracten13')], { tblContracten: 'tblContracten' })).toMatchObject({
      tblContracten: ['tblContracten'],
    });
  });

  it('is een vraag bij twee tabellen met dezelfde koppen onder een andere naam', () => {
    const rest = model.filter(({ naam }) => naam !== 'tblContracten');
    expect(wie([...rest, kop('tblContracten', 'Contracten_A'), kop('tblContracten', 'Contracten_B')])).toMatchObject({
      tblContracten: ['Contracten_A', 'Contracten_B'],
    });
  });

  it('maakt van één tabel die er op lijkt nog geen model', () => {
    const vreemd = { id: '1', naam: 'Bevolking', blad: 'Blad1', koppen: ['gemeente', 'inwoners', 'jeugdigen'] };
    expect(wie([vreemd])).toEqual({});
    expect(wie([vreemd, kop('tblContracten', 'Inkoop')])).toEqual({ tblGemeenten: ['1'], tblContracten: ['Inkoop'] });
  });

  it('laat een eigen tabel met een bekende kolom met rust als de echte er is', () => {
    const vreemd = { id: '1', naam: 'Bevolking', blad: 'Blad1', koppen: ['gemeente', 'inwoners', 'jeugdigen'] };
    expect(wie([...model, vreemd])).toMatchObject({ tblGemeenten: ['tblGemeenten'] });
  });
});
