import { describe, expect, it } from 'vitest';
import { kolom, werkblad, type Cel } from './cellen';

const bek = await werkblad();

/** The explanation of one payment, from its parameters by name. */
function uitleg(vorm: Cel, parameters: Record<string, unknown>): Cel[][] {
  return bek('UITLEG', vorm, kolom(...Object.keys(parameters)), kolom(...Object.values(parameters)));
}

/** Steps and amounts, without the sentences. */
const stappen = (rijen: Cel[][]) => rijen.map(([stap, bedrag]) => [stap, bedrag]);

describe('BEK.UITLEG toont de stappen van één betaling', () => {
  it('Inspanning: eerst het geleverde, dan het maximum, dan het plafond, en het totaal', () => {
    expect(stappen(uitleg('inspanning', { tarief: 60, volume: 1_200, maximum: 1_000, meerprijs: 0.5, plafond: 65_000 }))).toEqual([
      ['basis', 72_000],
      ['volumeafspraak', -6_000],
      ['plafond', -1_000],
      ['te betalen', 65_000],
    ]);
  });

  it('Taakgericht: de lumpsum en wat de volumeband eraf haalt', () => {
    const afspraak = { budget: 120_000, volume: 800, minimum: 900, maximum: 1_100, normtarief: 100, terugvordering: 0.5 };
    expect(stappen(uitleg('taakgericht', afspraak))).toEqual([['basis', 120_000], ['volumeafspraak', -5_000], ['te betalen', 115_000]]);
  });

  it('Output: alle trajecten, en wat boven het maximum wegvalt', () => {
    const afspraak = { prijs: 2_400, gestart: 10, tussentijds: 8, afgerond: 6, startdeel: 0.3, tussendeel: 0.2, maximum: 8 };
    expect(stappen(uitleg('output', afspraak))).toEqual([['basis', 18_240], ['volumeafspraak', -1_440], ['te betalen', 16_800]]);
  });

  it('Outcome: het vaste deel, wat boven het maximum wegvalt, en het verdiende resultaat', () => {
    const afspraak = { prijs: 3_000, clienten: 100, score: 0.8, resultaatdeel: 0.2, maximum: 90 };
    expect(stappen(uitleg('outcome', afspraak))).toEqual([
      ['basis', 240_000],
      ['volumeafspraak', -24_000],
      ['resultaat', 43_200],
      ['te betalen', 259_200],
    ]);
  });

  it('Beschikbaarheid: plekken en gebruik, en de garantie', () => {
    const afspraak = { plekken: 12, prijs: 45_000, volume: 1_500, variabeltarief: 60, minimum: 2_000, garantie: 0.5 };
    expect(stappen(uitleg('beschikbaarheid', afspraak))).toEqual([['basis', 630_000], ['volumeafspraak', 15_000], ['te betalen', 645_000]]);
  });

  it('Populatie: de lumpsum en wat boven de band erbij komt', () => {
    const afspraak = { omvang: 64_000, normbedrag: 35.25, volume: 1_200, maximum: 1_100, normtarief: 100, bijbetaling: 0.25 };
    expect(stappen(uitleg('populatie', afspraak))).toEqual([['basis', 2_256_000], ['volumeafspraak', 2_500], ['te betalen', 2_258_500]]);
  });

  it('Een stap die niet van toepassing is staat er niet', () => {
    expect(stappen(uitleg('inspanning', { tarief: 60, volume: 10 }))).toEqual([['basis', 600], ['te betalen', 600]]);
    expect(stappen(uitleg('outcome', { prijs: 60, clienten: 10, score: 1, resultaatdeel: 'nul' }))).toEqual([['basis', 600], ['te betalen', 600]]);
  });

  it('Een volume binnen de afspraak is een stap van nul: er is iets afgesproken en het verandert niets', () => {
    expect(stappen(uitleg('inspanning', { tarief: 60, volume: 950, minimum: 900, maximum: 1_000, plafond: 60_000 }))).toEqual([
      ['basis', 57_000],
      ['volumeafspraak', 0],
      ['plafond', 0],
      ['te betalen', 57_000],
    ]);
  });
});

