import { describe, expect, it } from 'vitest';
import type { Fout } from '../../src/model/fouten';
import { aandeelBinnen, geschatteAfwikkeling, gekozenAfwikkeling } from '../../src/model/naijl/afwikkeling';
import { bornhuetterFerguson, naijlPerMaand } from '../../src/model/naijl/maanden';
import { kaderVan, realisatiedriehoek } from '../../src/model/naijl/realisatiedriehoek';
import type { Realisatierij } from '../../src/model/realisatie';
import { MACK, TAYLOR_ASHE } from '../referentie/taylor-ashe.mjs';
import { foutVan } from './euro';
import { generator, normaal } from './toeval';

/** January 2017, counted from the year 0. */
const BEGIN = 2017 * 12;

/** The increments of a triangle as rows of claims: row i is the month of care, column j the months after it. */
function alsRealisatie(opgeteld: readonly (readonly number[])[]): Realisatierij[] {
  return opgeteld.flatMap((rij, i) =>
    rij.map((euro, j) => ({
      regel: 'R',
      gemeente: 'G',
      leveringsmaand: BEGIN + i,
      declaratiemaand: BEGIN + i + j,
      volume: 0,
      bedrag: Math.round((euro - (rij[j - 1] ?? 0)) * 100),
    })),
  );
}

function overzicht(rijen: readonly Realisatierij[], peilmaand: number) {
  const kader = kaderVan(rijen, peilmaand);
  const driehoek = realisatiedriehoek(rijen, kader);
  return naijlPerMaand(driehoek, kader, geschatteAfwikkeling(driehoek));
}

describe('Van realisatierijen naar driehoek, reserves en standaardfouten: Taylor en Ashe (extern)', () => {
  const rijen = alsRealisatie(TAYLOR_ASHE);
  const { maanden, totaal } = overzicht(rijen, BEGIN + 9);

  it('de rijen geven de driehoek terug', () => {
    expect(realisatiedriehoek(rijen, kaderVan(rijen, BEGIN + 9))).toEqual(TAYLOR_ASHE);
  });

  it('wat nog komt, per maand en samen € 18.680.855,61', () => {
    expect(maanden.map(({ nogTeOntvangen }) => Math.round(nogTeOntvangen / 100))).toEqual(MACK.nogTeOntvangen);
    expect(totaal.nogTeOntvangen).toBe(1_868_085_561);
  });

  it('de standaardfouten, per maand en samen € 2.447.095', () => {
    expect(maanden.map(({ standaardfout }) => Math.round(standaardfout! / 100))).toEqual(MACK.standaardfout);
    expect(Math.round(totaal.standaardfout! / 100)).toBe(MACK.totaal.standaardfout);
  });
});

describe('De driehoek van declaraties', () => {
  const VIER = [[100, 150, 160], [100, 150], [100]];

  it('kent alleen wat in de peilmaand binnen was', () => {
    const rijen = alsRealisatie([[100, 150, 160, 999], [100, 150, 999], [100, 999]]);
    expect(realisatiedriehoek(rijen, kaderVan(rijen, BEGIN + 2))).toEqual(VIER);
  });

  it('telt een credit die opnieuw wordt gedeclareerd als niets: de stand erna is dezelfde', () => {
    const paar = alsRealisatie([[0, -40, 0]]);
    const { totaal } = overzicht([...alsRealisatie(VIER), ...paar], BEGIN + 2);
    expect(totaal.geclaimd).toBe(410_00);
  });

  it('mag een maand zonder declaraties hebben: daarvan komt ook niets meer', () => {
    const { maanden } = overzicht(alsRealisatie([[100, 150, 150, 150], [0, 0, 0], [100, 150], [100]]), BEGIN + 3);
    expect(maanden.map(({ nogTeOntvangen }) => nogTeOntvangen)).toEqual([0, 0, 0, 50_00]);
  });

  it('zegt niets over een maand waarvan de eerste declaraties nog moeten komen', () => {
    const eenMaandLater = alsRealisatie([[0, 100, 100], [0, 100], [0]]);
    const { maanden, totaal } = overzicht(eenMaandLater, BEGIN + 2);
    expect(maanden.map((maand) => maand.aandeelBinnen)).toEqual([1, 1, 0]);
    expect(totaal.nogTeOntvangen).toBe(0);
  });

  it('begint bij de eerste declaratie: maanden ervoor zeggen niets', () => {
    const { maanden } = overzicht(alsRealisatie([[0, 0, 0, 0], [100, 150, 150], [100, 150], [100]]), BEGIN + 3);
    expect(maanden.map(({ nogTeOntvangen }) => nogTeOntvangen)).toEqual([0, 0, 0, 50_00]);
  });

  it('is af als elke maand meteen compleet is', () => {
    expect(overzicht(alsRealisatie([[100, 100, 100], [120, 120], [130]]), BEGIN + 2).totaal.nogTeOntvangen).toBe(0);
  });

  it.each<[string, number[][], number, Fout]>([
    ['zonder declaraties tot de peilmaand', [[100]], BEGIN - 1, { code: 'realisatieOntbreekt', gegevens: { peilmaand: BEGIN - 1 } }],
    ['van één maand', [[100]], BEGIN, { code: 'historieTeKort', gegevens: { maanden: 1 } }],
    ['van één maand, langer gevolgd', [[100, 150, 160]], BEGIN + 2, { code: 'historieTeKort', gegevens: { maanden: 1 } }],
    ['die per saldo nul is', [[100, 0, 50], [100, 0], [100]], BEGIN + 2, { code: 'geenOntwikkeling', gegevens: { na: 1 } }],
  ])('geeft %s een fout in plaats van een bedrag', (_, opgeteld, peilmaand, fout) => {
    expect(foutVan(() => overzicht(alsRealisatie(opgeteld), peilmaand))).toEqual(fout);
  });
});

