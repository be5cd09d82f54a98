import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsHtml, alsTekst, cijfertekst } from '../../src/locales/cijfer';
import { getalUitTekst, heleEuroMetTeken } from '../../src/locales/taal';
import type { Cijfertabel } from '../../src/tables/cijfertabel';

const TABEL: Cijfertabel = {
  kolommen: [
    { kop: 'Regel', soort: 'tekst' },
    { kop: 'Volume', soort: 'hoeveelheid' },
    { kop: 'Te betalen', soort: 'bedrag' },
    { kop: 'Benutting', soort: 'deel' },
  ],
  rijen: [
    ['A & "B"\t<uur>', 1234.5, 1_234_567_89, 0.975],
    ['C', undefined, -5, undefined],
  ],
};

describe('Een tabel op het klembord', () => {
  it('is als tekst te plakken in een blad: getallen zonder punten, en in elke cel één waarde', () => {
    expect(alsTekst(TABEL).split('\n')).toEqual([
      'Regel\tVolume\tTe betalen\tBenutting',
      'A & "B" <uur>\t1234,5\t1234567,89\t0,975',
      'C\t\t-0,05\t',
    ]);
  });

  it('is als tabel te plakken in een document: zoals in het paneel, en tekst blijft tekst', () => {
    const html = alsHtml(TABEL);
    expect(html).toContain('<td align="left">A &amp; &quot;B&quot;\t&lt;uur&gt;</td><td align="right">1.234,5</td>');
    expect(html.replaceAll('\u00a0', ' ')).toContain('<td align="right">€ 1.234.567,89</td><td align="right">97,5%</td>');
  });
});

it('Een cijfer dat er niet is heeft geen tekst, en een bedrag dat erbij komt of eraf gaat heeft een teken', () => {
  expect(cijfertekst(undefined, 'bedrag')).toBe('');
  expect([500_00, -500_49, 0].map((bedrag) => heleEuroMetTeken(bedrag).replaceAll('\u00a0', ' '))).toEqual(['+ € 500', '− € 500', '€ 0']);
});

describe('Een getypt getal', () => {
  it.each([
    ['1234', 1234],
    ['1.234.567,89', 1234567.89],
    [' € 12,5 ', 12.5],
    ['0,8', 0.8],
  ])('%s wordt gelezen', (tekst, getal) => {
    expect(getalUitTekst(tekst)).toBe(getal);
  });

  it.each(['', '1.5', '1,234.50', '12%', '-3', '1.23', 'tien', '1..000'])('%j is geen getal dat maar één ding kan betekenen', (tekst) => {
    expect(getalUitTekst(tekst)).toBeUndefined();
  });

  it('is weer het getal dat werd geschreven', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (centen) => {
        expect(getalUitTekst(cijfertekst(centen / 100, 'hoeveelheid'))).toBe(centen / 100);
      }),
    );
  });
});
