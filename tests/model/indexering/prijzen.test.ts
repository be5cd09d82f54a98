import { describe, expect, it } from 'vitest';
import { prijzenInJaar } from '../../../src/model/indexering/prijzen';
import type { Regel, Tariefperiode } from '../../../src/model/invoer';
import { dagUitTekst } from '../../../src/model/kalender';
import { foutVan } from '../euro';

const dag = (tekst: string): number => dagUitTekst(tekst)!;
const REGEL: Regel = { regel: 'B', segment: 'Begeleiding', vorm: 'inspanning', termen: { tarief: 50, kostprijs: 45 } };
const INDEX = new Map([[2024, 0.1], [2025, 0.2]]);

const prijzen = (tarieven: Omit<Tariefperiode, 'regel'>[], meer: Partial<Regel> = {}, jaar = 2025) =>
  prijzenInJaar({ ...REGEL, ...meer }, tarieven.map((tarief) => ({ regel: 'B', ...tarief })), INDEX, jaar);

describe('De prijzen van een regel in een jaar', () => {
  it('zijn die van het contract waar geen ander tarief geldt', () => {
    expect(prijzen([])).toEqual({ tarief: 50, kostprijs: 45 });
    expect(prijzen([{ vanaf: dag('1-1-2026'), termen: { tarief: 60 } }, { tot: dag('31-12-2024'), termen: { tarief: 40 } }])).toEqual({ tarief: 50, kostprijs: 45 });
  });

  it('zijn die van het tarief dat het hele jaar geldt; wat het niet noemt blijft', () => {
    expect(prijzen([{ vanaf: dag('1-1-2025'), tot: dag('31-12-2025'), termen: { tarief: 60 } }])).toEqual({ tarief: 60, kostprijs: 45 });
    expect(prijzen([{ termen: { tarief: 60 } }])).toEqual({ tarief: 60, kostprijs: 45 });
  });

  it('zijn anders het gemiddelde over de dagen', () => {
    // January has 31 of 365 days, and December too.
    const { tarief } = prijzen([{ vanaf: dag('1-12-2025'), termen: { tarief: 87.5 } }, { tot: dag('31-1-2025'), termen: { tarief: 13.5 } }]);
    expect(tarief).toBeCloseTo((31 * 87.5 + 31 * 13.5 + 303 * 50) / 365, 9);
  });

  it('tellen alleen de dagen waarop de regel loopt', () => {
    // Of the 184 days from 1 July the last 31 have another tariff.
    const { tarief } = prijzen([{ vanaf: dag('1-12-2025'), termen: { tarief: 60 } }], { vanaf: dag('1-7-2025') });
    expect(tarief).toBeCloseTo((31 * 60 + 153 * 50) / 184, 9);
    expect(prijzen([{ tot: dag('30-6-2025'), termen: { tarief: 60 } }], { vanaf: dag('1-7-2025') })).toEqual({ tarief: 50, kostprijs: 45 });
  });

  it('hebben een term die maar een deel van het jaar is genoemd naar dat deel', () => {
    const { normbedrag } = prijzen([{ vanaf: dag('1-1-2025'), tot: dag('14-3-2025'), termen: { normbedrag: 365 } }]);
    expect(normbedrag).toBeCloseTo(73, 9);
  });

  it('worden elk van hun eigen prijspeil naar het jaar gebracht, zonder eigen prijspeil van dat van de regel', () => {
    expect(prijzen([{ termen: { tarief: 100 } }], { prijspeil: 2023 })).toEqual({ tarief: expect.closeTo(132, 9) as number, kostprijs: expect.closeTo(45 * 1.32, 9) as number });
    expect(prijzen([{ prijspeil: 2024, termen: { tarief: 100 } }], { prijspeil: 2023 }).tarief).toBeCloseTo(120, 9);
    expect(prijzen([{ prijspeil: 2024, termen: { tarief: 100 } }])).toEqual({ tarief: 120, kostprijs: 45 });
  });

  it('mogen elkaar niet overlappen: de fout noemt de eerste dag waarop er twee gelden, in welke volgorde zij ook staan', () => {
    const voorjaar = { tot: dag('1-7-2025'), termen: { tarief: 60 } };
    const najaar = { vanaf: dag('1-7-2025'), termen: { tarief: 70 } };
    const fout = { code: 'tarievenOverlappen', gegevens: { regel: 'B', dag: dag('1-7-2025') } };
    expect(foutVan(() => prijzen([voorjaar, najaar]))).toEqual(fout);
    expect(foutVan(() => prijzen([najaar, voorjaar]))).toEqual(fout);
    expect(prijzen([{ ...voorjaar, tot: dag('30-6-2025') }, najaar]).tarief).toBeCloseTo((181 * 60 + 184 * 70) / 365, 9);
  });
});
