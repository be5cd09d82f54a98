import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bouwTabel } from '../../../src/tables/bouw-tabel';
import { invoertekst } from '../../../src/tables/scenario/invoertekst';
import { laatLos, legVast, leesVastgelegd, toenEnNu } from '../../../src/tables/scenario/vastgelegd';
import type { Tabelinhoud } from '../../../src/tables/tabel';
import { BASISUITKOMST, TABELLEN, uitkomstVan } from './model';

const CRISIS = 'Crisis als beschikbaarheid';
const DAG = 45_700;

/** The tables with what was frozen in them. */
function vastgelegd(tabellen: readonly Tabelinhoud[], scenario: string): Tabelinhoud[] {
  const nieuw = legVast(tabellen, uitkomstVan(tabellen, scenario)!, DAG, 'ab12').at(-1)!;
  return [...tabellen, bouwTabel('tblVastgelegd', nieuw.soort === 'nieuw' ? nieuw.rijen : [])];
}

/** The tables with one cell changed: a row and a header of a table. */
function gewijzigd(naam: string, rij: number, kop: string, waarde: number | string): Tabelinhoud[] {
  return TABELLEN.map((tabel) => {
    if (tabel.naam !== naam) return tabel;
    const kolom = tabel.koppen.indexOf(kop);
    return { ...tabel, rijen: tabel.rijen.map((cellen, i) => (i === rij ? cellen.map((cel, k) => (k === kolom ? waarde : cel)) : cellen)) };
  });
}

describe('Een vastgelegde uitkomst', () => {
  it('komt tot op de cent terug, per jaar en samen', () => {
    const vastlegging = leesVastgelegd(vastgelegd(TABELLEN, CRISIS)).get(CRISIS.toLowerCase())!;
    expect([vastlegging.dag, vastlegging.vingerafdruk]).toEqual([DAG, 'ab12']);
    const naastElkaar = toenEnNu(vastlegging, uitkomstVan(TABELLEN, CRISIS)!);
    expect(naastElkaar.map(({ naam }) => naam)).toEqual(['', '2025', '2026', '2027', '2028', '2029']);
    for (const { toen, nu } of naastElkaar) expect(toen).toBe(nu);
  });

  it('toont toen en nu als de invoer is veranderd', () => {
    const vastlegging = leesVastgelegd(vastgelegd(TABELLEN, 'basis')).get('basis')!;
    const nu = uitkomstVan(gewijzigd('tblContracten', 0, 'tarief', 600), 'basis')!;
    const [samen] = toenEnNu(vastlegging, nu);
    expect(samen!.nu).toBeGreaterThan(samen!.toen);
    expect(samen!.toen).toBe(BASISUITKOMST.segmenten.reduce((som, { teBetalen }) => som + teBetalen, 0));
  });

  it('opnieuw vastleggen komt in de plaats van de vorige keer, en loslaten laat niets over', () => {
    const tabellen = vastgelegd(TABELLEN, CRISIS);
    const soorten = (lijst: ReturnType<typeof laatLos>) => lijst.map(({ soort }) => soort);
    expect(soorten(laatLos(tabellen, CRISIS))).toEqual(Array(45).fill('vervalt'));
    expect(soorten(legVast(tabellen, uitkomstVan(tabellen, CRISIS)!, DAG, 'cd'))).toEqual([...Array<string>(45).fill('vervalt'), 'nieuw']);
    expect(laatLos(tabellen, 'Ander')).toEqual([]);
  });

  it('verandert zelf niets aan wat het scenario kost, en aan zijn invoer', () => {
    const tabellen = vastgelegd(TABELLEN, CRISIS);
    expect(JSON.stringify(uitkomstVan(tabellen, CRISIS))).toBe(JSON.stringify(uitkomstVan(TABELLEN, CRISIS)));
    expect(invoertekst(tabellen, CRISIS)).toBe(invoertekst(TABELLEN, CRISIS));
  });
});

describe('De invoer van een scenario als tekst', () => {
  it('verandert met alles waarmee wordt gerekend', () => {
    const eerder = invoertekst(TABELLEN, CRISIS);
    expect(invoertekst(gewijzigd('tblContracten', 0, 'tarief', 526), CRISIS)).not.toBe(eerder);
    expect(invoertekst(gewijzigd('tblLeveringen', 0, 'volume', 1), CRISIS)).not.toBe(eerder);
    expect(invoertekst(gewijzigd('tblGemeenten', 0, 'inwoners', 1), CRISIS)).not.toBe(eerder);
    expect(invoertekst(TABELLEN, 'basis')).not.toBe(eerder);
  });

  it('verandert met een indexcijfer, en met de methode of de basis waarmee wordt geïndexeerd', () => {
    const teksten = [
      [],
      [{ naam: 'index', jaar: 2026, waarde: 0.04 }],
      [{ naam: 'index', jaar: 2026, waarde: 0.05 }],
      [{ naam: 'indexmethode', waarde: 'voorlopig' }],
      [{ naam: 'indexmethode', waarde: 'vng' }],
      [{ naam: 'indexmethode', waarde: 'vng' }, { naam: 'indexbasis', waarde: 'definitief' }],
    ].map((rijen) => invoertekst([...TABELLEN.filter(({ naam }) => naam !== 'tblUitgangspunten'), bouwTabel('tblUitgangspunten', rijen)], CRISIS));
    expect(new Set(teksten).size).toBe(teksten.length);
  });

  it('verandert niet met een toelichting, of met wat een ander scenario doet', () => {
    const eerder = invoertekst(TABELLEN, CRISIS);
    expect(invoertekst(gewijzigd('tblContracten', 0, 'toelichting', 'nagezien'), CRISIS)).toBe(eerder);
    expect(invoertekst(gewijzigd('tblScenarios', 0, 'waarde', 5), CRISIS)).toBe(eerder);
  });

  it('verandert niet met de volgorde van rijen of kolommen', () => {
    const eerder = invoertekst(TABELLEN, CRISIS);
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (loting) => {
        const kans = () => loting.next().value as number;
        const schud = <T>(lijst: readonly T[]): T[] => lijst.map((waarde) => [kans(), waarde] as const).sort(([a], [b]) => a - b).map(([, waarde]) => waarde);
        const geschud = TABELLEN.map((tabel) => {
          const kolommen = schud(tabel.koppen.map((_, k) => k));
          const rijen = tabel.naam === 'tblScenarios' ? tabel.rijen : schud(tabel.rijen);
          return { ...tabel, koppen: kolommen.map((k) => tabel.koppen[k]!), rijen: rijen.map((rij) => kolommen.map((k) => rij[k]!)) };
        });
        expect(invoertekst(geschud, CRISIS)).toBe(eerder);
      }),
      { numRuns: 5 },
    );
  });
});
