import { describe, expect, it } from 'vitest';
import { plafondstand, telPrognosesOp, type Regelprognose } from '../../../src/model/jaarprognose/regelprognose';
import { euros, gelijkmatig, JAAR, JANUARI, opzet, regel, reken } from './opzet';

describe('De prognose van één regel', () => {
  const realisatie = gelijkmatig('A', () => 100);

  it('is er niet in een jaar waarin de regel niet loopt', () => {
    // Excel counts 31 December 2016 as 42735.
    expect(reken(opzet([regel('A'), regel('B', { tot: 42_735 })]), realisatie).map((van) => van.regel)).toEqual(['A']);
    expect(reken(opzet([regel('A'), regel('B', { tot: 42_736 })]), realisatie)).toHaveLength(2);
  });

  it('zegt wat was begroot, van één gemeente haar deel, en niets waar dat niet te rekenen is', () => {
    const invoer = opzet([regel('A')]);
    const samen = { ...invoer, leveringen: [...invoer.leveringen, { ...invoer.leveringen[0]!, gemeente: 'Opmeer', termen: { volume: 300 } }] };
    expect(reken(samen, realisatie)[0]!.begroot).toBe(15_000_00);
    expect(reken(samen, realisatie, { gemeente: 'Opmeer' })[0]!.begroot).toBe(3_000_00);
    const tegenstrijdig = opzet([regel('A')], [{ id: 'M', regel: 'A', termen: { minimum: 2, maximum: 1 } }]);
    expect(reken(tegenstrijdig, realisatie)[0]).not.toHaveProperty('begroot');
  });

  it('is de fout van de regel zelf, ook als er declaraties zijn', () => {
    const fout = { code: 'ontbreekt', gegevens: { term: 'tarief' } } as const;
    const [kapot, heel] = reken(opzet([regel('A', { fout }), regel('B')]), realisatie);
    expect(kapot).toMatchObject({ fout });
    expect(kapot).not.toHaveProperty('uitkomst');
    expect(heel!.uitkomst!.prognose).toBe(12_000_00);
  });

  it('houdt een gemeente tegen haar eigen plafond, en alle samen tegen dat van de regio', () => {
    const plafond = (gemeente?: string, soort: 'hard' | 'signaal' = 'hard') => {
      const afspraken = [{ id: 'R', regel: 'A', soort, termen: { plafond: 11_000 } }, { id: 'G', regel: 'A', gemeente: 'Medemblik', termen: { plafond: 5_000 } }];
      return reken(opzet([regel('A')], afspraken), realisatie, gemeente === undefined ? {} : { gemeente })[0]!.plafond;
    };
    expect(plafond()).toMatchObject({ bedrag: 11_000_00, soort: 'hard', maand: JANUARI + 10 });
    expect(plafond('Medemblik')).toMatchObject({ bedrag: 5_000_00, maand: JANUARI + 4 });
    expect(plafond('Opmeer')).toBeUndefined();
    // Whether the region's own cuts says nothing of a gemeente's.
    expect(plafond(undefined, 'signaal')).toMatchObject({ bedrag: 11_000_00, soort: 'signaal' });
    expect(plafond('Medemblik', 'signaal')).toMatchObject({ bedrag: 5_000_00, soort: 'hard' });
  });

  it('spreidt zonder declaraties wat was begroot over de maanden waarin de regel loopt', () => {
    // Excel counts 1 July 2017 as 42917.
    const [stil] = reken(opzet([regel('A', { vanaf: 42_917 })]), []);
    expect(stil!.uitkomst).toMatchObject({ bron: 'zonder declaraties', prognose: 12_000_00, band: { onder: 12_000_00, boven: 12_000_00 } });
    expect(stil!.uitkomst!.maanden.map(({ maand, resterend }) => [maand - JANUARI, resterend])).toEqual([
      ...[0, 1, 2, 3, 4, 5].map((i) => [i, 0]), ...[6, 7, 8, 9, 10, 11].map((i) => [i, 2_000_00]),
    ]);
  });

  it('telt correcties van deze regel, dit jaar en de gevraagde gemeente, en schuift de band mee', () => {
    const correctie = { regel: 'A', gemeente: 'Medemblik', jaar: JAAR, bedrag: 100_00, reden: 'Nagekomen' };
    const correcties = [correctie, { ...correctie, gemeente: 'Opmeer', bedrag: 7_00 }, { ...correctie, regel: 'B' }, { ...correctie, jaar: JAAR + 1 }];
    const metCorrectie = (gemeente?: string) => reken(opzet([regel('A')]), realisatie, gemeente === undefined ? {} : { gemeente }, correcties)[0]!.uitkomst!;
    expect(metCorrectie()).toMatchObject({ correctie: 107_00, prognose: 12_107_00, band: { onder: 12_107_00, boven: 12_107_00 } });
    expect(metCorrectie('Medemblik')).toMatchObject({ correctie: 100_00, prognose: 12_100_00 });
  });

  it('geeft door wat er aan het contract niet klopt, alleen als het daardoor is gerekend', () => {
    const tegenstrijdig = opzet([regel('A')], [{ id: 'M', regel: 'A', termen: { minimum: 2, maximum: 1 } }]);
    expect(reken(tegenstrijdig, realisatie, { viaContract: true })[0]!.fout?.code).toBe('minimumBovenMaximum');
    expect(euros(reken(tegenstrijdig, realisatie)[0]!)).toEqual([8500, 500, 3000, 12_000]);
  });

  it('heeft de regel bij zich zoals het contract hem betaalt, als het daardoor is gerekend', () => {
    expect(reken(opzet([regel('A')]), realisatie, { viaContract: true })[0]!.contract).toMatchObject({ regel: 'A', volume: 1200 });
    expect(reken(opzet([regel('A')]), realisatie)[0]).not.toHaveProperty('contract');
  });
});

