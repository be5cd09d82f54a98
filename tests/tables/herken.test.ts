import { describe, expect, it } from 'vitest';
import { herkenTabel } from '../../src/tables/herken';
import { SCHEMAS } from '../../src/tables/schemas';

const schemas = Object.values(SCHEMAS);

describe('Een tabel wordt herkend aan haar koprij, hoe ze ook heet', () => {
  it.each(schemas.map(({ naam, kolommen }) => [naam, kolommen.map(({ kop }) => kop)] as const))('%s', (naam, koppen) => {
    expect(herkenTabel(koppen)).toBe(naam);
    expect(herkenTabel([...koppen].reverse())).toBe(naam);
    expect(herkenTabel(['eigen kolom', ...koppen.map((kop) => kop.toUpperCase())])).toBe(naam);
  });

  it('Ook als één kolom weg is of anders heet: dan zegt een melding welke, en is het geen onbekende tabel', () => {
    for (const { naam, kolommen } of schemas) {
      const koppen = kolommen.map(({ kop }) => kop);
      const verplicht = kolommen.filter((kolom) => kolom.verplicht);
      const gemist = verplicht.length > 1 ? kolommen : kolommen.filter((kolom) => !kolom.verplicht);
      for (const { kop: weg } of gemist.filter(() => koppen.length > 3)) {
        expect(herkenTabel(koppen.filter((kop) => kop !== weg))).toBe(naam);
        expect(herkenTabel(koppen.map((kop) => (kop === weg ? 'anders' : kop)))).toBe(naam);
      }
    }
  });

  it.each([
    ['een tabel van de gebruiker zelf', ['datum', 'bedrag', 'omschrijving']],
    ['een tabel met toevallig één bekende kop', ['segment', 'budgethouder', 'telefoon']],
    ['een lege koprij', ['', '']],
    ['geen koprij', []],
  ])('%s is geen tabel van het model', (_, koppen) => {
    expect(herkenTabel(koppen)).toBeUndefined();
  });
});
