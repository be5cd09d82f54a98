import { describe, expect, it } from 'vitest';
import { groeiDoor } from '../../../src/model/groei/groei';
import type { Groei, Invoer } from '../../../src/model/invoer';
import { rekenDoor } from '../../../src/model/doorrekening/vergelijking';
import { GOUDA, model, ONLEESBAAR, perJaar, WADDINXVEEN } from './model';

const zonderBevolking = { segmenten: [{ segment: 'Ambulant' }] };
const metGroei = (...groei: Groei[]): Invoer => model({ ...zonderBevolking, groei });

describe('Een regel groeit met', () => {
  const alles = { jaar: 2026, groei: 0.01 };
  const vanGouda = { jaar: 2026, gemeente: GOUDA, groei: 0.02 };
  const vanSegment = { jaar: 2026, segment: 'Ambulant', groei: 0.03 };
  const vanSegmentInGouda = { ...vanSegment, gemeente: GOUDA, groei: 0.04 };
  const vanRegel = { jaar: 2026, regel: 'A', groei: 0.05 };
  const vanRegelInGouda = { ...vanRegel, gemeente: GOUDA, groei: 0.06 };
  const alle = [alles, vanGouda, vanSegment, vanSegmentInGouda, vanRegel, vanRegelInGouda];

  it.each([
    ['het percentage voor alles', 1, 1010 + 505],
    ['dat van een gemeente voor die gemeente', 2, 1020 + 505],
    ['dat van haar segment', 3, 1030 + 515],
    ['dat van haar segment in een gemeente', 4, 1040 + 515],
    ['haar eigen percentage', 5, 1050 + 525],
    ['haar eigen percentage in een gemeente', 6, 1060 + 525],
  ])('%s, voor wat minder precies is', (_, aantal, euros) => {
    expect(perJaar(metGroei(...alle.slice(0, aantal)))[2026]).toBe(euros);
    expect(perJaar(metGroei(...alle.slice(0, aantal).reverse()))[2026]).toBe(euros);
  });

  it.each([
    ['een andere regel', { regel: 'B' }],
    ['een ander segment', { segment: 'Verblijf' }],
    ['een segment dat heet als de regel', { segment: 'A' }],
    ['een andere gemeente', { gemeente: 'Zuidplas' }],
    ['een ander jaar', { jaar: 2025 }],
  ])('niets van %s', (_, ander) => {
    expect(perJaar(metGroei(alles, { jaar: 2026, groei: 0.5, ...ander }))[2026]).toBe(1515);
  });
});

describe('Groei van jaar op jaar', () => {
  it('stapelt, ook als het volume daalt', () => {
    expect(perJaar(metGroei({ jaar: 2026, groei: 0.1 }, { jaar: 2027, groei: -0.5 }))).toEqual({ 2025: 1500, 2026: 1650, 2027: 825 });
  });

  it('laat alleen aantallen groeien: een score blijft wat zij was', () => {
    const leveringen = [{ regel: 'A', gemeente: GOUDA, jaar: 2025, termen: { clienten: 10, score: 0.5 } }];
    expect(groeiDoor({ ...metGroei({ jaar: 2026, groei: 1 }), leveringen })).toEqual([
      leveringen[0], { regel: 'A', gemeente: GOUDA, jaar: 2026, termen: { clienten: 20, score: 0.5 } },
    ]);
  });

  it('noemt regel, gemeente en jaar waarvoor een percentage ontbreekt, en houdt ook de jaren erna tegen', () => {
    const { regels } = rekenDoor(metGroei({ jaar: 2026, gemeente: WADDINXVEEN, groei: 0 }, { jaar: 2027, groei: 0 }));
    const fout = { code: 'groeiOntbreekt', gegevens: { regel: 'A', gemeente: GOUDA, jaar: 2026 } };
    expect(regels.map((regel) => regel.fout)).toEqual([undefined, fout, fout]);
  });

  it('houdt bij een fout het volume van het jaar ervoor, zodat te zien is waar zij begon', () => {
    const [, in2026] = groeiDoor(metGroei({ jaar: 2026, groei: 0, fout: ONLEESBAAR }));
    expect(in2026).toEqual({ regel: 'A', gemeente: GOUDA, jaar: 2026, termen: { volume: 1000 }, fout: ONLEESBAAR });
  });

  it('begint niet aan een jaar waarin de regel niet meer loopt', () => {
    const groei = [2026, 2027].map((jaar) => ({ jaar, groei: 0.1 }));
    // 31 december 2026
    expect(perJaar(model({ ...zonderBevolking, groei }, { tot: 46_387 }))).toEqual({ 2025: 1500, 2026: 1650 });
  });

  it('laat van een regel die al een fout heeft die fout staan, ook als zij op twee manieren zou groeien', () => {
    const fout = { code: 'ontbreekt', gegevens: { term: 'tarief' } } as const;
    const groei = [{ jaar: 2026, regel: 'A', groei: 0.1 }];
    expect(rekenDoor(model({ groei }, { fout })).regels[0]!.fout).toEqual(fout);
  });
});