describe('De toelichting noemt de getallen waarmee is gerekend', () => {
  it('Boven het maximum en boven het plafond', () => {
    const [basis, afspraak, plafond, totaal] = uitleg('inspanning', { tarief: 62.5, volume: 1_100, maximum: 1_000, plafond: 60_000 }).map(([, , zin]) => zin);
    expect(basis).toMatch(/62,50 × 1\.100/);
    expect(afspraak).toMatch(/1\.100 ligt 100 boven het maximum van 1\.000; daarboven wordt niet betaald/);
    expect(plafond).toMatch(/2\.500,00 boven het plafond van .*60\.000,00 wordt niet vergoed; de plicht om te helpen blijft/);
    expect(totaal).toBe('');
  });

  it('Een resultaat zegt welk deel is verdiend', () => {
    const zin = uitleg('outcome', { prijs: 3_000, clienten: 100, score: 0.4, resultaatdeel: 0.2, doel: 0.8 })[1]?.[2];
    expect(zin).toMatch(/score 0,4 \(ondergrens 0, doel 0,8\) verdient 50% van het resultaatdeel/);
  });
});

describe('Namen en waarden horen bij elkaar', () => {
  it('Namen mogen naast elkaar staan, in elke volgorde en met hoofdletters', () => {
    expect(bek('UITLEG', 'Inspanning', [['Volume', ' TARIEF ']], [[10, 60]]).at(-1)).toEqual(['te betalen', 600, '']);
  });

  it('Lege regels in het bereik worden overgeslagen', () => {
    for (const leeg of [null, 0, '']) {
      expect(bek('UITLEG', 'inspanning', kolom('tarief', leeg, 'volume'), kolom(60, leeg, 10)).at(-1)?.[1]).toBe(600);
    }
  });

  it.each<[string, unknown[], string, RegExp]>([
    ['een naam die de vorm niet kent', ['inspanning', kolom('tarief', 'budget'), kolom(60, 10)], '#VALUE!', /^"budget" is hier geen naam\. Mogelijk zijn: tarief, volume, plafond, minimum, maximum, garantie, meerprijs\.$/],
    ['een naam die twee keer voorkomt', ['inspanning', kolom('tarief', 'tarief'), kolom(60, 10)], '#VALUE!', /^"tarief" staat er twee keer/],
    ['meer namen dan waarden', ['inspanning', kolom('tarief', 'volume'), kolom(60)], '#VALUE!', /^waarden: .* 1 rijen .* 2/],
    ['een onbekende vorm', ['pxq', kolom('tarief'), kolom(60)], '#VALUE!', /^vorm: "pxq" bestaat niet\. Kies uit: inspanning, taakgericht/],
    ['een lege vorm', [null, kolom('tarief'), kolom(60)], '#N/A', /^vorm: hier ontbreekt een waarde/],
    ['een lege vorm die als 0 komt', [0, kolom('tarief'), kolom(60)], '#N/A', /^vorm: hier ontbreekt een waarde/],
    ['een waarde die geen getal is', ['inspanning', kolom('tarief', 'volume'), kolom(60, 'tien')], '#VALUE!', /^volume: "tien" is geen getal/],
    ['een score die nog onbekend is', ['outcome', kolom('prijs', 'score'), kolom(60, 'onbekend')], '#N/A', /^score: nog onbekend/],
    ['een foutcel als naam', ['inspanning', kolom({ type: 'Error', basicValue: '#REF!' }), kolom(60)], '#VALUE!', /^namen: .*#REF!/],
  ])('Fout: %s', (_, parameters, fout, zin) => {
    expect(bek('UITLEG', ...(parameters as Cel[]))).toEqual([[{ fout, zin: expect.stringMatching(zin) as string }]]);
  });
});
