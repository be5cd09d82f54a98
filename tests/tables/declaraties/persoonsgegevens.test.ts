import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bestandsrij } from '../../../src/tables/declaraties/cel';
import { isBurgerservicenummer, Persoonskeuring } from '../../../src/tables/declaraties/persoonsgegevens';

/** The proof as the law gives it, written out. */
function elfproef(nummer: string): boolean {
  const som = Array.from(nummer.padStart(9, '0'), Number).reduce((totaal, cijfer, i) => totaal + cijfer * (i === 8 ? -1 : 9 - i), 0);
  return som % 11 === 0 && Number(nummer) > 0;
}

function keur(koppen: readonly string[], rijen: readonly Bestandsrij[]) {
  const keuring = new Persoonskeuring(koppen);
  for (const rij of rijen) keuring.neem(rij);
  return keuring.oordeel();
}

const NUMMERS = ['999911120', '999922221', '111222333', '123456782'];

describe('Burgerservicenummers', () => {
  it('Acht of negen cijfers die de elfproef doorstaan, als tekst of als getal, met punten of zonder', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 999_999_999 }), (getal) => {
        const tekst = String(getal);
        const verwacht = elfproef(tekst);
        for (const cel of [getal, tekst, `${tekst.slice(0, 4)}.${tekst.slice(4, 6)}.${tekst.slice(6)}`]) {
          expect(isBurgerservicenummer(cel)).toBe(verwacht);
        }
      }),
    );
    for (const geen of ['1234567', '1234567890', '12-34-5678', '000000000', 'D00111222', '']) expect(isBurgerservicenummer(geen)).toBe(false);
  });

  it('Een kolom die er vol mee staat wordt geweigerd, hoe zij ook heet', () => {
    const rijen = NUMMERS.filter(elfproef).map((nummer) => ['x', nummer]);
    expect(rijen.length).toBeGreaterThan(2);
    expect(keur(['a', 'clientkenmerk'], rijen)).toEqual({ code: 'burgerservicenummers', gegevens: { kolom: 'clientkenmerk' } });
  });

  it('Heet de kolom bsn, dan is er één genoeg', () => {
    expect(keur(['BSN'], [['111222333']])?.code).toBe('burgerservicenummers');
    expect(keur(['kenmerk'], [['111222333']])).toBeUndefined();
  });

  it('Volgnummers waarvan er toevallig een klopt mogen', () => {
    const rijen = Array.from({ length: 500 }, (_, i) => [`${100_000_000 + i}`]);
    expect(rijen.some(([nummer]) => elfproef(nummer!))).toBe(true);
    expect(keur(['declaratienummer'], rijen)).toBeUndefined();
  });
});

describe('Namen naast geboortedata', () => {
  const personen: Bestandsrij[] = [
    ['J. de Vries', '12-03-2011', 12],
    ['Aïsha el Amrani', '2009-11-30', 9],
    ['P.’t Hart', '1-1-2015', 3],
  ];

  it.each([
    ['Achternaam', 'Geboortedatum'],
    ['Naam', 'geb. datum'],
    ['Naam cliënt', 'GEBDAT'],
    ['Jeugdige', 'geboorte-datum'],
  ])('%s naast %s wordt geweigerd', (naam, datum) => {
    expect(keur([naam, datum, 'uren'], personen)).toEqual({
      code: 'namenEnGeboortedata',
      gegevens: { naamkolom: naam, datumkolom: datum },
    });
  });

  it('Namen van aanbieders naast een begindatum mogen', () => {
    expect(keur(['Naam aanbieder', 'Begindatum', 'uren'], personen)).toBeUndefined();
    expect(keur(['Productnaam', 'Geboortedatum', 'uren'], personen)).toBeUndefined();
    expect(keur(['Achternaam', 'Geboortedatum', 'uren'], [['', '', 12]])).toBeUndefined();
  });
});
