import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoekPassend } from '../../../src/model/wat-als/passend';
import { losPasvraagOp, type Pasvraag } from '../../../src/model/wat-als/pasvraag';
import type { Invoer } from '../../../src/model/invoer';
import { JAAR, segment, totHetEind } from './segment';

const antwoord = (invoer: Invoer, vraag: Pasvraag) => totHetEind(losPasvraagOp(invoer, JAAR, vraag))!;
const uren = { termen: { tarief: 50 }, levering: { Gouda: { volume: 600 }, Zuidplas: { volume: 400 } } };

describe('Wat nog net past', () => {
  it('is van een regel het grootste volume onder haar plafond', () => {
    const invoer = segment({ A: { ...uren, afspraak: { termen: { plafond: 60_020 } } } });
    expect(antwoord(invoer, { grootheid: 'volume', regel: 'A', doel: 'regelplafond' })).toMatchObject({
      doel: 6_002_000,
      huidig: { waarde: 1000, bedrag: 5_000_000 },
      uitkomst: {
        soort: 'gevonden',
        past: { waarde: 1200, bedrag: 6_000_000 },
        teVeel: { waarde: 1201, bedrag: 6_005_000 },
        bereikt: { waarde: 1201, bedrag: 6_005_000 },
        pastLaterWeer: false,
      },
    });
  });

  it('komt met de lijn eronder, om de tien procent van wat het nu is', () => {
    const invoer = segment({ A: { ...uren, afspraak: { termen: { plafond: 60_020, maximum: 1100 } } } });
    const { lijn } = antwoord(invoer, { grootheid: 'volume', regel: 'A', doel: 'regelplafond' });
    expect(lijn.map(({ waarde }) => waarde)).toEqual([500, 600, 700, 800, 900, 1000, 1100, 1200, 1300, 1400, 1500]);
    expect(lijn.map(({ bedrag }) => bedrag / 100_000)).toEqual([25, 30, 35, 40, 45, 50, 55, 55, 55, 55, 55]);
  });

  it.each([
    ['verder waar het antwoord hoger ligt', 200_000, [500, 4000]],
    ['eerder waar het antwoord lager ligt', 12_500, [200, 1500]],
  ])('loopt die lijn %s', (_, plafond, uitersten) => {
    const invoer = segment({ A: { ...uren, afspraak: { termen: { plafond } } } });
    const { lijn } = antwoord(invoer, { grootheid: 'volume', regel: 'A', doel: 'regelplafond' });
    expect([lijn[0], lijn.at(-1)].map((punt) => punt!.waarde)).toEqual(uitersten);
  });

  it.each([
    [1005, [503, 603, 704, 804, 905, 1005, 1106, 1206, 1307, 1407, 1508]],
    [20, [10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30]],
  ])('staat die lijn bij een volume van %d op hele uren', (volume, waarden) => {
    const invoer = segment({ A: { termen: { tarief: 50 }, levering: { Gouda: { volume } } } });
    const { lijn } = antwoord(invoer, { grootheid: 'volume', regel: 'A', doel: { bedrag: volume * 50_00 } });
    expect(lijn.map(({ waarde }) => waarde)).toEqual(waarden);
  });

  it('is van een regel het hoogste tarief op de cent', () => {
    const invoer = segment({ A: { ...uren, afspraak: { termen: { plafond: 48_765 } } } });
    const { uitkomst } = antwoord(invoer, { grootheid: 'tarief', regel: 'A', doel: 'regelplafond' });
    expect(uitkomst).toMatchObject({ past: { waarde: 48.76, bedrag: 4_876_000 }, teVeel: { waarde: 48.77, bedrag: 4_877_000 } });
  });

  it('is van een segment een deel van alle tarieven, zodat het plafondneutraal is', () => {
    const invoer = segment({ A: uren, B: { termen: { tarief: 25 }, levering: { Gouda: { volume: 2000 } } } }, { termen: { plafond: 95_000 } });
    const { uitkomst } = antwoord(invoer, { grootheid: 'tarief', doel: 'segmentplafond' });
    expect(uitkomst).toMatchObject({ past: { waarde: 0.95, bedrag: 9_500_000 }, bereikt: { waarde: 0.95 }, teVeel: { waarde: 0.9501 } });
  });

  it('verandert van een regel alleen die regel, ook onder het plafond van het segment', () => {
    const invoer = segment({ A: uren, B: uren }, { termen: { plafond: 101_000 } });
    const { uitkomst } = antwoord(invoer, { grootheid: 'volume', regel: 'A', doel: 'segmentplafond' });
    expect(uitkomst).toMatchObject({ past: { waarde: 1020, bedrag: 10_100_000 } });
  });

  it('houdt een eigen bedrag tegen wat er wordt betaald, na de plafonds', () => {
    const invoer = segment({ A: { ...uren, afspraak: { termen: { plafond: 52_000 } } } });
    const vraag = { grootheid: 'volume', regel: 'A' } as const;
    expect(antwoord(invoer, { ...vraag, doel: { bedrag: 5_100_000 } }).uitkomst).toMatchObject({ past: { waarde: 1020 } });
    expect(antwoord(invoer, { ...vraag, doel: { bedrag: 5_300_000 } }).uitkomst).toEqual({ soort: 'altijd', tot: { waarde: 10_000, bedrag: 5_200_000 } });
  });

  it('houdt een eigen bedrag van een regel tegen wat zij na het plafond van het segment krijgt', () => {
    // Two lines of € 50 000 under € 80 000 together: each gives up € 10 000.
    const invoer = segment({ A: uren, B: uren }, { termen: { plafond: 80_000 }, soort: 'hard' });
    expect(antwoord(invoer, { grootheid: 'volume', regel: 'B', doel: { bedrag: 45_000_00 } }).huidig).toEqual({ waarde: 1000, bedrag: 40_000_00 });
  });

  it('verandert van een segment alle regels tegen een eigen bedrag', () => {
    const invoer = segment({ A: uren, B: uren });
    expect(antwoord(invoer, { grootheid: 'volume', doel: { bedrag: 90_000_00 } }).uitkomst).toMatchObject({ past: { waarde: 0.9, bedrag: 90_000_00 } });
  });

  it('gaat over de regel die is gevraagd, niet over de eerste', () => {
    const invoer = segment({ A: uren, B: { ...uren, termen: { tarief: 25 } } });
    expect(antwoord(invoer, { grootheid: 'tarief', regel: 'B', doel: { bedrag: 30_000_00 } })).toMatchObject({
      huidig: { waarde: 25, bedrag: 25_000_00 }, uitkomst: { past: { waarde: 30, bedrag: 30_000_00 } },
    });
  });

  it('past nooit als wat vaststaat al te duur is', () => {
    const invoer = segment({ A: { vorm: 'beschikbaarheid', termen: { plekken: 1, prijs: 1000, variabeltarief: 5 }, levering: { Gouda: { volume: 10 } } } });
    const { uitkomst } = antwoord(invoer, { grootheid: 'volume', regel: 'A', doel: { bedrag: 999_99 } });
    expect(uitkomst).toEqual({ soort: 'nooit', vanaf: { waarde: 0, bedrag: 100_000 } });
  });

  it('noemt het kleinste volume dat het bedrag haalt, ook als een groter niet meer kost', () => {
    const invoer = segment({ A: { ...uren, afspraak: { termen: { maximum: 1200 } } } });
    const { uitkomst } = antwoord(invoer, { grootheid: 'volume', regel: 'A', doel: { bedrag: 60_000_00 } });
    expect(uitkomst).toEqual({ soort: 'altijd', tot: { waarde: 10_000, bedrag: 60_000_00 }, bereikt: { waarde: 1200, bedrag: 60_000_00 } });
  });

  it('is er niet zonder plafond, of zonder iets om te veranderen', () => {
    expect(antwoord(segment({ A: uren }), { grootheid: 'volume', regel: 'A', doel: 'regelplafond' })).toBeUndefined();
    expect(antwoord(segment({ A: uren }), { grootheid: 'budget', regel: 'A', doel: { bedrag: 1 } })).toBeUndefined();
    expect(antwoord(segment({ A: uren }), { grootheid: 'volume', doel: 'segmentplafond' })).toBeUndefined();
    expect(antwoord(segment({ A: uren }), { grootheid: 'volume', doel: 'regelplafond' })).toBeUndefined();
  });
});

