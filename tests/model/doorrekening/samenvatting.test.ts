import { describe, expect, it } from 'vitest';
import { perGemeente, perJaar, perRegel, perSegment, totaal } from '../../../src/model/doorrekening/samenvatting';
import type { Segmentuitkomst } from '../../../src/model/doorrekening/segmentuitkomst';
import { rekenDoor } from '../../../src/model/doorrekening/vergelijking';
import type { Fout } from '../../../src/model/fouten';
import { segment } from '../wat-als/segment';

const ONLEESBAAR: Fout = { code: 'geenGetal', gegevens: { term: 'tarief', waarde: 'veel' } };

/** In cents. */
function uitkomst(naam: string, jaar: number, teBetalen: number, meer: Partial<Segmentuitkomst> = {}): Segmentuitkomst {
  return { segment: naam, jaar, teBetalen, onvergoed: 1, status: 'geen plafond', ...meer };
}

const metPlafond = (plafond: number, ruimte: number): Partial<Segmentuitkomst> => ({ plafond, ruimte });

describe('Een samenvatting van segmenten', () => {
  const segmenten = [uitkomst('Verblijf', 2026, 100), uitkomst('Begeleiding', 2025, 20), uitkomst('Verblijf', 2025, 3)];

  it('telt per segment de jaren op, in de volgorde van de segmenten', () => {
    expect(perSegment(segmenten).map(({ naam, teBetalen, onvergoed }) => [naam, teBetalen, onvergoed])).toEqual([['Verblijf', 103, 2], ['Begeleiding', 20, 1]]);
  });

  it('telt per jaar de segmenten op, het vroegste jaar eerst', () => {
    expect(perJaar(segmenten).map(({ naam, teBetalen }) => [naam, teBetalen])).toEqual([['2025', 23], ['2026', 100]]);
  });

  it('telt alles op, ook als er niets is', () => {
    expect(totaal(segmenten)).toEqual({ naam: '', teBetalen: 123, onvergoed: 3, status: 'geen plafond' });
    expect(totaal([])).toEqual({ naam: '', teBetalen: 0, onvergoed: 0, status: 'geen plafond' });
  });

  it('staat tegenover de plafonds samen, als elk er een heeft', () => {
    const [samen] = perSegment([uitkomst('A', 2025, 60, metPlafond(100, 40)), uitkomst('A', 2026, 110, metPlafond(100, -10))]);
    expect(samen).toMatchObject({ plafond: 200, ruimte: 30, benutting: 0.85, status: 'binnen' });
    const [half] = perSegment([uitkomst('A', 2025, 60, metPlafond(100, 40)), uitkomst('A', 2026, 110)]);
    expect(half).toEqual({ naam: 'A', teBetalen: 170, onvergoed: 2, status: 'geen plafond' });
  });

  it('kent geen benutting van een plafond van nul', () => {
    const [leeg] = perSegment([uitkomst('A', 2025, 0, metPlafond(0, 0))]);
    expect(leeg).toMatchObject({ plafond: 0, ruimte: 0 });
    expect(leeg).not.toHaveProperty('benutting');
  });

  it('noemt de stand van het volume alleen als die overal gelijk is', () => {
    const stand = (...standen: Segmentuitkomst['volumestatus'][]) =>
      perSegment(standen.map((volumestatus, i) => uitkomst('A', 2025 + i, 1, volumestatus ? { volumestatus } : {})))[0]!.volumestatus;
    expect(stand('binnen', 'binnen')).toBe('binnen');
    expect(stand('binnen', 'boven maximum')).toBeUndefined();
    expect(stand('binnen', undefined)).toBeUndefined();
    expect(stand(undefined, 'binnen')).toBeUndefined();
    expect(perSegment([uitkomst('A', 2025, 1)])[0]).not.toHaveProperty('volumestatus');
  });

  it('heeft de eerste fout van wat zij bij elkaar telt', () => {
    const [a, b] = perSegment([uitkomst('A', 2025, 1), uitkomst('A', 2026, 0, { fout: ONLEESBAAR }), uitkomst('B', 2025, 1)]);
    expect(a!.fout).toEqual(ONLEESBAAR);
    expect(b).not.toHaveProperty('fout');
  });
});

describe('Een samenvatting van regels', () => {
  const uren = { termen: { tarief: 50 }, levering: { Gouda: { volume: 600 }, Zuidplas: { volume: 400 } }, afspraak: { termen: { plafond: 45_000, maximum: 900 } } };
  const { regels } = rekenDoor(segment({ A: uren, B: { ...uren, afspraak: { termen: {} } } }, { soort: 'hard', termen: { plafond: 80_000 } }));

  it('geeft van elke regel wat zij kreeg, na wat het segment kortte, tegen haar eigen plafond', () => {
    // € 45 000 and € 50 000 are cut by € 15 000 together.
    const [a, b] = perRegel(regels);
    expect(a).toMatchObject({ naam: 'A', plafond: 45_000_00, ruimte: 0, benutting: 1, volumestatus: 'boven maximum' });
    expect([a!.teBetalen + b!.teBetalen, a!.onvergoed, b!.onvergoed]).toEqual([80_000_00, 45_000_00 - a!.teBetalen, 50_000_00 - b!.teBetalen]);
    expect(b).toEqual({ naam: 'B', teBetalen: b!.teBetalen, onvergoed: b!.onvergoed, status: 'geen plafond' });
  });

  it('geeft van elke gemeente haar deel van alle regels', () => {
    const delen = perGemeente(regels);
    expect(delen.map(({ naam }) => naam)).toEqual(['Gouda', 'Zuidplas']);
    expect(delen.reduce((som, { teBetalen }) => som + teBetalen, 0)).toBe(80_000_00);
    expect(delen.reduce((som, { onvergoed }) => som + onvergoed, 0)).toBe(15_000_00);
  });

  it('laat van een regel met een fout het bedrag van elke gemeente onbekend', () => {
    const kapot = { ...regels[0]!, fout: ONLEESBAAR };
    expect(perRegel([kapot])[0]!.fout).toEqual(ONLEESBAAR);
    expect(perGemeente([kapot, regels[1]!]).map(({ naam, fout }) => [naam, fout])).toEqual([['Gouda', ONLEESBAAR], ['Zuidplas', ONLEESBAAR]]);
  });

  it('telt van een regel die niet te rekenen was niets', () => {
    const { regels: tegenstrijdig } = rekenDoor(segment({ A: { ...uren, afspraak: { termen: { minimum: 2, maximum: 1, plafond: 5 } } } }));
    expect(perRegel(tegenstrijdig)[0]).toMatchObject({ teBetalen: 0, onvergoed: 0, fout: { code: 'minimumBovenMaximum' } });
    expect(perGemeente(tegenstrijdig)[0]).toMatchObject({ naam: 'Gouda', teBetalen: 0, onvergoed: 0, fout: { code: 'minimumBovenMaximum' } });
  });
});