describe('De afwikkeling', () => {
  it('zegt welk deel binnen is: na de helft en vier vijfde is alles er', () => {
    const eigen = gekozenAfwikkeling([0.5, 0.8]);
    expect([0, 1, 2, 9].map((na) => aandeelBinnen(eigen, na))).toEqual([0.5, 0.8, 1, 1]);
  });

  it('telt een staart bij elke maand op, ook bij de oudste', () => {
    const afwikkeling = geschatteAfwikkeling([[100, 100], [100]], 1.25);
    expect([0, 1].map((na) => aandeelBinnen(afwikkeling, na))).toEqual([0.8, 0.8]);
    const kader = { eersteMaand: BEGIN, peilmaand: BEGIN + 1 };
    expect(naijlPerMaand([[100, 100], [100]], kader, afwikkeling).totaal.nogTeOntvangen).toBe(50_00);
  });

  it('die de gebruiker kiest heeft geen standaardfout', () => {
    const kader = { eersteMaand: BEGIN, peilmaand: BEGIN };
    const { totaal } = naijlPerMaand([[100]], kader, gekozenAfwikkeling([0.5]));
    expect(totaal).toEqual({ geclaimd: 100_00, eindstand: 200_00, nogTeOntvangen: 100_00 });
  });

  it.each<[string, number[], Fout]>([
    ['dalen', [0.5, 0.4], { code: 'aandelenDalen', gegevens: { na: 1, aandeel: 0.4, vorige: 0.5 } }],
    ['allemaal nul zijn', [0, 0], { code: 'aandelenNul', gegevens: {} }],
  ])('kan niet uit aandelen die %s', (_, aandelen, fout) => {
    expect(foutVan(() => gekozenAfwikkeling(aandelen))).toEqual(fout);
  });
});

describe('Bornhuetter–Ferguson', () => {
  const afwikkeling = gekozenAfwikkeling([0.5, 0.8]);
  const kader = { eersteMaand: BEGIN, peilmaand: BEGIN + 2 };

  it('gaat uit van wat was begroot, hoe weinig er ook binnen is', () => {
    const { maanden, totaal } = bornhuetterFerguson([[100, 100, 100], [10, 10], [0]], kader, afwikkeling, () => 100_00);
    expect(maanden.map(({ nogTeOntvangen }) => nogTeOntvangen)).toEqual([0, 20_00, 50_00]);
    expect(totaal).toEqual({ geclaimd: 110_00, nogTeOntvangen: 70_00, eindstand: 180_00 });
  });

  it('geeft hetzelfde als chain ladder waar de begroting precies uitkomt', () => {
    const driehoek = [[50, 80, 100], [50, 80], [50]];
    const doorgegroeid = naijlPerMaand(driehoek, kader, afwikkeling).totaal;
    expect(bornhuetterFerguson(driehoek, kader, afwikkeling, () => 100_00).totaal).toEqual(doorgegroeid);
  });

  it('vraagt geen begroting van maanden die compleet zijn', () => {
    const geen = () => {
      throw new Error('asked');
    };
    expect(bornhuetterFerguson([[100, 100, 100]], kader, afwikkeling, geen).totaal.nogTeOntvangen).toBe(0);
  });
});

it('De ware eindstand ligt in ongeveer 95% van de gevallen binnen twee standaardfouten', () => {
  const kans = generator(20170901);
  const maanden = 24;
  const groei = [1.8, 1.25, 1.08, 1.02];
  let binnen = 0;
  const proeven = 300;
  for (let proef = 0; proef < proeven; proef += 1) {
    const waar = Array.from({ length: maanden }, () => {
      const rij = [80_000 + 40_000 * kans()];
      // Mack's model itself: growth around the factor, with a variance in proportion to 1 ÷ what is in.
      for (const factor of groei) rij.push(rij.at(-1)! * factor + Math.sqrt(rij.at(-1)!) * 20 * normaal(kans));
      return [...rij, ...new Array<number>(maanden).fill(rij.at(-1)!)].slice(0, maanden);
    });
    const peilmaand = BEGIN + maanden - 1;
    const { totaal } = overzicht(alsRealisatie(waar), peilmaand);
    const eindstand = waar.reduce((som, rij) => som + rij.at(-1)! * 100, 0);
    if (Math.abs(eindstand - totaal.eindstand) <= 2 * totaal.standaardfout!) binnen += 1;
  }
  // 95.4% expected of a normal distribution; three standard deviations of 300 trials on either side.
  expect(binnen / proeven).toBeGreaterThan(0.91);
  expect(binnen / proeven).toBeLessThan(0.99);
});
