import { describe, expect, it } from 'vitest';
import { toCents as euro } from '../../../src/model/geld';
import { EENHEDEN, inEenheid, rondSluitend } from '../../../src/model/nota/afronding';
import { maakNota } from '../../../src/model/nota/nota';
import { post } from './post';

describe('Afronden op hele eenheden', () => {
  it('telt op tot de afgeronde som: de grootste rest gaat omhoog', () => {
    expect(rondSluitend([333, 333, 334], 100)).toEqual([300, 300, 400]);
    expect(rondSluitend([150, 150, 150], 100)).toEqual([200, 200, 100]);
  });

  it('rondt ook bedragen onder nul, en laat een rond bedrag staan', () => {
    expect(rondSluitend([-150, 250, 100], 100)).toEqual([-100, 200, 100]);
    expect(rondSluitend([], 100)).toEqual([]);
  });

  it('laat van gelijke resten de eerste omhoog gaan', () => {
    expect(rondSluitend([150, 120, 150, 180], 100)).toEqual([200, 100, 100, 200]);
  });

  it.each([
    [1700, [300, 1200, 200]],
    [1400, [300, 900, 200]],
    [1500, [300, 1000, 200]],
  ])('legt bij een totaal van %d wat de bedragen er zelf van schelen bij het grootste', (totaal, bedragen) => {
    expect(rondSluitend([300, 1000, 200], 100, totaal)).toEqual(bedragen);
  });

  it('rekent ook een bedrag onder nul groot, en van gelijke het eerste', () => {
    expect(rondSluitend([300, -1000], 100, -500)).toEqual([300, -800]);
    expect(rondSluitend([-400, 400], 100, 100)).toEqual([-300, 400]);
  });
});

describe('Een nota in duizenden', () => {
  it('telt ook in de jaren erna op, elk jaar apart', () => {
    const posten = (['Jeugd', 'Wmo', 'Toegang'] as const).map((naam) =>
      post(naam, 'lasten', 0, { vervolg: [euro(-1_400), euro(-400), euro(1_600)] }),
    );
    const { regels, resultaat } = inEenheid(maakNota(posten), EENHEDEN.duizend);
    expect(regels.map(({ vervolg }) => vervolg.map((bedrag) => bedrag / EENHEDEN.duizend))).toEqual([[-1, 0, 2], [-1, 0, 2], [-2, -1, 1]]);
    expect(resultaat.vervolg).toEqual([euro(-4_000), euro(-1_000), euro(5_000)]);
  });
});
