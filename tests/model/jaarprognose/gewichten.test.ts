import { describe, expect, it } from 'vitest';
import { gelijkeGewichten, maandenVan, seizoensgewichten } from '../../../src/model/jaarprognose/gewichten';
import { dagUitTekst } from '../../../src/model/kalender';
import type { Naijlmaand } from '../../../src/model/naijl/maanden';
import { foutVan } from '../euro';

const dag = (tekst: string) => dagUitTekst(tekst)!;

describe('Gelijke maanden', () => {
  it('wegen allemaal evenveel zolang de regel loopt', () => {
    expect(gelijkeGewichten(2025, {})).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(gelijkeGewichten(2025, { vanaf: dag('1-7-2025') })).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
  });

  it('tellen voor het deel van de maand waarin de regel loopt', () => {
    // 14 of 28 days of February, 15 of 30 of November.
    const looptijd = { vanaf: dag('15-2-2025'), tot: dag('15-11-2025') };
    expect(gelijkeGewichten(2025, looptijd)).toEqual([0, 0.5, 1, 1, 1, 1, 1, 1, 1, 1, 0.5, 0]);
  });
});

describe('Maanden naar het seizoen', () => {
  /** A year in which month i came to `perMaand(i)`. */
  const jaar = (welk: number, perMaand: (i: number) => number, binnen: (i: number) => number = () => 1) =>
    maandenVan(welk).map((maand, i): Naijlmaand => ({
      maand, aandeelBinnen: binnen(i), compleet: perMaand(i), geclaimd: 0, nogTeOntvangen: 0, eindstand: 0,
    }));
  const oplopend = jaar(2023, (i) => i + 1);
  const vlak = jaar(2024, () => 10);

  it('wegen wat dezelfde maanden in alle volledige jaren ervoor samen waren', () => {
    expect(seizoensgewichten(2025, [...oplopend, ...vlak], {})).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]);
  });

  it('en alleen zolang de regel loopt', () => {
    expect(seizoensgewichten(2025, vlak, { tot: dag('14-2-2025') })).toEqual([10, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('kijken niet naar een jaar dat niet volledig is, en niet naar het jaar zelf', () => {
    const alleenOplopend = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(seizoensgewichten(2025, [...oplopend, ...vlak.slice(1)], {})).toEqual(alleenOplopend);
    expect(seizoensgewichten(2025, [...oplopend, ...jaar(2024, () => 10, (i) => (i === 11 ? 0 : 1))], {})).toEqual(alleenOplopend);
    expect(seizoensgewichten(2024, [...oplopend, ...vlak], {})).toEqual(alleenOplopend);
  });

  it('kunnen niet zonder een volledig jaar', () => {
    expect(foutVan(() => seizoensgewichten(2025, vlak.slice(1), {}))).toEqual({ code: 'geenVolledigJaar', gegevens: { jaar: 2025 } });
  });
});
