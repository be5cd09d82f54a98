import { describe, expect, it } from 'vitest';
import { gemeentedelen } from '../../src/model/doorrekening/regeluitkomst';
import { toEuros } from '../../src/model/geld';
import { BASIS } from '../../src/tables/scenarios';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { gemeentejaren, naastElkaar, type Vergelijkrij } from '../../src/tables/beelden/naast-elkaar';
import type { Tabelnaam } from '../../src/tables/schema';
import { werkblad } from '../functions/cellen';
import { leesReferentiewerkmap, leesTabel, type Rij } from './werkmap-lezen';

// External: regions made by chance over three years, calculated by another program from ordinary cell formulas.
const blad = await leesReferentiewerkmap('jaren.xlsx');
const bek = await werkblad();

const TABELLEN = [
  'tblGemeenten',
  'tblSegmenten',
  'tblContracten',
  'tblStaffels',
  'tblAfspraken',
  'tblLeveringen',
  'tblUitgangspunten',
] as const satisfies Tabelnaam[];
const modellen = [...new Set(blad('tblContracten').map(({ model }) => model!))];
const van = (naam: string, model: string | number) => blad(naam).filter((rij) => rij.model === model);

describe.each(modellen)('Een regio over drie jaar die het toeval maakte (%s) kost wat een ander rekenprogramma uitrekent', (model) => {
  const tabellen = TABELLEN.map((naam) => leesTabel(naam, van(naam, model)));
  const perGemeente = van('verwacht per gemeente', model);

  it('per regel, jaar en gemeente', () => {
    const { scenarios, meldingen } = rekenWerkmapDoor(tabellen);
    expect(meldingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    const uitkomsten = scenarios[0]!.regels.flatMap((uitkomst) =>
      gemeentedelen(uitkomst).map(({ gemeente, teBetalen }) => [uitkomst.regel, uitkomst.jaar, gemeente, toEuros(teBetalen)]),
    );
    const verwacht = van('verwacht per regel', model).map((rij) => [rij.regel, rij.jaar, rij.gemeente, rij['te betalen']]);
    expect(gesorteerd(uitkomsten)).toEqual(gesorteerd(verwacht));
  });

  it('in het paneel: per gemeente, per jaar en over de looptijd', () => {
    const doorrekening = rekenWerkmapDoor(tabellen);
    const cellen = (rijen: readonly Vergelijkrij[]) =>
      rijen.flatMap(({ onderdeel, cellen: rij }) => (onderdeel === undefined ? [] : rij.map(({ tijdvak, uitkomst }) => [onderdeel, tijdvak, toEuros(uitkomst.teBetalen)])));
    const verwacht = perGemeente.map((rij) => [rij.gemeente, rij.jaar, rij['te betalen']]);
    expect(cellen(gemeentejaren(doorrekening, BASIS, BASIS))).toEqual(verwacht);
    expect(cellen(naastElkaar(doorrekening, 'gemeente', 'looptijd', BASIS))).toEqual(verwacht.filter(([, jaar]) => jaar === 'looptijd'));
  });

  it('in BEK.VERGELIJK: per gemeente over de looptijd, en samen in elk jaar', () => {
    const bereiken = tabellen.map(({ koppen, rijen }) => [[...koppen], ...rijen.map((rij) => [...rij])]);
    const gemeenten = bek('VERGELIJK', 'gemeente', ...bereiken).map(([, gemeente, betalen]) => [gemeente, betalen]);
    expect(gemeenten).toEqual(perGemeente.filter(({ jaar }) => jaar === 'looptijd').map((rij) => [rij.gemeente, rij['te betalen']]));
    const jaren = bek('VERGELIJK', 'jaar', ...bereiken).map(([, jaar, betalen]) => [jaar, Math.round(Number(betalen) * 100)]);
    expect(jaren).toEqual([2026, 2027, 2028].map((jaar) => [jaar, inCenten(perGemeente.filter((rij) => rij.jaar === jaar))]));
  });
});

it('Onder die regio\'s zijn alle afspraken die gemeenten delen: garantie, korting, bijbetaling, terugvordering en plafond', () => {
  const regels = blad('regeljaren');
  const verschillen = regels.map((rij) => [String(rij.regel).slice(-1), Math.sign(Number(rij['na volumeafspraak']) - Number(rij.basis))].join(' '));
  expect(verschillen).toEqual(expect.arrayContaining(['1 1', '1 -1', '3 1', '3 -1']));
  expect(blad('gemeentejaren').some((rij) => Number(rij.korting) > 0)).toBe(true);
  expect(blad('gemeentejaren').some((rij) => Number(rij['na eigen plafond']) < Number(rij['na volumeafspraak']))).toBe(true);
});

function gesorteerd<T>(rijen: readonly T[]): T[] {
  return [...rijen].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function inCenten(rijen: readonly Rij[]): number {
  return Math.round(rijen.reduce((som, rij) => som + Number(rij['te betalen']), 0) * 100);
}
