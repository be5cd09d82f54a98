import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { telPrognosesOp } from '../../../src/model/jaarprognose/regelprognose';
import { prognose } from '../../../src/model/jaarprognose/prognose';
import type { Realisatierij } from '../../../src/model/realisatie';
import { generator, normaal } from '../toeval';
import { euros, gelijkmatig, JAAR, JANUARI, opzet, regel, reken, SEPTEMBER } from './opzet';

describe('De prognose van een regel', () => {
  it('is wat is gedeclareerd, wat nog komt en wat resteert', () => {
    const [enige] = reken(opzet([regel('A')]), gelijkmatig('A', () => 100));
    // Eight and a half months are in, half of September is late, three months remain.
    expect(euros(enige!)).toEqual([8500, 500, 3000, 12_000]);
  });

  it('volgt het seizoen van vorig jaar', () => {
    const druk = (maand: number) => (maand % 12 >= 9 ? 200 : 100);
    const realisatie = gelijkmatig('A', (maand) => (maand < JANUARI ? druk(maand) : 1.5 * druk(maand)));
    expect(euros(reken(opzet([regel('A')]), realisatie, { patroon: 'seizoen' })[0]!)).toEqual([12_750, 750, 9000, 22_500]);
  });

  it('rekent naar begroting met wat voor de resterende maanden was gepland', () => {
    const [enige] = reken(opzet([regel('A')]), gelijkmatig('A', () => 150), { patroon: 'begroting' });
    expect(euros(enige!)).toEqual([12_750, 750, 3000, 16_500]);
    expect(enige!.begroot).toBe(12_000_00);
  });

  it('kent de toekomst niet: wat na de peilmaand binnenkwam verandert niets', () => {
    const tot = gelijkmatig('A', () => 100).filter(({ declaratiemaand }) => declaratiemaand <= SEPTEMBER);
    expect(reken(opzet([regel('A')]), tot)).toEqual(reken(opzet([regel('A')]), gelijkmatig('A', () => 100)));
  });

  it('telt alleen maanden waarin de regel loopt', () => {
    // Excel counts 1 July 2017 as 42917 and 30 November 2017 as 43069.
    const later = regel('A', { vanaf: 42917, tot: 43069 });
    const realisatie = gelijkmatig('A', (maand) => (maand >= JANUARI + 6 && maand < JANUARI + 11 ? 100 : 0));
    expect(euros(reken(opzet([later]), realisatie)[0]!)).toEqual([2500, 500, 2000, 5000]);
  });

  it('is dezelfde als die van BEK.PROGNOSE met de aandelen die binnen zijn', () => {
    const kans = generator(17);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 24, maxLength: 24 }), (volumes) => {
        const realisatie = gelijkmatig('A', (maand) => volumes[maand - JANUARI + 12]!).map((rij) => ({ ...rij, bedrag: rij.bedrag + Math.round(kans() * 99) }));
        const [enige] = reken(opzet([regel('A')]), realisatie);
        const tot = realisatie.filter(({ declaratiemaand }) => declaratiemaand <= SEPTEMBER);
        const som = (rijen: readonly Realisatierij[]) => rijen.reduce((totaal, { bedrag }) => totaal + bedrag, 0);
        const compleet = tot.filter(({ leveringsmaand }) => leveringsmaand < SEPTEMBER);
        const binnen = som(compleet.filter(({ leveringsmaand, declaratiemaand }) => leveringsmaand === declaratiemaand)) / som(compleet);
        const perioden = Array.from({ length: 12 }, (_, i) => ({
          ...(i <= 8 && { realisatie: som(tot.filter(({ leveringsmaand }) => leveringsmaand === JANUARI + i)) }),
          patroon: 1,
          aandeelBinnen: i === 8 ? binnen : 1,
        }));
        const { uitkomst } = enige!;
        expect(prognose(perioden)).toEqual({
          gerealiseerd: uitkomst!.gerealiseerd,
          nogTeOntvangen: uitkomst!.nogTeOntvangen,
          resterend: uitkomst!.resterend,
          prognose: uitkomst!.prognose,
        });
      }),
      { numRuns: 30 },
    );
  });

  it('per gemeente telt op tot de regel, en maanden tellen op tot het jaar', () => {
    const realisatie = [...gelijkmatig('A', () => 100), ...gelijkmatig('A', (maand) => maand % 12, 'Opmeer')];
    const invoer = opzet([regel('A')]);
    const samen = reken(invoer, realisatie, { patroon: 'seizoen' })[0]!.uitkomst!;
    const delen = ['Medemblik', 'Opmeer'].map((gemeente) => reken(invoer, realisatie, { patroon: 'seizoen', gemeente })[0]!.uitkomst!);
    expect(delen[0]!.gerealiseerd + delen[1]!.gerealiseerd).toBe(samen.gerealiseerd);
    for (const uitkomst of [samen, ...delen]) {
      for (const deel of ['gerealiseerd', 'nogTeOntvangen', 'resterend'] as const) {
        expect(uitkomst.maanden.reduce((som, maand) => som + maand[deel], 0)).toBe(uitkomst[deel]);
      }
      expect(uitkomst.gerealiseerd + uitkomst.nogTeOntvangen + uitkomst.resterend).toBe(uitkomst.prognose);
    }
  });

  it('heeft een band die breder is als de maanden meer verschillen', () => {
    const breedte = (perMaand: (maand: number) => number) => {
      const { band } = reken(opzet([regel('A')]), gelijkmatig('A', perMaand))[0]!.uitkomst!;
      return band!.boven - band!.onder;
    };
    expect(breedte(() => 100)).toBe(0);
    expect(breedte((maand) => 100 + (maand % 2) * 20)).toBeLessThan(breedte((maand) => 100 + (maand % 2) * 60));
  });
});

