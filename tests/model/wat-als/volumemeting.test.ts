import { describe, expect, it } from 'vitest';
import { meetAlleVolumes, meetVolumes } from '../../../src/model/wat-als/volumemeting';
import type { Invoer } from '../../../src/model/invoer';
import { JAAR, segment, totHetEind } from './segment';

const metingen = (invoer: Invoer) => totHetEind(meetVolumes(invoer, JAAR));
const uren = (volume: number, afspraak?: object) => ({
  termen: { tarief: 50 },
  levering: { Gouda: { volume: volume * 0.6 }, Zuidplas: { volume: volume * 0.4 } },
  ...(afspraak && { afspraak: { termen: afspraak } }),
});

describe('De volumemeter', () => {
  it('zegt wat er op het spel staat tot het minimum en tot het maximum, en daarvoorbij per eenheid', () => {
    expect(metingen(segment({ A: uren(1000, { minimum: 900, maximum: 1100, garantie: 0.8, meerprijs: 0.5 }) }))).toEqual([
      {
        segment: 'Begeleiding',
        regel: 'A',
        eenheid: 'uur',
        volume: 1000,
        minimum: 900,
        maximum: 1100,
        status: 'binnen',
        nu: 5_000_000,
        naarMinimum: -500_000,
        naarMaximum: 500_000,
        // Of the hour that is missing 80% is guaranteed; of the hour too many half is paid.
        onderMinimum: -1_000,
        bovenMaximum: 2_500,
      },
    ]);
  });

  it('meet een segment dat een eigen afspraak heeft als geheel, en noemt het eerst', () => {
    const invoer = segment({ A: uren(600), B: uren(400, { minimum: 300 }) }, { termen: { minimum: 1200, maximum: 1500 } });
    const [heel, regel] = metingen(invoer);
    expect(heel).toMatchObject({ volume: 1000, status: 'onder minimum', naarMinimum: 1_000_000, naarMaximum: 2_500_000 });
    expect(heel).not.toHaveProperty('regel');
    expect(regel).toMatchObject({ regel: 'B', minimum: 300, naarMinimum: -500_000 });
    expect(regel).not.toHaveProperty('naarMaximum');
  });

  it('rekent met het plafond: wat erboven komt kost de gemeente niets', () => {
    const [meting] = metingen(segment({ A: uren(1000, { maximum: 1100, meerprijs: 1, plafond: 52_000 }) }));
    expect(meting).toMatchObject({ naarMaximum: 200_000, bovenMaximum: 0 });
  });

  it('noemt alleen wat een minimum of een maximum heeft, en weet van nul geen inzet', () => {
    expect(metingen(segment({ A: uren(1000) }))).toEqual([]);
    expect(metingen(segment({ A: uren(0, { minimum: 10 }) }))).toEqual([
      { segment: 'Begeleiding', regel: 'A', eenheid: 'uur', volume: 0, minimum: 10, status: 'onder minimum', nu: 0 },
    ]);
  });

  it('noemt van een band alleen wat is afgesproken, en een eenheid alleen waar die er is', () => {
    const invoer = segment({ A: uren(1000, { maximum: 1100 }), B: uren(1000, { minimum: 900 }) });
    const zonderEenheid = { ...invoer, regels: invoer.regels.map(({ eenheid: _, ...regel }) => regel) };
    const [metMaximum, metMinimum] = metingen(zonderEenheid);
    expect(metMaximum).not.toHaveProperty('minimum');
    expect(metMaximum).not.toHaveProperty('eenheid');
    expect(metMinimum).not.toHaveProperty('maximum');
  });

  it('weet wat er onder een minimum van één op het spel staat, en van nul niet', () => {
    const inzet = (minimum: number) => metingen(segment({ A: uren(10, { minimum, garantie: 1 }) }))[0]!;
    expect(inzet(1)).toMatchObject({ naarMinimum: -450_00, onderMinimum: 0 });
    expect(inzet(0)).not.toHaveProperty('naarMinimum');
  });

  it('is leeg in een jaar waarin het segment niet loopt', () => {
    const invoer = segment({ A: uren(1000, { maximum: 1100 }) });
    const gestopt = { ...invoer, regels: invoer.regels.map((regel) => ({ ...regel, tot: 1 })), leveringen: [] };
    expect(metingen(gestopt)).toEqual([]);
  });

  it('zegt na elke helft van een meting welk deel gedaan is', () => {
    const invoer = segment({ A: uren(1000, { maximum: 1100 }), B: uren(1000, { minimum: 900 }) });
    expect([...meetVolumes(invoer, JAAR)]).toEqual([0.25, 0.5, 0.75, 1]);
  });
});

describe('De volumemeters van alle segmenten', () => {
  const met = (naam: string, regel: string, afspraak: object): Invoer => {
    const invoer = segment({ [regel]: uren(1000, afspraak) });
    return { ...invoer, segmenten: [{ segment: naam }], regels: invoer.regels.map((eigen) => ({ ...eigen, segment: naam })) };
  };
  const samen = (...delen: Invoer[]): Invoer => ({
    ...delen[0]!,
    segmenten: delen.flatMap(({ segmenten }) => segmenten),
    regels: delen.flatMap(({ regels }) => regels),
    leveringen: delen.flatMap(({ leveringen }) => leveringen),
    afspraken: delen.flatMap(({ afspraken }) => afspraken),
  });
  const verblijf = met('Verblijf', 'B', { minimum: 900 });
  const begeleiding = met('Begeleiding', 'A', { maximum: 1100 });

  it('zijn die van elk segment op zichzelf', () => {
    const alle = totHetEind(meetAlleVolumes(samen(verblijf, begeleiding), JAAR));
    expect(alle).toEqual([...metingen(verblijf), ...metingen(begeleiding)]);
  });

  it('slaan een segment over dat niet te rekenen is', () => {
    const kapot = met('Toegang', 'C', { minimum: 2, maximum: 1 });
    expect(totHetEind(meetAlleVolumes(samen(kapot, verblijf), JAAR))).toEqual(metingen(verblijf));
  });

  it('komen in stukjes, en zeggen bij elk welk deel van alle segmenten gedaan is', () => {
    expect([...meetAlleVolumes(samen(verblijf, begeleiding), JAAR)]).toEqual([0.25, 0.5, 0.75, 1]);
  });
});
