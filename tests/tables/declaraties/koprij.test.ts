import { describe, expect, it } from 'vitest';
import { isInCenten, stelKolommenVoor, vingerafdrukVanKoppen } from '../../../src/tables/declaraties/kolomrollen';
import { vindKoprij } from '../../../src/tables/declaraties/koprij';

describe('De koprij', () => {
  it('staat boven de eerste rij met een getal of datum, onder titels en lege rijen', () => {
    const rijen = [['Export van 1 mei', '', ''], ['', '', ''], ['product', 'datum', 'bedrag'], ['A', '1-1-2025', '12,50']];
    expect(vindKoprij(rijen)).toEqual({ koppen: ['product', 'datum', 'bedrag'], erboven: 3 });
  });

  it('mag uit twee rijen bestaan, zoals met samengevoegde cellen', () => {
    const rijen = [
      ['Zorg', '', 'Declaratie', ''],
      ['product', 'datum', 'datum', 'bedrag'],
      ['A', '1-1-2025', '1-2-2025', 12.5],
    ];
    expect(vindKoprij(rijen)?.koppen).toEqual(['Zorg product', 'Zorg datum', 'Declaratie datum', 'Declaratie bedrag']);
  });

  it('mag door lege rijen van haar gegevens zijn gescheiden; als zij verderop terugkomt is de eerste de koprij', () => {
    const kop = ['product', 'datum', 'bedrag'];
    const rijen = [['Export', '', ''], kop, ['', '', ''], ['A', '1-1-2025', '12,50'], kop, ['B', '1-1-2025', '1,00']];
    expect(vindKoprij(rijen)).toEqual({ koppen: kop, erboven: 3 });
  });

  it('is niet een rij met kenmerken van de export: die heeft minder namen', () => {
    const rijen = [['Rapport', 'Declaraties'], ['Afgedrukt op', '1-2-2025'], [''], ['product', 'datum', 'bedrag'], ['A', '1-1-2025', '12,50']];
    expect(vindKoprij(rijen)).toEqual({ koppen: ['product', 'datum', 'bedrag'], erboven: 4 });
  });

  it('geeft elke kolom een eigen naam, ook een lege of een dubbele', () => {
    const rijen = [['bedrag', '', 'bedrag', ''], ['1', '2', '3', '']];
    expect(vindKoprij(rijen)?.koppen).toEqual(['bedrag', 'kolom 2', 'bedrag (2)']);
  });

  it('ontbreekt in een bestand met alleen gegevens, of alleen tekst', () => {
    expect(vindKoprij([['A', '1-1-2025'], ['B', '1-2-2025']])).toBeUndefined();
    expect(vindKoprij([['een', 'brief'], ['met', 'woorden']])).toBeUndefined();
  });
});

describe('Kolommen die zichzelf noemen', () => {
  it.each([
    [['Productcode', 'Gemeente', 'Begindatum', 'Declaratiedatum', 'Volume', 'Bedrag'], { product: 0, gemeente: 1, leveringsmaand: 2, declaratiemaand: 3, volume: 4, bedrag: 5 }],
    [['bedrag', 'aantal', 'periode', 'factuurdatum', 'naam gemeente', 'product'], { bedrag: 0, volume: 1, leveringsmaand: 2, declaratiemaand: 3, gemeente: 4, product: 5 }],
    [['Product-code', 'GELEVERD VOLUME', 'Ingediend bedrag', 'Debet/credit'], { product: 0, volume: 1, bedrag: 2, debetcredit: 3 }],
    [['kolom 1', 'kolom 2'], {}],
  ])('%j', (koppen, indeling) => {
    expect(stelKolommenVoor(koppen)).toEqual(indeling);
  });

  it('Een kop zegt of bedragen in centen zijn', () => {
    expect(['Bedrag in centen', 'bedrag_eurocent', 'BEDRAG (cent)'].map(isInCenten)).toEqual([true, true, true]);
    expect(['Bedrag', 'Percentage', 'Centrum', 'Bedrag in euro'].map(isInCenten)).toEqual([false, false, false, false]);
  });

  it('Bestanden van dezelfde vorm hebben dezelfde vingerafdruk, andere niet', () => {
    const afdruk = vingerafdrukVanKoppen(['Product code', 'Bedrag']);
    expect(vingerafdrukVanKoppen(['productcode', 'BEDRAG'])).toBe(afdruk);
    expect(vingerafdrukVanKoppen(['Bedrag', 'Product code'])).not.toBe(afdruk);
    expect(vingerafdrukVanKoppen(['Product code', 'Bedrag', 'Btw'])).not.toBe(afdruk);
  });
});
