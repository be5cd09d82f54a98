import { describe, expect, it } from 'vitest';
import { indexfactor, indexstijgingen, metGeldMaal } from '../../../src/model/indexering/indexering';
import { foutVan } from '../euro';

const INDEX = new Map([[2024, 0.1], [2025, 0.2]]);

describe('Een indexfactor', () => {
  it('stapelt de stijging van elk jaar na het prijspeil, en gaat terug de omgekeerde weg', () => {
    expect(indexfactor(INDEX, 2023, 2025)).toBeCloseTo(1.32, 12);
    expect(indexfactor(INDEX, 2025, 2023)).toBeCloseTo(1 / 1.32, 12);
    expect(indexstijgingen(INDEX, 2023, 2025)).toEqual([{ jaar: 2024, stijging: 0.1 }, { jaar: 2025, stijging: 0.2 }]);
  });

  it('is één naar hetzelfde jaar, en zonder cijfers naar elk jaar', () => {
    expect(indexfactor(INDEX, 2030, 2030)).toBe(1);
    expect(indexfactor(new Map(), 2020, 2030)).toBe(1);
  });

  it('noemt het jaar waarvan het cijfer ontbreekt, en vanaf welk prijspeil', () => {
    expect(foutVan(() => indexfactor(INDEX, 2023, 2026))).toEqual({ code: 'indexOntbreekt', gegevens: { jaar: 2026, prijspeil: 2023 } });
    expect(foutVan(() => indexfactor(INDEX, 2025, 2022))).toEqual({ code: 'indexOntbreekt', gegevens: { jaar: 2023, prijspeil: 2022 } });
  });

  it('geldt voor alles wat geld is, en voor geen volume of deel', () => {
    const geld = { tarief: 1, prijs: 1, budget: 1, variabeltarief: 1, normbedrag: 1, kostprijs: 1, plafond: 1, normtarief: 1 };
    const rest = { volume: 1, minimum: 1, maximum: 1, garantie: 1, plekken: 1, zorgzwaarte: 1, startdeel: 1, score: 1 };
    expect(metGeldMaal({ ...geld, ...rest }, 2)).toEqual({ ...Object.fromEntries(Object.keys(geld).map((term) => [term, 2])), ...rest });
    expect(metGeldMaal({ tarief: 5 }, 2)).toEqual({ tarief: 10 });
  });
});