describe('De prognose via het contract', () => {
  const realisatie = gelijkmatig('A', () => 100);

  it('kapt af bij een hard plafond, en de band stopt daar ook', () => {
    const invoer = opzet([regel('A')], [{ id: 'P', regel: 'A', termen: { plafond: 11_000 } }]);
    const [enige] = reken(invoer, realisatie, { viaContract: true });
    expect(euros(enige!)).toEqual([8500, 500, 2000, 11_000]);
    expect(enige!.uitkomst!.bron).toBe('contract');
    expect(enige!.uitkomst!.band!.boven).toBe(11_000_00);
  });

  it('wijst de maand aan waarin het plafond wordt bereikt', () => {
    const maandBij = (plafond: number) =>
      reken(opzet([regel('A')], [{ id: 'P', regel: 'A', termen: { plafond } }]), realisatie)[0]!.plafond!.maand;
    expect(maandBij(11_000)).toBe(JANUARI + 10);
    expect(maandBij(11_000.01)).toBe(JANUARI + 11);
    expect(maandBij(12_000)).toBe(JANUARI + 11);
    expect(maandBij(12_000.01)).toBeUndefined();
  });

  it('betaalt een gegarandeerd minimum ook als minder wordt verwacht', () => {
    const invoer = opzet([regel('A')], [{ id: 'M', regel: 'A', termen: { minimum: 1500, garantie: 1 } }]);
    expect(euros(reken(invoer, realisatie, { viaContract: true })[0]!)).toEqual([8500, 500, 6000, 15_000]);
  });

  it('laat een lumpsum wat hij is', () => {
    const taak = regel('A', { vorm: 'taakgericht', termen: { budget: 20_000 } });
    const [enige] = reken(opzet([taak]), realisatie, { viaContract: true });
    expect(enige!.uitkomst).toMatchObject({ prognose: 20_000_00, band: { onder: 20_000_00, boven: 20_000_00 } });
  });

  it('verdeelt het hele contract over de gemeenten', () => {
    const invoer = opzet([regel('A')], [{ id: 'P', regel: 'A', termen: { plafond: 15_000 } }]);
    const twee = [...realisatie, ...gelijkmatig('A', () => 50, 'Opmeer')];
    const delen = [undefined, 'Medemblik', 'Opmeer'].map(
      (gemeente) => reken(invoer, twee, { viaContract: true, ...(gemeente && { gemeente }) })[0]!.uitkomst!.prognose,
    );
    expect(delen).toEqual([15_000_00, 10_000_00, 5_000_00]);
  });

  it('houdt een band die tot niets reikt niet voor een bedrag zonder volume', () => {
    const eenMaand = [{ regel: 'A', gemeente: 'Medemblik', leveringsmaand: JANUARI, declaratiemaand: JANUARI, volume: 100, bedrag: 1000_00 }];
    const [enige] = reken(opzet([regel('A')]), eenMaand, { methode: 'eigen patroon', aandelen: [1], peilmaand: JANUARI + 2, viaContract: true });
    expect(enige!.fout).toBeUndefined();
    expect(enige!.uitkomst).toMatchObject({ prognose: 4000_00, band: { onder: 0 } });
  });

  it('weigert een bedrag zonder volume waar per eenheid wordt betaald', () => {
    const zonder = realisatie.map((rij) => ({ ...rij, volume: 0 }));
    const [enige] = reken(opzet([regel('A')]), zonder, { viaContract: true });
    expect(enige!.fout).toEqual({ code: 'realisatieZonderVolume', gegevens: { regel: 'A', jaar: JAAR } });
    expect(euros(reken(opzet([regel('A')]), zonder)[0]!)).toEqual([8500, 500, 3000, 12_000]);
  });
});

