import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zinVoorDoorwerking, zinVoorRegel, zinVoorVerandering } from '../../../src/locales/notazinnen';
import { toCents as euro } from '../../../src/model/geld';
import { EENHEDEN, inEenheid } from '../../../src/model/nota/afronding';
import { maakNota, type Notaregel } from '../../../src/model/nota/nota';
import type { Begrotingspost } from '../../../src/model/nota/post';
import { vergelijkNotas } from '../../../src/model/nota/vergelijk-notas';
import { grootsteOorzaak, OORZAKEN, verklaar } from '../../../src/model/nota/verklaring';
import { spreektTegen } from '../../../src/model/nota/zinscontrole';
import { begroting } from '../../properties/nota';

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

const zin = (van: Notaregel, exact = van) => zinVoorRegel({ regel: van, exact, oorzaak: grootsteOorzaak(van.verklaring) }).replaceAll('\u00a0', ' ');

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

  it('noemt niet volgens de begroting wat daar zonder prognose al boven is', () => {
    const boven = maakNota([{ naam: 'Jeugd', soort: 'lasten', primitief: euro(1000), wijzigingen: 0, realisatie: euro(1500) }]).regels[0]!;
    expect(zin(boven)).toBe('De lasten van Jeugd zijn nu al € 1.500, meer dan de begroting van € 1.000; een prognose is er niet.');
    expect(zin(boven, { ...boven, realisatie: boven.actueel })).toBe('De lasten van Jeugd lopen volgens de begroting van € 1.000.');
  });

  it('heeft voor elke nota in elke eenheid alleen bedragen van haar eigen regel', () => {
    fc.assert(
      fc.property(begroting, fc.constantFrom(EENHEDEN.euro, EENHEDEN.duizend), (posten, eenheid) => {
        for (const van of inEenheid(maakNota(posten), eenheid).regels) {
          const genoemd = [...zin(van).matchAll(/€ -?([\d.]+)/g)].map(([, cijfers = '']) => Number(cijfers.replaceAll('.', '')) * 100);
          const eigen = [van.actueel, van.realisatie, van.verschil, ...OORZAKEN.map((oorzaak) => van.verklaring[oorzaak])].map(Math.abs);
          expect(genoemd.length).toBeGreaterThan(0);
          for (const bedrag of genoemd) expect(eigen).toContain(bedrag);
          expect(spreektTegen(zin(van), van)).toBe(false);
        }
      }),
    );
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

  it('noemt een nadeel dat bleef niet opgelost: begroting en prognose veranderden evenveel', () => {
    expect(veranderd({ realisatie: euro(300_000), wijzigingen: euro(200_000), prognose: euro(1_200_000) })).toBe(
      'De raad wijzigde de begroting met € 100.000, en de prognose veranderde evenveel: het verschil is gebleven.',
    );
  });

  it('zegt het als er niets veranderde', () => {
    expect(veranderd({ realisatie: euro(300_000) })).toBe('Niets veranderd sinds de lentenota.');
  });
});

describe('De zin over hoe structurele verschillen doorwerken', () => {
  it('gaat alleen over jaren die niemand zelf heeft ingevuld', () => {
    expect(zinVoorDoorwerking([[], ['contracten', 'index'], []], 2025)).toBe(
      'Structurele verschillen werken door: in 2027 naar wat de contractregels dan kosten of met de index.',
    );
    expect(zinVoorDoorwerking([[], [], []], 2025)).toBe('');
  });
});
