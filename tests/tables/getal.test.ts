import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cijfertekst } from '../../src/locales/cijfer';
import { bepaalDecimaalteken, leesGetalcel, leesGetyptBedrag, leesGetyptGetal, type Decimaalteken } from '../../src/tables/getal';

const tekens = fc.constantFrom<Decimaalteken>(',', '.');

/** How people and programs write amounts: with or without thousands apart, with a euro sign, a minus on either side. */
function schrijfwijzen(cents: number, decimaal: Decimaalteken): string[] {
  const duizend = decimaal === ',' ? '.' : ',';
  const heel = String(Math.trunc(Math.abs(cents) / 100));
  const deel = String(Math.abs(cents) % 100).padStart(2, '0');
  const groepen = heel.replace(/\B(?=(\d{3})+$)/g, duizend);
  const zonder = `${heel}${decimaal}${deel}`;
  const met = `${groepen}${decimaal}${deel}`;
  if (cents >= 0) return [zonder, met, `€ ${met}`, `EUR ${zonder}`, `+${zonder}`, ` ${met} `, met.replaceAll(duizend, ' ')];
  return [`-${zonder}`, `−${met}`, `-${met}`, `€ -${met}`, `${met}-`, `(${met})`, `- ${zonder}`];
}

describe('Een getal zoals het in een bestand staat', () => {
  it('Elke schrijfwijze van een bedrag is datzelfde bedrag, met een komma of een punt', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_99, max: 99_999_999_99 }), tekens, (cents, decimaal) => {
        for (const tekst of schrijfwijzen(cents, decimaal)) expect(leesGetalcel(tekst, decimaal), tekst).toBe(cents / 100);
      }),
    );
  });

  it.each([
    ['12.50', ','],
    ['1.23', ','],
    ['1,5', '.'],
    ['12,3x', ','],
    ['1.2345,00', ','],
    ['1e5', ','],
    ['', ','],
    ['-', ','],
    ['12,', ','],
    ['--5', ','],
    ['(5', ','],
    ['twaalf', ','],
    ['12345678901234567', ','],
  ] as const)('%j is met %j geen getal, en wordt er ook geen', (tekst, decimaal) => {
    expect(leesGetalcel(tekst, decimaal)).toBeUndefined();
  });

  it('Een bedrag onder een euro mag zonder nul ervoor staan, zoals databases dat schrijven', () => {
    expect([leesGetalcel(',50', ','), leesGetalcel('-.5', '.'), leesGetalcel(',', ','), leesGetalcel('-,', ',')]).toEqual([0.5, -0.5, undefined, undefined]);
  });

  it('Een getal uit een rekenblad blijft wat het is', () => {
    expect(leesGetalcel(1234.5, ',')).toBe(1234.5);
    expect(leesGetalcel(Number.NaN, ',')).toBeUndefined();
  });
});

describe('Een bedrag zoals iemand het typt', () => {
  it.each([
    ['25000', 25_000],
    ['-25.000', -25_000],
    ['1.250,50', 1250.5],
    ['€ 12,5', 12.5],
  ])('%s', (tekst, euro) => {
    expect(leesGetyptBedrag(tekst)).toBe(euro);
  });

  it.each(['', 'veel', '1.5', '12.50', '1,250.50', '1,255', '--3'])('"%s" kan twee dingen betekenen of is geen bedrag', (tekst) => {
    expect(leesGetyptBedrag(tekst)).toBeUndefined();
  });
});

describe('Een getypt getal', () => {
  it.each([
    ['1234', 1234],
    ['1.234.567,89', 1234567.89],
    [' € 12,5 ', 12.5],
    ['-3', -3],
    ['12,3%', 0.123],
    ['0 %', 0],
  ])('%s wordt gelezen', (tekst, getal) => {
    expect(leesGetyptGetal(tekst)).toBe(getal);
  });

  it.each(['', '%', '1.5', '1,234.50', '1.23', 'tien', '1..000', '12%%', '(5)', '5-', '1 234', '12 eur'])('%j is geen getal dat maar één ding kan betekenen', (tekst) => {
    expect(leesGetyptGetal(tekst)).toBeUndefined();
  });

  it('is weer het getal dat werd getoond', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (centen) => {
        expect(leesGetyptGetal(cijfertekst(centen / 100, 'hoeveelheid'))).toBe(centen / 100);
      }),
    );
  });
});

describe('Wat voor de decimalen staat', () => {
  it.each([
    [['12,50', '3'], ','],
    [['12.50', '3'], '.'],
    [['1.234', '1.234,56'], ','],
    [['1,234', '1,234.5'], '.'],
    [['1.234.567'], ','],
    [['0.125'], '.'],
    [['1234.567'], '.'],
    [['12', '5'], ','],
    [[1.5, 2], ','],
  ] as const)('%j zegt het zelf', (cellen, decimaal) => {
    expect(bepaalDecimaalteken(cellen)).toBe(decimaal);
  });

  it.each([[['1.234']], [['1,234', '2,500']], [['1,5', '1.5']]])('%j kan van alles zijn en moet worden gevraagd', (cellen) => {
    expect(bepaalDecimaalteken(cellen)).toBeUndefined();
  });
});
