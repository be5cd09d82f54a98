import { describe, expect, it } from 'vitest';
import { toCents as euro } from '../../../src/model/geld';
import { reserveverloop, type Reservemutatie } from '../../../src/model/nota/reserve';

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
