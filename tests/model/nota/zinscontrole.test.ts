import { describe, expect, it } from 'vitest';
import { toCents as euro, type Cent } from '../../../src/model/geld';
import { EENHEDEN, inEenheid } from '../../../src/model/nota/afronding';
import { maakNota, type Notaregel } from '../../../src/model/nota/nota';
import { spreektTegen } from '../../../src/model/nota/zinscontrole';
import { post } from './post';

/** Lasten of a million, which are expected to become something else. */
function regel(prognose: Cent = euro(1_100_000)): Notaregel {
  return maakNota([post('Jeugd', 'lasten', 1_000_000, { prognose })]).regels[0]!;
}

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

  it.each(['Een voordeel.', 'Een nadeel.'])('als hij zonder verschil toch een kant kiest: %s', (tekst) => {
    expect(spreektTegen(tekst, regel(euro(1_000_000)))).toBe(true);
  });

  it('als hij van een voordeel een nadeel maakt', () => {
    const voordeel = regel(euro(900_000));
    expect(spreektTegen('Een nadeel.', voordeel)).toBe(true);
    expect(spreektTegen('Een voordeel.', voordeel)).toBe(false);
  });

  it.each([
    ['€ 1.150.000', false],
    ['€ 1.150.001', true],
    ['€ 1,15 MILJOEN', false],
    ['€ 1,16 miljoen', true],
    // Halfway either will do.
    ['€ 1,1 miljoen', false],
    ['€ 1,2 mln', false],
    ['€ 12 ton', false],
    ['€ 13 ton', true],
    ['€ 1.150 duizend', false],
    ['€ 1.151 duizend', true],
  ])('als zijn bedrag niet is wat de prognose in die cijfers zou zijn: %s', (bedrag, vreemd) => {
    expect(spreektTegen(`De prognose is ${bedrag}.`, regel(euro(1_150_000)))).toBe(vreemd);
  });

  it('ook als alleen de centen niet kloppen', () => {
    const prognose = regel(euro(1_150_000.4));
    expect(spreektTegen('De prognose is € 1.150.000,40.', prognose)).toBe(false);
    expect(spreektTegen('De prognose is € 1.150.000,41.', prognose)).toBe(true);
    expect(spreektTegen('De prognose is € 1.150.000.', prognose)).toBe(false);
  });
});
