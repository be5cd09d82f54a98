import { describe, expect, it } from 'vitest';
import { toCents as euro } from '../../../src/model/geld';
import { EENHEDEN } from '../../../src/model/nota/afronding';
import { asbegin, brug, type Brugstap } from '../../../src/model/nota/brug';
import { maakNota } from '../../../src/model/nota/nota';
import { verklaar } from '../../../src/model/nota/verklaring';
import { post } from './post';

describe('De brug van begroting naar prognose', () => {
  it('loopt in netto lasten van primitief over actueel naar prognose, oorzaak voor oorzaak', () => {
    const regel = { tarief0: 10, volume0: 100, tarief1: 10, volume1: 130, eenheid: 'uur' };
    const nota = maakNota([
      post('Jeugd', 'lasten', 900, { wijzigingen: euro(100), prognose: euro(1300), verklaring: verklaar(euro(300), [regel]) }),
      post('Jeugd', 'baten', 40, { prognose: euro(60) }),
    ]);
    expect(brug(nota).map(({ naam, soort, bedrag, na }) => [naam, soort, bedrag / 100, na / 100])).toEqual([
      ['primitief', 'stand', 860, 860],
      ['wijzigingen', 'verandering', 100, 960],
      ['actueel', 'stand', 960, 960],
      ['volume', 'verandering', 300, 1260],
      ['baten', 'verandering', -20, 1240],
      ['prognose', 'stand', 1240, 1240],
    ]);
  });
});

describe('De as van de brug', () => {
  const begin = (eenheid: number, ...standen: number[]) => {
    const stappen = standen.map((na): Brugstap => ({ naam: 'actueel', soort: 'stand', bedrag: euro(na), na: euro(na) }));
    return asbegin(stappen, eenheid) / EENHEDEN.euro;
  };

  it.each([
    // 30 000 between the levels: twice that stays free below them, down to a round number.
    ['onder de laagste stand, met twee keer zoveel ruimte als er verandert', [1_034_000, 1_004_000], 940_000],
    ['zonder verandering een tiende onder de stand', [1_004_000, 1_004_000], 900_000],
    ['bij nul waar de ruimte verder reikt', [900, 100], 0],
    ['bij nul waar alles nul is', [0, 0], 0],
    ['onder nul bij de laagste stand, naar beneden rond', [1_000, -12_345], -20_000],
    ['onder nul zonder verandering bij de stand zelf', [-100, -100], -100],
  ])('begint %s', (_, standen, verwacht) => expect(begin(EENHEDEN.euro, ...standen)).toBe(verwacht));

  it('begint bij een heel getal in de eenheid van de nota', () => {
    expect(begin(EENHEDEN.euro, 1_004_000, 1_004_300)).toBe(1_003_400);
    expect(begin(EENHEDEN.duizend, 1_004_000, 1_004_300)).toBe(1_003_000);
  });
});
