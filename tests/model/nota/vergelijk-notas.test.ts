import { describe, expect, it } from 'vitest';
import { toCents as euro } from '../../../src/model/geld';
import { EENHEDEN, inEenheid } from '../../../src/model/nota/afronding';
import { maakNota, type Nota } from '../../../src/model/nota/nota';
import type { Begrotingspost } from '../../../src/model/nota/post';
import { vergelijkInEenheid, vergelijkNotas } from '../../../src/model/nota/vergelijk-notas';
import { som, verklaar, ZONDER_VERKLARING } from '../../../src/model/nota/verklaring';
import { post } from './post';

describe('De herfstnota naast de lentenota', () => {
  const uren = (volume1: number) => [{ tarief0: 10, volume0: 100, tarief1: 10, volume1, eenheid: 'uur' }];
  const lente = () => maakNota([post('Jeugd', 'lasten', 1000, { realisatie: euro(300), prognose: euro(1100), verklaring: verklaar(euro(100), uren(110)) })]);
  const herfst = () =>
    maakNota([
      post('Jeugd', 'lasten', 1000, { wijzigingen: euro(150), realisatie: euro(900), prognose: euro(1400), verklaring: verklaar(euro(250), uren(140)) }),
      post('Wmo', 'lasten', 50),
    ]);
  const veranderingen = () => vergelijkNotas(lente().regels, herfst().regels);

  it('zegt wat er veranderde, wat de raad bijstelde en wat de prognose deed', () => {
    const jeugd = veranderingen()[0]!;
    expect(jeugd).toMatchObject({ verschil: euro(-150), doorBegroting: euro(150), doorPrognose: euro(-300), realisatie: euro(600) });
    expect(jeugd.doorBegroting + jeugd.doorPrognose).toBe(jeugd.verschil);
  });

  it('zegt waarom, met oorzaken die samen de verandering zijn', () => {
    const jeugd = veranderingen()[0]!;
    expect(jeugd.oorzaken).toMatchObject({ volume: euro(-300), overig: euro(150) });
    expect(som(jeugd.oorzaken)).toBe(jeugd.verschil);
    expect(jeugd.oorzaak).toBe('volume');
  });

  it('toont een regel die er eerst niet was, en een die vervalt', () => {
    expect(veranderingen()[1]!.eerst).toBeUndefined();
    expect(vergelijkNotas(herfst().regels, lente().regels).map(({ naam, nu }) => [naam, nu !== undefined])).toEqual([['Jeugd', true], ['Wmo', false]]);
  });

  it('noemt van oorzaken die evenveel veranderden de eerste, en geen waar niets veranderde', () => {
    const eerst = post('Jeugd', 'lasten', 1000, { prognose: euro(1000), verklaring: ZONDER_VERKLARING });
    const nu = { ...eerst, verklaring: { ...ZONDER_VERKLARING, prijs: euro(-50), volume: euro(50) } };
    const oorzaak = (later: Begrotingspost) => vergelijkNotas(maakNota([eerst]).regels, maakNota([later]).regels)[0]!.oorzaak;
    expect(oorzaak(nu)).toBe('prijs');
    expect(oorzaak(eerst)).toBeUndefined();
  });
});

describe('Twee nota’s in duizenden', () => {
  const nota = (wijziging: number, realisatie = 0) =>
    maakNota([post('Jeugd', 'lasten', 100_400, { realisatie: euro(realisatie) }), post('Wmo', 'lasten', 100_400), post('Toegang', 'lasten', 100_000, { wijzigingen: euro(wijziging) })]);
  const inDuizenden = (eerst: Nota, nu: Nota) => vergelijkInEenheid(eerst, nu, EENHEDEN.duizend);

  it('noemen geen besluit van de raad op een regel die alleen anders werd afgerond', () => {
    const [eerst, nu] = [nota(0), nota(450)];
    // What rounds Wmo up in the first falls to Toegang in the second.
    expect([eerst, nu].map((van) => inEenheid(van, EENHEDEN.duizend).regels[1]!.actueel)).toEqual([euro(101_000), euro(100_000)]);
    expect(inDuizenden(eerst, nu)[1]).toMatchObject({ verschil: 0, doorBegroting: 0, doorPrognose: 0, oorzaken: ZONDER_VERKLARING });
  });

  it('noemen geen declaraties waar niets bij kwam', () => {
    const [eerst, nu] = [nota(0, 400), nota(450, 400)];
    expect(inDuizenden(eerst, nu)[0]!.realisatie).toBe(0);
    expect(inDuizenden(eerst, nota(450, 9400))[0]!.realisatie).toBe(euro(9000));
  });
});