describe('Wat niet te voorspellen is', () => {
  it('is een fout bij de regel zelf; de andere regels rekenen door', () => {
    const [goed, zonderJaar] = reken(
      opzet([regel('A'), regel('B')]),
      [...gelijkmatig('A', () => 100), ...gelijkmatig('B', (maand) => (maand < JANUARI ? 0 : 10)).filter(({ leveringsmaand }) => leveringsmaand > JANUARI)],
      { patroon: 'seizoen' },
    );
    expect(goed!.uitkomst).toBeDefined();
    expect(zonderJaar!.fout).toEqual({ code: 'geenVolledigJaar', gegevens: { jaar: JAAR } });
    expect(telPrognosesOp([goed!, zonderJaar!])).toMatchObject({ prognose: goed!.uitkomst!.prognose, ontbreekt: 1 });
  });

  it('is niet gratis: een regel zonder declaraties kost wat was gepland', () => {
    const [, stil] = reken(opzet([regel('A'), regel('B')]), gelijkmatig('A', () => 100));
    expect(stil!.uitkomst).toMatchObject({ bron: 'zonder declaraties', prognose: 12_000_00, gerealiseerd: 0 });
  });

  it('is in januari nog niet door te trekken, wel naar begroting', () => {
    const realisatie = gelijkmatig('A', () => 100);
    const januari = { peilmaand: JANUARI - 1 };
    expect(reken(opzet([regel('A')]), realisatie, januari)[0]!.fout).toEqual({ code: 'nogGeenMaand', gegevens: { jaar: JAAR } });
    expect(euros(reken(opzet([regel('A')]), realisatie, { ...januari, patroon: 'begroting' })[0]!)).toEqual([0, 0, 12_000, 12_000]);
  });
});

describe('Een correctie met de hand', () => {
  const correctie = { regel: 'A', gemeente: 'Medemblik', jaar: JAAR, bedrag: -250_00, reden: 'Aanbieder stopt per 1 november' };

  it('telt op bij de prognose en blijft als zodanig zichtbaar', () => {
    const [enige] = reken(opzet([regel('A')]), gelijkmatig('A', () => 100), {}, [correctie, { ...correctie, jaar: JAAR - 1 }]);
    expect(enige!.uitkomst).toMatchObject({ correctie: -250_00, prognose: 11_750_00, resterend: 3000_00 });
    expect(enige!.correcties).toEqual([correctie]);
  });
});

describe('Regels samen', () => {
  it('hebben een band die smaller is dan de banden bij elkaar', () => {
    const wisselend = (maand: number) => 100 + (maand % 2) * 40;
    const regels = reken(opzet([regel('A'), regel('B')]), [...gelijkmatig('A', wisselend), ...gelijkmatig('B', wisselend)]);
    const breedte = ({ band }: { band?: { onder: number; boven: number } }) => band!.boven - band!.onder;
    const samen = breedte(telPrognosesOp(regels));
    const [a, b] = regels.map(({ uitkomst }) => breedte(uitkomst!));
    expect(samen).toBeLessThan(a! + b!);
    expect(samen).toBeGreaterThan(Math.max(a!, b!));
  });
});

it('Het ware jaar ligt in ongeveer 95% van de gevallen binnen de band van de prognose', () => {
  const kans = generator(20171231);
  const invoer = opzet([regel('A')]);
  const proeven = 300;
  let binnen = 0;
  for (let proef = 0; proef < proeven; proef += 1) {
    const maanden = Array.from({ length: 24 }, (_, i) => ({ maand: JANUARI - 12 + i, bedrag: Math.round(100_000_00 + 8_000_00 * normaal(kans)) }));
    const realisatie = maanden.flatMap(({ maand, bedrag }): Realisatierij[] => {
      // Seven in ten euros come at once, more or less; the rest a month later.
      const meteen = Math.round(bedrag * (0.7 + 0.03 * normaal(kans)));
      const rij = { regel: 'A', gemeente: 'Medemblik', leveringsmaand: maand, volume: 1 };
      return [{ ...rij, declaratiemaand: maand, bedrag: meteen }, { ...rij, declaratiemaand: maand + 1, bedrag: bedrag - meteen }];
    });
    const waar = maanden.slice(12).reduce((som, { bedrag }) => som + bedrag, 0);
    const { onder, boven } = reken(invoer, realisatie)[0]!.uitkomst!.band!;
    if (waar >= onder && waar <= boven) binnen += 1;
  }
  // 95.4% expected of a normal distribution; two standard deviations of 300 trials on either side.
  expect(binnen / proeven).toBeGreaterThan(0.93);
  expect(binnen / proeven).toBeLessThan(0.98);
});
