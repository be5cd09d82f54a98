import { describe, expect, it } from 'vitest';
import { alsHtml, alsTekst, cijfertekst } from '../../src/locales/cijfer';
import { heleEuroMetTeken } from '../../src/locales/taal';
import type { Cijfertabel } from '../../src/tables/beelden/cijfertabel';

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
