import { describe, expect, it } from 'vitest';
import { toCents as euro } from '../../../src/model/geld';
import { EENHEDEN } from '../../../src/model/nota/afronding';
import { reserveInEenheid, reserveverloop, type Reservemutatie } from '../../../src/model/nota/reserve';

const SOCIAAL_DOMEIN = 'Sociaal domein';

describe('Een reserve', () => {
  const storting: Reservemutatie = { reserve: SOCIAAL_DOMEIN, soort: 'storting', bedrag: euro(20) };
  const onttrekking: Reservemutatie = { reserve: SOCIAAL_DOMEIN, soort: 'onttrekking', bedrag: euro(130) };

  it('gaat van haar stand op 1 januari met stortingen en onttrekkingen naar haar stand op 31 december', () => {
    const standen = [2025, 2026].map((jaar) => ({ reserve: SOCIAAL_DOMEIN, jaar, stand: euro(100) }));
    expect(reserveverloop(standen, [storting, onttrekking, storting], 2025)).toEqual([
      { reserve: SOCIAAL_DOMEIN, begin: euro(100), storting: euro(40), onttrekking: euro(130), einde: euro(10) },
    ]);
  });

  it('heeft niets van doen met de stand en de mutaties van een andere', () => {
    const standen = [{ reserve: SOCIAAL_DOMEIN, jaar: 2025, stand: euro(100) }, { reserve: 'Wmo', jaar: 2025, stand: euro(7) }];
    expect(reserveverloop(standen, [{ ...storting, reserve: 'Wmo' }], 2025)).toEqual([
      { reserve: SOCIAAL_DOMEIN, begin: euro(100), storting: 0, onttrekking: 0, einde: euro(100) },
      { reserve: 'Wmo', begin: euro(7), storting: euro(20), onttrekking: 0, einde: euro(27) },
    ]);
  });

  it('van twee gemeenten onder één naam heeft beide standen samen', () => {
    const standen = [100, 30].map((stand) => ({ reserve: SOCIAAL_DOMEIN, jaar: 2025, stand: euro(stand) }));
    expect(reserveverloop(standen, [onttrekking], 2025)).toMatchObject([{ begin: euro(130), einde: 0 }]);
  });

  it('zonder bekende stand heeft geen einde', () => {
    const [verloop] = reserveverloop([], [storting], 2025);
    expect(verloop).toEqual({ reserve: SOCIAAL_DOMEIN, storting: euro(20), onttrekking: 0 });
  });
});

describe('Een reserve in duizenden', () => {
  const inDuizenden = (begin: number, storting: number, onttrekking: number) => {
    const mutaties = [{ reserve: SOCIAAL_DOMEIN, soort: 'storting', bedrag: euro(storting) }, { reserve: SOCIAAL_DOMEIN, soort: 'onttrekking', bedrag: euro(onttrekking) }] as const;
    const [verloop] = reserveverloop([{ reserve: SOCIAAL_DOMEIN, jaar: 2025, stand: euro(begin) }], mutaties, 2025);
    return reserveInEenheid(verloop!, EENHEDEN.duizend);
  };

  it('telt op zoals zij wordt gelezen', () => {
    // 1.4 + 1.499 is 2.899: printed one by one that would be 1 + 1 = 3.
    expect(inDuizenden(1400, 1499, 0)).toMatchObject({ begin: euro(1000), storting: euro(2000), onttrekking: 0, einde: euro(3000) });
  });

  it('die leeg raakt is leeg, en een rond bedrag blijft staan', () => {
    expect(inDuizenden(1400, 0, 1400)).toMatchObject({ begin: euro(1000), onttrekking: euro(1000), einde: 0 });
    expect(inDuizenden(250_000, 1499, 0)).toMatchObject({ begin: euro(250_000), storting: euro(1000), einde: euro(251_000) });
  });

  it('zonder bekende stand rondt wat erin gaat en wat eruit gaat', () => {
    const verloop = { reserve: SOCIAAL_DOMEIN, storting: euro(1499), onttrekking: euro(3000) };
    expect(reserveInEenheid(verloop, EENHEDEN.duizend)).toEqual({ reserve: SOCIAAL_DOMEIN, storting: euro(1000), onttrekking: euro(3000) });
  });
});
