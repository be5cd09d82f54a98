import { describe, expect, it } from 'vitest';
import { meetVolumes } from '../../../src/model/wat-als/volumemeting';
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
});
