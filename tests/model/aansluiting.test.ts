import { describe, expect, it } from 'vitest';
import { sluitBronnenAan, type Aansluitpost } from '../../src/model/aansluiting/aansluiting';
import { nagekomenIn } from '../../src/model/aansluiting/nagekomen';
import type { Realisatierij } from '../../src/model/realisatie';

const JUNI = 2017 * 12 + 5;

const rij = (leveringsmaand: number, bedrag: number, later = 0, regel = 'A'): Realisatierij => ({
  regel,
  gemeente: 'Medemblik',
  leveringsmaand,
  declaratiemaand: leveringsmaand + later,
  volume: 1,
  bedrag,
});
const post = (maand: number, bedrag: number, eigen: Partial<Aansluitpost> = {}): Aansluitpost => ({ bron: 'grootboek', regel: 'A', maand, bedrag, ...eigen });

/** Month, difference and cause of every difference. */
function verschillen(posten: readonly Aansluitpost[], realisatie: readonly Realisatierij[]) {
  return sluitBronnenAan(posten, realisatie).flatMap((bron) =>
    bron.verschillen.map(({ regel, maand, verschil, oorzaak, andereMaand }) => [regel, maand - JUNI, verschil, oorzaak, ...(andereMaand === undefined ? [] : [andereMaand - JUNI])]),
  );
}

describe('De aansluiting', () => {
  it('legt het grootboek naast de declaratiemaand, en een productieverantwoording naast de leveringsmaand', () => {
    const realisatie = [rij(JUNI, 100_00, 1)];
    expect(verschillen([post(JUNI + 1, 100_00)], realisatie)).toEqual([]);
    expect(verschillen([post(JUNI, 100_00, { bron: 'productieverantwoording' })], realisatie)).toEqual([]);
  });

  it('vergelijkt alleen de maanden waarover een bron iets zegt', () => {
    const [aansluiting] = sluitBronnenAan([post(JUNI, 100_00)], [rij(JUNI - 1, 999_00), rij(JUNI, 100_00), rij(JUNI + 1, 999_00)]);
    expect(aansluiting).toMatchObject({ gedeclareerd: 100_00, volgensBron: 100_00, gelijk: 1, verschillen: [] });
  });

  it('noemt een verschil van hooguit een halve cent per declaratieregel afronding', () => {
    const metVerschil = (cent: number) => verschillen([post(JUNI, 100_00 + cent, { declaratieregels: 10 }), post(JUNI + 1, 5)], [rij(JUNI, 100_00), rij(JUNI + 1, 5)]);
    expect(metVerschil(5)).toEqual([['A', 0, 5, 'afronding']]);
    expect(metVerschil(6)).toEqual([['A', 0, 6, 'onbekend']]);
  });

  it('vindt hetzelfde bedrag in een maand ernaast', () => {
    const posten = [post(JUNI, 80_00), post(JUNI + 1, 120_00)];
    expect(verschillen(posten, [rij(JUNI, 100_00), rij(JUNI + 1, 100_00)])).toEqual([
      ['A', 0, -20_00, 'tijdsverschil', 1],
      ['A', 1, 20_00, 'tijdsverschil', 0],
    ]);
  });

  it('noemt een verschil van twee maanden verderop geen tijdsverschil', () => {
    const posten = [post(JUNI, 80_00), post(JUNI + 1, 100_00), post(JUNI + 2, 120_00)];
    const realisatie = [rij(JUNI, 100_00), rij(JUNI + 1, 100_00), rij(JUNI + 2, 100_00)];
    expect(verschillen(posten, realisatie).map(([, , , oorzaak]) => oorzaak)).toEqual(['onbekend', 'onbekend']);
  });

  it('herkent credits die samen in de bron ontbreken, of hun herdeclaraties', () => {
    const realisatie = [rij(JUNI, 150_00), rij(JUNI, -30_00), rij(JUNI, -20_00)];
    expect(verschillen([post(JUNI, 150_00)], realisatie)).toEqual([['A', 0, 50_00, 'credit']]);
    expect(verschillen([post(JUNI, 50_00)], realisatie)).toEqual([['A', 0, -50_00, 'credit']]);
    expect(verschillen([post(JUNI, 140_00)], realisatie)).toEqual([['A', 0, 40_00, 'onbekend']]);
  });

  it('herkent een credit die in de bron ontbreekt', () => {
    expect(verschillen([post(JUNI, 100_00)], [rij(JUNI, 100_00), rij(JUNI, -30_00)])).toEqual([['A', 0, 30_00, 'credit']]);
  });

  it('noemt een product dat aan één kant helemaal ontbreekt', () => {
    const posten = [post(JUNI, 100_00), post(JUNI, 40_00, { regel: 'C' })];
    expect(verschillen(posten, [rij(JUNI, 100_00), rij(JUNI, 60_00, 0, 'B')])).toEqual([
      ['B', 0, -60_00, 'product ontbreekt'],
      ['C', 0, 40_00, 'product ontbreekt'],
    ]);
  });

  it('noemt een product niet ontbrekend waar het in een andere maand aan beide kanten staat', () => {
    const overig = post(JUNI + 1, 1_00, { regel: 'C' });
    const gedeclareerd = [rij(JUNI, 100_00), rij(JUNI + 1, 1_00, 0, 'C')];
    expect(verschillen([post(JUNI, 100_00), overig], [...gedeclareerd, rij(JUNI + 1, 60_00)])).toEqual([['A', 1, -60_00, 'onbekend']]);
    expect(verschillen([post(JUNI, 100_00), post(JUNI + 1, 60_00), overig], gedeclareerd)).toEqual([['A', 1, 60_00, 'onbekend']]);
  });

  it('telt wat gelijk is, en zet verschillen per regel op maand', () => {
    const posten = [post(JUNI + 4, 4_00), post(JUNI + 2, 2_00), post(JUNI, 100_00)];
    const [aansluiting] = sluitBronnenAan(posten, [rij(JUNI, 100_00), rij(JUNI + 2, 20_00), rij(JUNI + 4, 40_00)]);
    expect(aansluiting!.gelijk).toBe(1);
    expect(aansluiting!.verschillen.map(({ maand }) => maand - JUNI)).toEqual([2, 4]);
  });

  it('is er niet zonder bron', () => {
    expect(sluitBronnenAan([], [rij(JUNI, 100_00)])).toEqual([]);
  });
});

describe('Wat van vorig jaar dit jaar is afgewikkeld', () => {
  const december = 2016 * 12 + 11;
  const realisatie = [rij(december, 100_00, 0), rij(december, 40_00, 1), rij(december, -15_00, 2), rij(december, 9_00, 12), rij(JUNI, 70_00), rij(december - 12, 5_00, 14)];

  it('zijn de declaraties van dit jaar over vorig jaar, met credits apart, tot de peilmaand', () => {
    expect(nagekomenIn(2017, realisatie, JUNI)).toEqual([{ regel: 'A', gedeclareerd: 40_00, gecrediteerd: -15_00, saldo: 25_00 }]);
    expect(nagekomenIn(2017, realisatie, december + 12)[0]!.saldo).toBe(34_00);
  });

  it('gaan over zorg van januari tot en met december', () => {
    const randen = [rij(december - 12, 1_00, 14), rij(december - 11, 2_00, 13), rij(december, 4_00, 1), rij(december + 1, 8_00)];
    expect(nagekomenIn(2017, randen, JUNI)[0]!.saldo).toBe(6_00);
  });
});
