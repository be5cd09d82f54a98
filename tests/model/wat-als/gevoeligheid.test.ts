import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rekenDoor } from '../../../src/model/doorrekening/vergelijking';
import { gevoeligheden, uitslag } from '../../../src/model/wat-als/gevoeligheid';
import { JAAR, segment, totHetEind } from './segment';

const rijen = (...vraag: Parameters<typeof gevoeligheden>) => totHetEind(gevoeligheden(...vraag)).rijen;
const perGrootheid = (...vraag: Parameters<typeof gevoeligheden>) =>
  Object.fromEntries(rijen(...vraag).map(({ grootheid, lager, hoger }) => [grootheid, [lager, hoger]]));

const uren = { termen: { tarief: 50 }, levering: { Gouda: { volume: 600 }, Zuidplas: { volume: 400 } } };

describe('De gevoeligheid van het totaal', () => {
  it('is bij P×Q voor tarief en volume gelijk, en naar beide kanten even groot', () => {
    expect(perGrootheid(segment({ A: uren }), JAAR, 0.1)).toEqual({ volume: [-500_000, 500_000], tarief: [-500_000, 500_000] });
  });

  it('is naar boven kleiner waar een plafond kapt', () => {
    const invoer = segment({ A: { ...uren, afspraak: { termen: { plafond: 51_000 } } } });
    const { volume, plafond } = perGrootheid(invoer, JAAR, 0.1);
    expect(volume).toEqual([-500_000, 100_000]);
    expect(plafond).toEqual([-410_000, 0]);
  });

  it('noemt wat het meeste uitmaakt het eerst, en alleen wat in het model voorkomt', () => {
    const lumpsum = { vorm: 'taakgericht', termen: { budget: 900_000 }, levering: { Gouda: { volume: 10 } } } as const;
    expect(rijen(segment({ A: uren, B: lumpsum }), JAAR, 0.1).map(({ grootheid }) => grootheid)).toEqual(['budget', 'volume', 'tarief']);
  });

  it('telt naar welke kant het totaal het verst gaat', () => {
    expect(uitslag({ grootheid: 'volume', lager: -500, hoger: 100 })).toBe(500);
    expect(uitslag({ grootheid: 'volume', lager: 20, hoger: -300 })).toBe(300);
    expect(uitslag({ grootheid: 'volume', lager: -70 })).toBe(70);
  });

  it('telt index en groei mee in het jaar waarin ze werken', () => {
    const invoer = segment({ A: uren });
    const later = { ...invoer, regels: invoer.regels.map((regel) => ({ ...regel, prijspeil: JAAR })), index: new Map([[2026, 0.1]]), groei: [{ jaar: 2026, groei: 0.2 }] };
    // 50 × 1,1 × 1.200: a tenth of the index is 0,50 on 1.200 hours, a tenth of the growth is 20 hours of 55.
    expect(perGrootheid(later, 2026, 0.1)).toMatchObject({ index: [-60_000, 60_000], groei: [-110_000, 110_000] });
  });

  it('laat een aandeel niet boven het geheel komen', () => {
    const invoer = segment({ A: { ...uren, afspraak: { termen: { minimum: 1200, garantie: 1 } } } });
    expect(perGrootheid(invoer, JAAR, 0.1).verrekening).toEqual([-100_000, 0]);
  });

  it('zegt van een aanname waarmee het contract zichzelf tegenspreekt wat er dan niet klopt', () => {
    const invoer = segment({ A: { ...uren, afspraak: { termen: { minimum: 1000, garantie: 1, plafond: 50_000 } } } });
    const tarief = rijen(invoer, JAAR, 0.1).find(({ grootheid }) => grootheid === 'tarief')!;
    expect(tarief.fout?.code).toBe('garantieBovenPlafond');
    expect(tarief).not.toHaveProperty('hoger');
    expect(tarief.lager).toBe(-500_000);
  });

  it('bestaat niet zolang het totaal zelf niet bekend is', () => {
    const invoer = segment({ A: { ...uren, afspraak: { termen: { minimum: 10, maximum: 5 } } } });
    expect(() => rijen(invoer, JAAR, 0.1)).toThrow('minimumBovenMaximum');
  });

  it('komt in stukjes, en zegt bij elk welk deel gedaan is', () => {
    const voortgang = [...gevoeligheden(segment({ A: uren }), JAAR, 0.1)];
    expect(voortgang).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  });
});

describe('Altijd geldt', () => {
  const tarief = fc.integer({ min: 1, max: 50_000 }).map((centen) => centen / 100);
  const volume = fc.integer({ min: 1, max: 5000 });

  it('een aanname waarmee het totaal evenredig meeloopt werkt naar beide kanten even ver, op een cent na', () => {
    fc.assert(
      fc.property(tarief, volume, volume, fc.integer({ min: 1, max: 50 }), (prijs, a, b, procent) => {
        const invoer = segment({ A: { termen: { tarief: prijs }, levering: { Gouda: { volume: a }, Zuidplas: { volume: b } } } });
        for (const { lager, hoger } of rijen(invoer, JAAR, procent / 100)) expect(Math.abs(lager! + hoger!)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('het uitgangspunt is het totaal van de doorrekening, en de volgorde loopt af', () => {
    fc.assert(
      fc.property(tarief, volume, volume, (prijs, a, maximum) => {
        const invoer = segment({ A: { termen: { tarief: prijs }, levering: { Gouda: { volume: a } }, afspraak: { termen: { maximum } } } });
        const uitkomst = totHetEind(gevoeligheden(invoer, JAAR, 0.1));
        expect(uitkomst.totaal).toBe(rekenDoor(invoer).segmenten[0]!.teBetalen);
        const uitslagen = uitkomst.rijen.map(uitslag);
        expect(uitslagen).toEqual([...uitslagen].sort((x, y) => y - x));
      }),
    );
  });
});