describe('Een prognose van regels samen', () => {
  /** A line with two months, in cents. */
  function lijn(bedragen: readonly [number, number], meer: Partial<Regelprognose> = {}): Regelprognose {
    const maanden = bedragen.map((bedrag, i) => ({ maand: JANUARI + i, gerealiseerd: bedrag, nogTeOntvangen: 2 * bedrag, resterend: 3 * bedrag }));
    const samen = bedragen[0] + bedragen[1];
    const uitkomst = { gerealiseerd: samen, nogTeOntvangen: 2 * samen, resterend: 3 * samen, prognose: 6 * samen + 5, correctie: 5, bron: 'declaraties', maanden } as const;
    return { regel: 'A', segment: 'Jeugd', correcties: [], begroot: 1000, uitkomst, ...meer };
  }

  it('telt alles op, ook maand voor maand', () => {
    expect(telPrognosesOp([lijn([10, 20]), lijn([1, 2])])).toEqual({
      gerealiseerd: 33, nogTeOntvangen: 66, resterend: 99, correctie: 10, prognose: 208, begroot: 2000, ontbreekt: 0,
      maanden: [{ maand: JANUARI, gerealiseerd: 11, nogTeOntvangen: 22, resterend: 33 }, { maand: JANUARI + 1, gerealiseerd: 22, nogTeOntvangen: 44, resterend: 66 }],
    });
  });

  it('telt wat ontbreekt, en kent geen begroting en geen band als één regel die niet heeft', () => {
    const { begroot: _, uitkomst: __, ...kapot } = lijn([0, 0]);
    const samen = telPrognosesOp([lijn([10, 20]), kapot]);
    expect(samen).toMatchObject({ prognose: 185, ontbreekt: 1 });
    expect(samen).not.toHaveProperty('begroot');
    expect(samen).not.toHaveProperty('band');
  });

  it('is zonder regels niets, in geen enkele maand', () => {
    expect(telPrognosesOp([])).toMatchObject({ prognose: 0, maanden: [], ontbreekt: 0 });
  });

  it('bereikt een plafond in een maand, of in geen', () => {
    const { maanden } = telPrognosesOp([lijn([10, 20])]);
    expect(plafondstand(61, 'signaal', maanden)).toEqual({ bedrag: 61, soort: 'signaal', maand: JANUARI + 1 });
    expect(plafondstand(181, 'hard', maanden)).not.toHaveProperty('maand');
  });
});
