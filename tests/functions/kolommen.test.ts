import { describe, expect, it } from 'vitest';
import { kolom, werkblad } from './cellen';

const bek = await werkblad();

describe('Kolommen geven één uitkomst per rij', () => {
  it('Twee kolommen van gelijke lengte', () => {
    expect(bek('INSPANNING', kolom(60, 70, 80), kolom(10, 20, 30))).toEqual(kolom(600, 1_400, 2_400));
  });

  it('Eén cel geldt voor alle rijen', () => {
    expect(bek('INSPANNING', 60, kolom(10, 20, 30), 1_500)).toEqual(kolom(600, 1_200, 1_500));
  });

  it('Lege cellen in een kolom van afspraken zijn niet afgesproken, rij voor rij', () => {
    expect(bek('INSPANNING', 60, kolom(10, 20, 30), kolom(null, 1_000, 0))).toEqual(kolom(600, 1_000, 1_800));
  });

  it('Een functie met meer uitkomsten geeft ze naast elkaar, rij voor rij', () => {
    expect(bek('PLAFOND', kolom(80, 120), kolom(100, 100))).toEqual([
      [80, 0, 20, 0.8, 'binnen'],
      [100, 20, -20, 1.2, 'overschrijding'],
    ]);
  });
});

describe('Kolommen die niet bij elkaar passen geven één fout voor het geheel', () => {
  it('Ongelijke lengtes: de fout noemt de parameter en beide lengtes', () => {
    expect(bek('INSPANNING', 60, kolom(10, 20), kolom(1_000, 1_000, 1_000))).toEqual([
      [{ fout: '#VALUE!', zin: expect.stringMatching(/^volume: .* 2 rijen .* 3\b/) as string }],
    ]);
  });

  it('Een bereik van meer kolommen: de fout noemt de parameter', () => {
    expect(bek('INSPANNING', 60, [[10, 20]])).toEqual([
      [{ fout: '#VALUE!', zin: expect.stringMatching(/^volume: .* 2 kolommen/) as string }],
    ]);
  });
});

describe('Eén foute cel in duizend rijen', () => {
  const volumes = Array.from({ length: 1000 }, (_, i) => i + 1);

  it('geeft alleen in haar eigen rij een fout, met het rijnummer', () => {
    const cellen: (number | string)[] = [...volumes];
    cellen[616] = 'zeventien';
    const uitkomst = bek('INSPANNING', 60, kolom(...cellen));
    expect(uitkomst).toHaveLength(1000);
    expect(uitkomst[616]).toEqual([
      { fout: '#VALUE!', zin: 'Rij 617: volume: "zeventien" is geen getal. Typ hier een getal, of laat de cel leeg.' },
    ]);
    const goed = uitkomst.filter((_, i) => i !== 616).map(([cel]) => cel);
    expect(goed).toEqual(volumes.filter((volume) => volume !== 617).map((volume) => volume * 60));
  });

  it('geeft in een rij van meer cellen in elke cel de fout', () => {
    const uitkomst = bek('PLAFOND', kolom(80, -5), 100);
    expect(uitkomst[0]).toEqual([80, 0, 20, 0.8, 'binnen']);
    const fout = { fout: '#VALUE!', zin: 'Rij 2: bedrag: -5 is negatief. Typ een getal van 0 of hoger.' };
    expect(uitkomst[1]).toEqual([fout, fout, fout, fout, fout]);
  });

  it('zonder kolommen noemt de fout geen rij', () => {
    expect(bek('INSPANNING', 60, -5)).toEqual([[{ fout: '#VALUE!', zin: 'volume: -5 is negatief. Typ een getal van 0 of hoger.' }]]);
  });
});
