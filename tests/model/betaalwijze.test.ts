import { describe, expect, it } from 'vitest';
import { betaalwijzeInJaar } from '../../src/model/afspraken/betaalwijze';
import type { Bandrij, Regel, Trederij } from '../../src/model/invoer';
import { foutVan } from './euro';

/** Prices rise by 10% in 2026 and by 20% in 2027. */
const INDEX = new Map([[2026, 0.1], [2027, 0.2]]);
const uren: Regel = { regel: 'uren', segment: 'Begeleiding', vorm: 'inspanning', termen: {} };

function in2027(treden: Omit<Trederij, 'regel'>[], banden: Omit<Bandrij, 'regel'>[], regel: Regel = uren) {
  const metRegel = <R>(rij: R) => ({ ...rij, regel: regel.regel });
  return betaalwijzeInJaar(regel, { treden: treden.map(metRegel), banden: banden.map(metRegel), index: INDEX }, 2027);
}

describe('De betaalwijze van een regel in een jaar', () => {
  it('is er niet zonder treden en banden', () => {
    expect(in2027([], [])).toBeUndefined();
  });

  it('heeft treden op volgorde, tegen de prijzen van het jaar', () => {
    const treden = [{ drempel: 1000, tarief: 50, prijspeil: 2026 }, { drempel: 0, tarief: 100, prijspeil: 2025 }];
    const { staffel } = in2027(treden, [])!;
    expect(staffel!.soort).toBe('marginaal');
    expect(staffel!.treden.map(({ drempel, tarief }) => [drempel, tarief.toFixed(4)])).toEqual([[0, '132.0000'], [1000, '60.0000']]);
  });

  it('neemt zonder eigen prijspeil van een trede dat van de regel, en anders dat van het jaar', () => {
    const trede = { drempel: 0, tarief: 100 };
    expect(in2027([trede], [], { ...uren, prijspeil: 2026 })!.staffel!.treden[0]!.tarief).toBeCloseTo(120, 9);
    expect(in2027([trede], [])!.staffel!.treden[0]!.tarief).toBe(100);
  });

  it('vraagt een tarief of een staffel voor het jaar, en noemt regel en jaar', () => {
    const elders = { jaar: 2026, drempel: 0, tarief: 100 };
    expect(foutVan(() => in2027([elders], []))).toEqual({ code: 'staffelOntbreekt', gegevens: { regel: 'uren', jaar: 2027 } });
    expect(in2027([elders], [], { ...uren, termen: { tarief: 60 } })).toEqual({});
    expect(in2027([], [{ vanaf: 0, deel: 1 }])).toEqual({ corridor: { banden: [{ vanaf: 0, deel: 1 }] } });
  });

  it('laat treden bij een andere vorm dan inspanning buiten beschouwing', () => {
    expect(in2027([{ drempel: 0, tarief: 100 }], [], { ...uren, vorm: 'taakgericht' })).toEqual({});
  });

  it('heeft banden op volgorde', () => {
    const { corridor } = in2027([], [{ vanaf: 0.08, deel: 0.8 }, { vanaf: 0.03, deel: 0.5 }])!;
    expect(corridor).toEqual({ banden: [{ vanaf: 0.03, deel: 0.5 }, { vanaf: 0.08, deel: 0.8 }] });
  });

  it('brengt het doel van zijn eigen prijspeil, of dat van de regel, naar het jaar', () => {
    const banden = [{ vanaf: 0.08, deel: 0.8 }, { vanaf: 0.03, deel: 0.5, doel: 1_000, prijspeil: 2025 }];
    expect(in2027([], banden)!.corridor!.doel).toBeCloseTo(1_320, 9);
    const zonder = [{ vanaf: 0.03, deel: 0.5, doel: 1_000 }];
    expect(in2027([], zonder, { ...uren, prijspeil: 2026 })!.corridor!.doel).toBeCloseTo(1_200, 9);
    expect(in2027([], zonder)!.corridor!.doel).toBe(1_000);
  });

  it('weigert rijen die elkaar tegenspreken, met de kolom', () => {
    const band = { vanaf: 0.03, deel: 0.5, doel: 1_000, prijspeil: 2025 };
    expect(foutVan(() => in2027([], [band, { ...band, vanaf: 0.08, prijspeil: 2026 }]))).toEqual({
      code: 'rijenOneens',
      gegevens: { regel: 'uren', kolom: 'prijspeil', eerste: '2025', tweede: '2026' },
    });
  });

  it('weigert twee rijen met dezelfde grens, welke het ook zijn', () => {
    const banden = [0.01, 0.03, 0.03].map((vanaf) => ({ vanaf, deel: 0.5 }));
    expect(foutVan(() => in2027([], banden))).toEqual({ code: 'grensDubbel', gegevens: { regel: 'uren', kolom: 'vanaf', waarde: 0.03 } });
  });
});