describe('De oplossing', () => {
  const zoek = (bedragBij: (waarde: number) => number, doel: number, stap: number, huidig: number) =>
    totHetEind(zoekPassend(bedragBij, doel, { stap, huidig })).uitkomst;

  it('past, en één stap meer past niet meer, ook als meer soms minder kost', () => {
    const knik = fc.record({ vanaf: fc.nat(3000), sprong: fc.integer({ min: -20_000, max: 20_000 }), tarief: fc.integer({ min: -50, max: 500 }) });
    fc.assert(
      fc.property(fc.array(knik, { minLength: 1, maxLength: 5 }), fc.nat(1_000_000), fc.integer({ min: 1, max: 1000 }), (knikken, doel, huidig) => {
        const bedragBij = (waarde: number) =>
          knikken.reduce((som, { vanaf, sprong, tarief }) => (waarde < vanaf ? som : som + sprong + tarief * (waarde - vanaf)), 0);
        const uitkomst = zoek(bedragBij, doel, 1, huidig);
        if (uitkomst.soort !== 'gevonden') return;
        const { past, teVeel, bereikt } = uitkomst;
        expect(teVeel.waarde - past.waarde).toBe(1);
        expect(past).toEqual({ waarde: past.waarde, bedrag: bedragBij(past.waarde) });
        expect(past.bedrag).toBeLessThanOrEqual(doel);
        expect(teVeel.bedrag).toBeGreaterThan(doel);
        expect(bereikt.bedrag).toBeGreaterThanOrEqual(doel);
      }),
      { numRuns: 500 },
    );
  });

  it('is bij een bedrag dat alleen maar oploopt de grootste die past en de kleinste die haalt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(2_000_000), fc.integer({ min: 1, max: 1000 }), fc.nat(2000), (tarief, doel, huidig, vlakVanaf) => {
        const bedragBij = (waarde: number) => tarief * Math.min(waarde, vlakVanaf);
        const uitkomst = zoek(bedragBij, doel, 1, huidig);
        if (uitkomst.soort !== 'gevonden') return;
        expect(uitkomst.past.waarde).toBe(Math.floor(doel / tarief));
        expect(uitkomst.bereikt.waarde).toBe(Math.ceil(doel / tarief));
      }),
    );
  });

  it('zegt het als het verderop weer past', () => {
    const treden = (waarde: number) => (waarde < 1000 ? waarde * 60 : waarde * 50);
    expect(zoek(treden, 55_000, 1, 1000)).toMatchObject({ past: { waarde: 916 }, pastLaterWeer: true });
    expect(zoek((waarde) => waarde * 60, 55_000, 1, 1000)).toMatchObject({ past: { waarde: 916 }, pastLaterWeer: false });
  });

  it('past verderop ook weer waar het bedrag precies het doel is', () => {
    expect(zoek((waarde) => (waarde < 1000 ? waarde * 60 : 55_000), 55_000, 1, 1000)).toMatchObject({ past: { waarde: 916 }, pastLaterWeer: true });
  });

  it('komt met elk bedrag dat onderweg is gevraagd, oplopend, en zegt bij elk welk deel gedaan is', () => {
    const waarde = fc.double({ min: 0.01, max: 1000, noNaN: true });
    fc.assert(
      fc.property(waarde, fc.nat(20_000), (huidig, doel) => {
        const zoektocht = () => zoekPassend((x) => x, doel, { stap: 1, huidig });
        const gedaan = [...zoektocht()];
        expect(gedaan).toEqual([...new Set(gedaan)].sort((a, b) => a - b));
        expect(gedaan[0]).toBeGreaterThan(0);
        expect(gedaan.at(-1)).toBeLessThanOrEqual(1);
        const gepeild = totHetEind(zoektocht()).gepeild.map((punt) => punt.waarde);
        expect(gepeild).toEqual([...new Set(gepeild)].sort((a, b) => a - b));
      }),
    );
  });
});
