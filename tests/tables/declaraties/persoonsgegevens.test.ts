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
  it('Acht of negen cijfers die de elfproef doorstaan, als tekst of als getal, met punten, spaties of een apostrof of zonder', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 999_999_999 }), (getal) => {
        const tekst = String(getal);
        const verwacht = elfproef(tekst);
        for (const cel of [getal, tekst, `${tekst.slice(0, 4)}.${tekst.slice(4, 6)}.${tekst.slice(6)}`, `'${tekst}`, `${tekst}\u00a0`]) {
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

  it.each(['12-03-2011 00:00:00', '2011-03-12T00:00:00', '12 maart 2011', '12-03-11', '2011'])(
    'worden aan hun koppen herkend, hoe de geboortedatum ook is geschreven: %s',
    (datum) => {
      expect(keur(['Achternaam', 'Geboortedatum', 'uren'], [['de Vries', datum, 12]])?.code).toBe('namenEnGeboortedata');
    },
  );

  it('Namen naast een geboorteplaats mogen', () => {
    expect(keur(['Achternaam', 'Geboorteplaats'], [['de Vries', 'Gouda'], ['Bakker', 'Leiden']])).toBeUndefined();
  });

  it('Namen van aanbieders naast een begindatum mogen', () => {
    expect(keur(['Naam aanbieder', 'Begindatum', 'uren'], personen)).toBeUndefined();
    expect(keur(['Productnaam', 'Geboortedatum', 'uren'], personen)).toBeUndefined();
    expect(keur(['Achternaam', 'Geboortedatum', 'uren'], [['', '', 12]])).toBeUndefined();
  });

  const voornamen = ['Jan', 'Aïsha', 'Mehmet', 'Anne-Marie', 'Sofie'];
  const achternamen = ['de Vries', 'Jansen', 'el Amrani', 'van den Berg', 'Yılmaz', 'Bakker', 'Smit'];
  /** People with a birth date of their own, each with several claims. */
  const clienten = Array.from({ length: 40 }, (_, i) => ({
    naam: `${voornamen[i % 5]} ${achternamen[i % 7]}`,
    voorletters: `${achternamen[i % 7]!.replace(/^(de|el|van den) /, '')}, ${'ABCDE'[i % 5]}.${'KLM'[i % 3]}.`,
    kind: `${1 + (i % 28)}-${1 + (i % 12)}-${2007 + (i % 15)}`,
    oudere: `19${30 + (i % 40)}${String(1 + (i % 12)).padStart(2, '0')}15`,
  }));
  const declaraties = (cellen: (client: (typeof clienten)[number], i: number) => Bestandsrij) =>
    Array.from({ length: 120 }, (_, i) => cellen(clienten[i % 35]!, i));
  const levering = (i: number) => `${1 + (i % 28)}-${1 + (i % 12)}-2025`;

  it.each<[string, (client: (typeof clienten)[number], i: number) => Bestandsrij]>([
    ['namen en geboortedata van kinderen', ({ naam, kind }, i) => [i, naam, kind, levering(i)]],
    ['achternaam met voorletters en geboortedata van ouderen in acht cijfers', ({ voorletters, oudere }, i) => [i, voorletters, oudere, levering(i)]],
    ['geboortedata met een tijd erachter', ({ naam, kind }, i) => [i, naam, `${kind} 00:00:00`, levering(i)]],
    ['dagen zoals een rekenblad ze telt', ({ naam }, i) => [i, naam, 20_000 + ((i % 35) * 577), levering(i)]],
  ])('worden ook aan hun inhoud herkend, hoe de kolommen ook heten: %s', (_, cellen) => {
    expect(keur(['a', 'b', 'c', 'd'], declaraties(cellen))).toEqual({ code: 'namenEnGeboortedata', gegevens: { naamkolom: 'b', datumkolom: 'c' } });
  });

  it.each<[string, (client: (typeof clienten)[number], i: number) => Bestandsrij]>([
    ['leverdata naast namen van cliënten', ({ naam }, i) => [i, naam, `1-${1 + (i % 12)}-2024`, levering(i)]],
    ['producten naast ingangsdata van jaren her', (_, i) => [i, `Begeleiding ${['individueel', 'groep', 'Specialistisch'][i % 3]}`, `1-1-${2008 + (i % 15)}`, levering(i)]],
    ['aanbieders naast geboortedata', ({ kind }, i) => [i, ['Lucertis Kinderpsychiatrie', 'Parnassia Groep', 'De Waag Nederland', 'Jan Arends'][i % 4]!, kind, levering(i)]],
    ['gemeenten naast geboortedata', ({ oudere }, i) => [i, ['Gouda', 'Krimpen Aan', 'Bodegraven Reeuwijk'][i % 3]!, oudere, levering(i)]],
    ['namen naast bedragen', ({ naam }, i) => [i, naam, ((i * 7919) % 30_000) + 0.5, levering(i)]],
    ['geboortedata zonder namen', ({ kind }, i) => [i, `K${i}`, kind, levering(i)]],
  ])('%s mogen', (_, cellen) => {
    expect(keur(['a', 'b', 'c', 'd'], declaraties(cellen))).toBeUndefined();
  });
});
