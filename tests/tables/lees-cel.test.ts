import { describe, expect, it } from 'vitest';
import { probeer } from '../../src/model/fouten';
import { TERMSOORT, type Term } from '../../src/model/termen';
import type { Celwaarde } from '../../src/tables/celwaarde';
import { leesJaar, leesKeuze, leesTekst, leesTerm } from '../../src/tables/lezen/lees-cel';

/** One term of each kind; what holds for it holds for all of its kind. */
const SOORTEN: readonly (readonly [Term, leeg: number | undefined])[] = [
  ['tarief', undefined],
  ['volume', 0],
  ['plafond', undefined],
  ['garantie', undefined],
  ['doel', undefined],
];

/** The value, or the code of the fault. */
function lees(term: Term, cel: Celwaarde | undefined): number | string | undefined {
  const { waarde, fout } = probeer(() => leesTerm(term, cel));
  return fout ? fout.code : waarde;
}

describe('Een cel lezen als term', () => {
  it('De vijf soorten zijn alle soorten', () => {
    expect(new Set(SOORTEN.map(([term]) => TERMSOORT[term]))).toEqual(new Set(Object.values(TERMSOORT)));
  });

  it.each(SOORTEN)('Leeg, nul en spaties zijn leeg voor %s: %j', (term, leeg) => {
    for (const cel of [null, undefined, 0, '', '   ']) expect(lees(term, cel)).toBe(leeg);
  });

  it.each(SOORTEN)('De tekst nul is een echte nul voor %s', (term) => {
    for (const cel of ['nul', 'NUL', ' Nul ']) expect(lees(term, cel)).toBe(0);
  });

  it.each(SOORTEN)('Een getal is een getal voor %s', (term) => {
    for (const cel of [0.5, 1, 1e-6]) expect(lees(term, cel)).toBe(cel);
  });

  it.each(SOORTEN)('Negatief, tekst, waar, een foutcel en oneindig zijn fouten voor %s', (term) => {
    expect(lees(term, -0.01)).toBe('negatief');
    expect(lees(term, 'veel')).toBe('geenGetal');
    expect(lees(term, true)).toBe('geenGetal');
    expect(lees(term, { celfout: '#N/A' })).toBe('celfout');
    expect(lees(term, Infinity)).toBe('nietEindig');
    expect(lees(term, NaN)).toBe('nietEindig');
  });

  it('Alleen een deel mag niet boven 1 komen', () => {
    expect(lees('garantie', 1)).toBe(1);
    expect(lees('garantie', 1.0001)).toBe('deelBovenEen');
    expect(lees('score', 7.5)).toBe(7.5);
    expect(lees('zorgzwaarte', 1.2)).toBe(1.2);
  });

  it('Een getal dat als tekst is getypt wordt herkend, maar niet geraden', () => {
    for (const cel of ['1.234,50', '12%', '€ 10', '-5', ' 80 ', '12 %']) expect(lees('tarief', cel)).toBe('tekstGetal');
    for (const cel of ['1e5', '10 uur', 'tien', 'A1', '--5']) expect(lees('tarief', cel)).toBe('geenGetal');
  });

  it('Een getal tot een biljoen telt mee, erboven is het een vergissing', () => {
    expect(lees('tarief', 1e12)).toBe(1e12);
    expect(lees('tarief', 1e12 + 1)).toBe('teGroot');
  });

  it('Een cel telt zoals Excel haar toont: vijftien cijfers', () => {
    expect(lees('volume', 0.1 + 0.2)).toBe(0.3);
    expect(lees('volume', 100.1 + 200.2)).toBe(300.3);
  });

  it('Onbekend is alleen een score', () => {
    expect(lees('score', 'onbekend')).toBe('onbekend');
    expect(lees('volume', 'onbekend')).toBe('geenGetal');
  });
});

describe('Een cel lezen als woord', () => {
  const keuzes = ['hard', 'signaal'] as const;

  it('Een keuze kent geen hoofdletters en geen spaties eromheen', () => {
    for (const cel of ['hard', 'HARD', ' Hard ']) expect(leesKeuze(cel, 'soort', keuzes)).toBe('hard');
  });

  it('Leeg en 0 zijn geen keuze', () => {
    for (const cel of [null, 0, '', ' ']) expect(leesKeuze(cel, 'soort', keuzes)).toBeUndefined();
  });

  it('Iets anders is een fout die de mogelijkheden noemt', () => {
    expect(probeer(() => leesKeuze('zacht', 'soort', keuzes)).fout).toEqual({
      code: 'onbekendeKeuze',
      gegevens: { term: 'soort', waarde: 'zacht', mogelijk: keuzes },
    });
  });

  it('Een code die als getal is getypt is de tekst die er staat', () => {
    expect(leesTekst(6.71, 'taakveld')).toBe('6.71');
    expect(leesTekst(' 08 ', 'productcode')).toBe('08');
  });
});

describe('Een cel lezen als jaar', () => {
  it('Een jaartal, als getal of als tekst', () => {
    expect([leesJaar(2025, 'jaar'), leesJaar('2025', 'jaar')]).toEqual([2025, 2025]);
  });

  it('Leeg en 0 zijn geen jaar: dat is elk jaar', () => {
    for (const cel of [null, 0, '']) expect(leesJaar(cel, 'jaar')).toBeUndefined();
  });

  it.each([25, 1989, 2101, 2025.5, 45_658, 'dit jaar', true])('%j is geen jaar', (cel) => {
    expect(probeer(() => leesJaar(cel, 'jaar')).fout?.code).toBe('geenJaar');
  });

  it('Een foutcel is een foutcel', () => {
    expect(probeer(() => leesJaar({ celfout: '#REF!' }, 'jaar')).fout?.code).toBe('celfout');
  });
});
