import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zinVoorRegel, zinVoorVerandering } from '../../src/locales/notazinnen';
import { toCents as euro } from '../../src/model/geld';
import { EENHEDEN, inEenheid } from '../../src/model/nota/afronding';
import { maakNota, type Notaregel } from '../../src/model/nota/nota';
import type { Begrotingspost } from '../../src/model/nota/post';
import { vergelijkNotas } from '../../src/model/nota/vergelijk-notas';
import { grootsteOorzaak, OORZAKEN, verklaar } from '../../src/model/nota/verklaring';
import { spreektTegen } from '../../src/model/nota/zinscontrole';
import { begroting } from '../properties/nota';

const VOLUME = [{ tarief0: 10, volume0: 10_000, tarief1: 10, volume1: 18_000, eenheid: 'uur' }];

function regel(overig: Partial<Begrotingspost> = {}): Notaregel {
  return maakNota([
    {
      naam: 'Jeugd',
      soort: 'lasten',
      primitief: euro(900_000),
      wijzigingen: euro(100_000),
      prognose: euro(1_100_000),
      verklaring: verklaar(euro(100_000), VOLUME),
      aard: 'structureel',
      dekking: 'de reserve sociaal domein',
      ...overig,
    },
  ]).regels[0]!;
}

const zin = (van: Notaregel) => zinVoorRegel({ regel: van, oorzaak: grootsteOorzaak(van.verklaring) }).replaceAll('\u00a0', ' ');

describe('De zin bij een regel van de nota', () => {
  it('noemt bedrag, N, grootste oorzaak, structureel en dekking', () => {
    expect(zin(regel())).toBe(
      'De lasten van Jeugd komen naar verwachting € 100.000 hoger uit dan begroot: een nadeel (N), vooral door meer zorg (€ 80.000). ' +
        'Het nadeel is structureel en wordt gedekt uit de reserve sociaal domein.',
    );
  });

  it('noemt bij een voordeel V, en geen dekking', () => {
    const { aard: _, ...zonderAard } = regel({ prognose: euro(990_000), verklaring: verklaar(euro(-10_000)) });
    expect(zin(zonderAard)).toBe('De lasten van Jeugd komen naar verwachting € 10.000 lager uit dan begroot: een voordeel (V).');
  });

  it('zegt zonder prognose dat het volgens de begroting loopt', () => {
    const [wmo] = maakNota([{ naam: 'Wmo', soort: 'baten', primitief: euro(500), wijzigingen: 0 }]).regels;
    expect(zin(wmo!)).toBe('De baten van Wmo lopen volgens de begroting van € 500.');
  });

  it('heeft voor elke nota in elke eenheid alleen bedragen van haar eigen regel', () => {
    fc.assert(
      fc.property(begroting, fc.constantFrom(EENHEDEN.euro, EENHEDEN.duizend), (posten, eenheid) => {
        for (const van of inEenheid(maakNota(posten), eenheid).regels) {
          const genoemd = [...zin(van).matchAll(/€ -?([\d.]+)/g)].map(([, cijfers = '']) => Number(cijfers.replaceAll('.', '')) * 100);
          const eigen = [van.actueel, van.verschil, ...OORZAKEN.map((oorzaak) => van.verklaring[oorzaak])].map(Math.abs);
          expect(genoemd.length).toBeGreaterThan(0);
          for (const bedrag of genoemd) expect(eigen).toContain(bedrag);
          expect(spreektTegen(zin(van), van)).toBe(false);
        }
      }),
    );
  });
});

describe('Een eigen zin wordt gemeld om na te lezen', () => {
  it.each([
    ['als het bedrag van de regel veranderde', 'Jeugd kost € 120.000 meer.', true],
    ['als het nadeel een voordeel werd', 'Jeugd heeft een voordeel.', true],
    ['niet als bedrag en kant nog kloppen', 'Een nadeel van € 100.000 op een begroting van € 1.000.000.', false],
    ['niet als het bedrag is afgerond op een miljoen met één decimaal', 'De prognose is € 1,1 miljoen.', false],
    ['ook als het afgeronde bedrag niet meer klopt', 'De prognose is € 1,2 miljoen.', true],
    ['niet om wat de regel niet weet', 'Er zijn 30 kinderen meer geholpen.', false],
    ['niet als voordeel en nadeel beide worden genoemd', 'Het nadeel op verblijf is groter dan het voordeel op ambulant.', false],
  ])('%s', (_, tekst, verwacht) => expect(spreektTegen(tekst, regel())).toBe(verwacht));

  it('als het verschil een ander is dan toen hij werd geschreven, ook zonder een bedrag', () => {
    expect(spreektTegen('Er is meer zorg nodig.', regel(), [], euro(-100_000))).toBe(false);
    expect(spreektTegen('Er is meer zorg nodig.', regel(), [], euro(-90_000))).toBe(true);
  });

  it('niet als hij in duizenden is geschreven en de nota nu in euro’s staat', () => {
    const precies = maakNota([{ naam: 'Jeugd', soort: 'lasten', primitief: euro(1_000_000), wijzigingen: 0, prognose: euro(1_100_400) }]);
    const [duizenden] = inEenheid(precies, EENHEDEN.duizend).regels;
    expect(spreektTegen('Een nadeel van € 100.000.', precies.regels[0]!)).toBe(true);
    expect(spreektTegen('Een nadeel van € 100.000.', precies.regels[0]!, [duizenden!])).toBe(false);
  });
});

describe('De zin over wat er sinds de lentenota veranderde', () => {
  const nota = (overig: Partial<Begrotingspost>) => [regel(overig)];
  const veranderd = (nu: Partial<Begrotingspost>) => {
    const [verandering] = vergelijkNotas(nota({ realisatie: euro(300_000) }), nota(nu));
    return zinVoorVerandering(verandering!).replaceAll('\u00a0', ' ');
  };

  it('noemt hoeveel, waardoor en wat er intussen is gedeclareerd', () => {
    const meer = [{ ...VOLUME[0]!, volume1: 24_000 }];
    expect(veranderd({ realisatie: euro(700_000), prognose: euro(1_150_000), verklaring: verklaar(euro(150_000), meer) })).toBe(
      '€ 50.000 slechter dan in de lentenota: de prognose is € 50.000 ongunstiger, vooral door het volume. Sindsdien is € 400.000 gedeclareerd.',
    );
  });

  it('onderscheidt een besluit van de raad van een andere prognose', () => {
    expect(veranderd({ wijzigingen: euro(150_000), verklaring: verklaar(euro(50_000), []) })).toBe(
      '€ 50.000 beter dan in de lentenota: de raad wijzigde de begroting met € 50.000.',
    );
  });

  it('zegt het als er niets veranderde', () => {
    expect(veranderd({ realisatie: euro(300_000) })).toBe('Niets veranderd sinds de lentenota.');
  });
});
