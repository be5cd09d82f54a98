import { describe, expect, it } from 'vitest';
import { indexfactor } from '../../src/model/indexering/indexering';
import { INDEXMETHODEN, indexcijfersVolgens, type Indexbasis, type Indexmethode, type Indexpublicatie } from '../../src/model/indexering/indexmethode';
import gepubliceerd from '../../src/parameters/indexcijfers.json';

const CIJFERS = gepubliceerd.cijfers as Indexpublicatie[];
const REEKSEN = {
  gewogen: new Map([['OVA', 0.9], ['ppc', 0.1]]),
  OVA: new Map([['OVA', 1]]),
  ppc: new Map([['ppc', 1]]),
};

/** The rise in one year, in percent. */
function stijging(jaar: number, methode: Indexmethode, reeks: keyof typeof REEKSEN = 'gewogen', basis?: Indexbasis): number {
  const cijfers = indexcijfersVolgens(methode, CIJFERS, { naam: reeks, gewichten: REEKSEN[reeks] }, jaar - 1, jaar, basis);
  return cijfers.get(jaar)! * 100;
}

describe('De indexatie volgens de VNG (extern: VNG, indexatie bij inkoop jeugdhulp en Wmo-ondersteuning 2024 en 2025)', () => {
  it.each([
    [2024, 'vng', 6.3],
    [2025, 'vng', 4.91],
    [2025, 'vng-additief', 4.96],
    [2023, 'voorlopig', 4.75],
    [2023, 'definitief', 6.43],
    [2024, 'voorlopig', 4.7],
    [2024, 'definitief', 5.71],
    [2025, 'voorlopig', 3.94],
  ] as const)('is voor %d %s %d%%', (jaar, methode, procent) => {
    expect(stijging(jaar, methode).toFixed(2)).toBe(procent.toFixed(2));
  });

  it.each([
    [2024, 'gewogen', 1.6],
    [2024, 'OVA', 1.55],
    [2024, 'ppc', 2.05],
    [2025, 'gewogen', 0.97],
    [2025, 'OVA', 1.01],
    [2025, 'ppc', 0.58],
  ] as const)('maakt voor %d van %s %d%% goed over het jaar ervoor', (jaar, reeks, procent) => {
    const goedgemaakt = stijging(jaar, 'vng', reeks) - stijging(jaar, 'vng', reeks, 'definitief');
    expect(goedgemaakt.toFixed(2)).toBe(procent.toFixed(2));
  });
});

describe('Een indexmethode', () => {
  const reeks = { naam: 'loon', gewichten: new Map([['loon', 1]]) };
  const publicatie = (jaar: number, soort: 'voorlopig' | 'definitief', waarde: number): Indexpublicatie => ({ reeks: 'loon', jaar, soort, waarde });

  it('noemt het jaar waarvoor een cijfer ontbreekt, en het laatste dat er is', () => {
    expect(() => stijging(2025, 'definitief')).toThrow('geenIndexcijfer {"reeks":"gewogen","soort":"definitief","jaar":2025,"laatste":2024}');
    expect(() => stijging(2026, 'vng')).toThrow('"soort":"voorlopig","jaar":2026,"laatste":2025');
    expect(() => indexcijfersVolgens('definitief', [], reeks, 2020, 2021)).toThrow('geenIndexcijfer {"reeks":"loon","soort":"definitief","jaar":2021}');
  });

  it('heeft voor een mengsel alle reeksen nodig', () => {
    const alleenLoon = CIJFERS.filter((cijfer) => cijfer.reeks === 'OVA');
    expect(() => indexcijfersVolgens('definitief', alleenLoon, { naam: 'gewogen', gewichten: REEKSEN.gewogen }, 2022, 2023)).toThrow('geenIndexcijfer');
  });

  it('laat alleen de eerste correctie weg bij een basis die definitief was', () => {
    const drie = [
      ...[publicatie(2020, 'voorlopig', 2), publicatie(2020, 'definitief', 3)],
      ...[publicatie(2021, 'voorlopig', 2), publicatie(2021, 'definitief', 4)],
      publicatie(2022, 'voorlopig', 2),
    ];
    const met = indexcijfersVolgens('vng-additief', drie, reeks, 2020, 2022);
    const zonder = indexcijfersVolgens('vng-additief', drie, reeks, 2020, 2022, 'definitief');
    expect([...met]).toEqual([[2021, 0.03], [2022, 0.04]]);
    expect([...zonder]).toEqual([[2021, 0.02], [2022, 0.04]]);
  });

  it('kent alleen bij de VNG een basis', () => {
    expect(() => stijging(2024, 'definitief', 'OVA', 'definitief')).toThrow('basisZonderCorrectie {"methode":"definitief"}');
  });

  it('kan ook een daling aan', () => {
    const cijfers = indexcijfersVolgens('voorlopig', [publicatie(2021, 'voorlopig', -1.5)], reeks, 2020, 2021);
    expect(cijfers.get(2021)).toBe(-0.015);
  });

  it.each(INDEXMETHODEN)('%s brengt heen en terug op hetzelfde uit', (methode) => {
    const heen = indexcijfersVolgens(methode, CIJFERS, { naam: 'OVA', gewichten: REEKSEN.OVA }, 2023, 2024);
    const terug = indexcijfersVolgens(methode, CIJFERS, { naam: 'OVA', gewichten: REEKSEN.OVA }, 2024, 2023);
    expect(indexfactor(heen, 2023, 2024) * indexfactor(terug, 2024, 2023)).toBeCloseTo(1, 12);
  });

  it('heeft binnen één jaar niets te doen', () => {
    expect(indexcijfersVolgens('definitief', [], reeks, 2024, 2024).size).toBe(0);
  });
});
