import { describe, expect, it } from 'vitest';
import { gemeentestappen } from '../../../src/model/doorrekening/gemeentestappen';
import { gemeentedelen, verklaar, type Regeluitkomst } from '../../../src/model/doorrekening/regeluitkomst';
import { rekenSegmentAf } from '../../../src/model/doorrekening/segmentuitkomst';
import { rekenDoor } from '../../../src/model/doorrekening/vergelijking';
import { leesFormule } from '../../../src/model/formule/formule';
import type { Afspraak, Invoer } from '../../../src/model/invoer';
import { JAAR, segment, type Proefregel } from '../wat-als/segment';

type Segmentafspraak = Omit<Afspraak, 'id' | 'segment'>;

/** 600 hours at € 60 and a lump sum of € 30 000 for 300, of which Gouda used two thirds. */
const UREN: Proefregel = { termen: { tarief: 60 }, levering: { Gouda: { volume: 400 }, Zuidplas: { volume: 200 } } };
const TEAM: Proefregel = { vorm: 'taakgericht', termen: { budget: 30_000 }, levering: { Gouda: { volume: 200 }, Zuidplas: { volume: 100 } } };

const metAfspraak = (proef: Proefregel, termen: Segmentafspraak['termen'], soort?: Afspraak['soort']): Proefregel => ({ ...proef, afspraak: { termen, ...(soort && { soort }) } });

function reken(regels: Record<string, Proefregel>, afspraak?: Segmentafspraak, meer: Partial<Invoer> = {}) {
  const { segmenten, regels: uitkomsten } = rekenDoor({ ...segment(regels, afspraak), ...meer });
  return { segment: segmenten[0]!, regels: uitkomsten };
}

const betaald = ({ betaling, segmentkorting }: Regeluitkomst) => (betaling!.teBetalen - segmentkorting) / 100;
const delen = (uitkomst: Regeluitkomst) => gemeentedelen(uitkomst).map(({ teBetalen }) => teBetalen / 100);
const hard = (plafond: number): Segmentafspraak => ({ soort: 'hard', termen: { plafond } });

describe('Een segment', () => {
  it('kost wat zijn regels kosten, zonder plafond als niet elke regel er een heeft', () => {
    const { segment: samen } = reken({ UREN: metAfspraak(UREN, { plafond: 50_000 }), TEAM });
    expect(samen).toEqual({ segment: 'Begeleiding', jaar: JAAR, teBetalen: 66_000_00, onvergoed: 0, status: 'geen plafond', volume: 900 });
  });

  it('staat tegenover de plafonds van zijn regels samen, met wat zij zouden kosten', () => {
    const { segment: samen } = reken({ UREN: metAfspraak(UREN, { plafond: 30_000 }), TEAM: metAfspraak(TEAM, { plafond: 50_000 }) });
    expect(samen).toMatchObject({ teBetalen: 60_000_00, onvergoed: 6_000_00, plafond: 80_000_00, ruimte: 14_000_00, benutting: 0.825, status: 'binnen' });
    expect(samen).not.toHaveProperty('soort');
  });

  it('staat tegenover zijn eigen plafond met wat zijn regels kregen', () => {
    const { segment: samen } = reken({ UREN: metAfspraak(UREN, { plafond: 30_000 }), TEAM }, { termen: { plafond: 50_000 } });
    expect(samen).toMatchObject({ teBetalen: 60_000_00, onvergoed: 6_000_00, plafond: 50_000_00, ruimte: -10_000_00, benutting: 1.2, status: 'overschrijding', soort: 'signaal' });
  });

  it('heeft geen benutting van een plafond van nul', () => {
    const { segment: samen } = reken({ UREN }, hard(0));
    expect(samen).toMatchObject({ plafond: 0, teBetalen: 0, onvergoed: 36_000_00, soort: 'hard' });
    expect(samen).not.toHaveProperty('benutting');
  });

  it('heeft geen volume als eenheden verschillen, en dan is een grens eraan een fout', () => {
    const invoer = segment({ UREN, TEAM });
    const regels = invoer.regels.map((regel) => (regel.regel === 'TEAM' ? { ...regel, eenheid: 'dagdeel' } : regel));
    expect(reken({ UREN, TEAM }, undefined, { regels }).segment).not.toHaveProperty('volume');
    for (const termen of [{ minimum: 1 }, { maximum: 1 }]) {
      const { segment: samen, regels: uitkomsten } = reken({ UREN, TEAM }, { termen }, { regels });
      expect(samen.fout).toEqual({ code: 'eenhedenVerschillen', gegevens: { segment: 'Begeleiding', eenheden: ['uur', 'dagdeel'] } });
      expect(samen).toMatchObject({ teBetalen: 0, onvergoed: 0, status: 'geen plafond' });
      expect(uitkomsten.map(betaald)).toEqual([36_000, 30_000]);
    }
  });

  it('zegt of zijn volume tussen zijn grenzen ligt', () => {
    expect(reken({ UREN, TEAM }, { termen: { minimum: 900, maximum: 950 } }).segment).toMatchObject({ volume: 900, minimum: 900, maximum: 950, volumestatus: 'binnen' });
    const { segment: teVeel } = reken({ UREN }, { termen: { maximum: 599 } });
    expect(teVeel).toMatchObject({ maximum: 599, volumestatus: 'boven maximum' });
    expect(teVeel).not.toHaveProperty('minimum');
    const { segment: zonderGrens } = reken({ UREN }, { termen: { minimum: 601 } });
    expect(zonderGrens.volumestatus).toBe('onder minimum');
    expect(zonderGrens).not.toHaveProperty('maximum');
    expect(reken({ UREN }).segment).not.toHaveProperty('volumestatus');
  });

  it('heeft de fout van een regel of van zijn eigen afspraak, en de andere regels houden hun bedrag', () => {
    const kapot = reken({ KAPOT: metAfspraak(UREN, { minimum: 2, maximum: 1 }), TEAM });
    expect(kapot.segment).toMatchObject({ teBetalen: 0, fout: { code: 'minimumBovenMaximum' } });
    expect(betaald(kapot.regels[1]!)).toBe(30_000);
    const invoer = segment({ UREN }, { termen: { plafond: 1 } });
    const dubbel = rekenDoor({ ...invoer, afspraken: [...invoer.afspraken, ...invoer.afspraken] });
    expect(dubbel.segmenten[0]!.fout?.code).toBe('afspraakDubbel');
    expect(betaald(dubbel.regels[0]!)).toBe(36_000);
  });

  it('is zonder regels niets', () => {
    const afspraak = { geldend: { termen: {}, soort: 'signaal', proRata: false }, vanGemeenten: new Map(), gemeenteplafonds: new Map() } as const;
    expect(rekenSegmentAf('Leeg', 2030, [], afspraak)).toEqual({
      segment: { segment: 'Leeg', jaar: 2030, teBetalen: 0, onvergoed: 0, plafond: 0, ruimte: 0, status: 'binnen' }, regels: [],
    });
  });
});

describe('Een hard plafond van een segment', () => {
  it('kort wat het volume volgt, en zegt dat bij de regel en bij elke gemeente', () => {
    const { segment: samen, regels } = reken({ UREN, TEAM }, hard(57_000));
    expect(samen).toMatchObject({ teBetalen: 57_000_00, onvergoed: 9_000_00, ruimte: -9_000_00 });
    expect(regels.map(betaald)).toEqual([27_000, 30_000]);
    expect(regels.map(delen)).toEqual([[18_000, 9_000], [15_000, 15_000]]);
    expect(gemeentedelen(regels[0]!).map(({ onvergoed }) => onvergoed / 100)).toEqual([6_000, 3_000]);
    expect(verklaar(regels[0]!).at(-1)).toEqual({
      stap: 'plafond', bedrag: -9_000_00, subtotaal: 27_000_00, toelichting: { code: 'segmentplafond', korting: 9_000_00 },
    });
  });

  it('van een gemeente kort alleen haar delen, en dat van de regio daarna de rest', () => {
    const invoer = segment({ UREN, TEAM }, hard(55_000));
    const gouda: Afspraak = { id: 'G', segment: 'Begeleiding', gemeente: 'Gouda', soort: 'hard', termen: { plafond: 35_000 } };
    const eigen = rekenDoor({ ...invoer, afspraken: [gouda] });
    // Gouda: € 24 000 of hours and € 15 000 of the lump sum.
    expect(eigen.regels.map(delen)).toEqual([[20_000, 12_000], [15_000, 15_000]]);
    expect(eigen.segmenten[0]).toMatchObject({ teBetalen: 62_000_00, onvergoed: 4_000_00 });
    const beide = rekenDoor({ ...invoer, afspraken: [...invoer.afspraken, gouda] });
    // Of € 32 000 of hours € 7 000 more goes, as 20 to 12.
    expect(beide.regels.map(delen)).toEqual([[15_625, 9_375], [15_000, 15_000]]);
    expect(beide.segmenten[0]).toMatchObject({ teBetalen: 55_000_00, onvergoed: 11_000_00, ruimte: -7_000_00 });
  });

  it('na dat van een gemeente kan een regel minder betalen dan er samen verschuldigd was', () => {
    // Half of the 200 that are lacking is guaranteed, to each half of it; the plafond leaves Gouda, which used nothing, € 35 of its € 50.
    const gegarandeerd: Proefregel = { termen: { tarief: 1 }, levering: { Zuidplas: { volume: 900 } } };
    const uren: Proefregel = { termen: { tarief: 1 }, levering: { Gouda: { volume: 500 } } };
    const invoer = segment({ gegarandeerd: metAfspraak(gegarandeerd, { minimum: 1_100, garantie: 0.5, plafond: 700 }), uren }, hard(400));
    const zuidplas: Afspraak = { id: 'Z', segment: 'Begeleiding', gemeente: 'Zuidplas', soort: 'hard', termen: { plafond: 60 } };
    const { regels, segmenten } = rekenDoor({ ...invoer, afspraken: [...invoer.afspraken, zuidplas] });
    expect(regels.map(delen)).toEqual([[60, 35], [0, 305]]);
    expect(segmenten[0]).toMatchObject({ teBetalen: 400_00, onvergoed: 1_100_00 });
  });

  it('van een gemeente die niets van een regel gebruikt raakt die regel niet', () => {
    const alleenGouda: Proefregel = { ...UREN, levering: { Gouda: { volume: 600 } } };
    const invoer = segment({ A: alleenGouda, TEAM });
    const elders: Afspraak = { id: 'E', segment: 'Begeleiding', gemeente: 'Enkhuizen', soort: 'hard', termen: { plafond: 1 } };
    const { regels, segmenten } = rekenDoor({ ...invoer, afspraken: [elders] });
    expect(regels.map(betaald)).toEqual([36_000, 30_000]);
    expect(segmenten[0]!.teBetalen).toBe(66_000_00);
  });
});

describe('Het volume van een segment', () => {
  const garantie: Segmentafspraak = { termen: { minimum: 1_000, garantie: 1, terugvordering: 0.5, normtarief: 30 } };

  it('vult regels aan die het volume volgen, en haalt terug van lumpsums', () => {
    const { segment: samen, regels } = reken({ UREN, TEAM }, garantie);
    // 100 short: two thirds of it are the hours', at € 30; a third the team's, at half of that.
    expect(regels.map(betaald)).toEqual([38_000, 29_500]);
    expect(regels.map(({ betaling }) => betaling!.vast / 100)).toEqual([2_000, 29_500]);
    expect(samen.teBetalen).toBe(67_500_00);
    expect(regels.map(delen)).toEqual([[25_000, 13_000], [14_750, 14_750]]);
  });

  it('verdeelt een bijbetaling naar volume, en een terugvordering naar wat elke gemeente zelf tekortkomt', () => {
    expect(reken({ TEAM }, { termen: { maximum: 200, bijbetaling: 1, normtarief: 30 } }).regels.map(delen)).toEqual([[17_000, 16_000]]);
    const invoer = segment({ TEAM: metAfspraak(TEAM, { minimum: 300 }) }, { termen: { minimum: 400, terugvordering: 1, normtarief: 30 } });
    const zuidplas: Afspraak = { id: 'Z', regel: 'TEAM', gemeente: 'Zuidplas', termen: { minimum: 150 } };
    expect(rekenDoor({ ...invoer, afspraken: [...invoer.afspraken, zuidplas] }).regels.map(delen)).toEqual([[15_000, 12_000]]);
  });

  it('staat als laatste stap bij de regel en bij elke gemeente', () => {
    const [uren] = reken({ UREN, TEAM }, garantie).regels;
    expect(verklaar(uren!).at(-1)).toMatchObject({ stap: 'volumeafspraak', bedrag: 2_000_00, subtotaal: 38_000_00, toelichting: { code: 'segmentvolume', soort: 'garantie' } });
    expect(gemeentestappen(uren!, 'Gouda')).toEqual([
      { stap: 'basis', bedrag: 24_000_00 }, { stap: 'plafond', bedrag: 0 }, { stap: 'volumeafspraak', bedrag: 1_000_00 }, { stap: 'plafond', bedrag: 0 },
    ]);
    expect(gemeentestappen(uren!, 'Enkhuizen')).toEqual([]);
  });

  it('wordt zonder normtarief alleen gemeld, en doet binnen de grenzen niets', () => {
    expect(reken({ UREN, TEAM }, { termen: { minimum: 1_000, garantie: 1 } }).regels.map(betaald)).toEqual([36_000, 30_000]);
    expect(reken({ UREN, TEAM }, { termen: { normtarief: 30 } }).regels.map(betaald)).toEqual([36_000, 30_000]);
    expect(reken({ UREN, TEAM }, { termen: { minimum: 900, maximum: 900, garantie: 1, normtarief: 30 } }).regels[0]).not.toHaveProperty('segmentvolume');
  });

  it('telt wat gemeenten elk zelf tekortkomen of te veel leveren', () => {
    const invoer = segment({ UREN, TEAM }, { termen: { maximum: 840, normtarief: 30 } });
    const eigen: Afspraak = { id: 'G', regel: 'UREN', gemeente: 'Gouda', termen: { maximum: 340 } };
    // What Gouda itself is not paid for is not cut again.
    const [uren] = rekenDoor({ ...invoer, afspraken: [...invoer.afspraken, eigen] }).regels;
    expect(betaald(uren!)).toBe((340 + 200) * 60);
  });

  it('weigert een garantie die duurder is dan het harde plafond, tenzij alleen lumpsums haar zouden krijgen', () => {
    const plafond = { ...garantie, soort: 'hard' as const, termen: { ...garantie.termen, plafond: 29_999.99 } };
    expect(reken({ UREN, TEAM }, plafond).segment.fout?.code).toBe('garantieBovenPlafond');
    expect(reken({ UREN, TEAM }, { ...plafond, soort: 'signaal' }).segment).not.toHaveProperty('fout');
    expect(reken({ TEAM }, plafond).segment).not.toHaveProperty('fout');
    expect(reken({ UREN, TEAM }, { ...plafond, termen: { ...plafond.termen, plafond: 30_000 } }).segment).not.toHaveProperty('fout');
  });

  it('laat maatwerk met rust: een formule verrekent wat zij zelf noemt', () => {
    const invoer = segment({ UREN, EIGEN: { ...UREN, vorm: 'maatwerk' } }, { termen: { ...garantie.termen, minimum: 1_400 } });
    const formule = leesFormule('tarief * volume', new Map([['tarief', 'tarief'], ['volume', 'volume']]));
    const regels = invoer.regels.map((regel) => (regel.regel === 'EIGEN' ? { ...regel, formule } : regel));
    // 1 200 is 200 short, and half of that is the hours'.
    expect(rekenDoor({ ...invoer, regels }).regels.map(betaald)).toEqual([36_000 + 3_000, 36_000]);
  });
});

describe('De stappen van een gemeente', () => {
  it('zijn van wie een regel alleen gebruikt die van de regel', () => {
    const alleen: Proefregel = { ...UREN, levering: { Gouda: { volume: 600 } }, afspraak: { termen: { plafond: 30_000 } } };
    const [enige] = reken({ A: alleen }).regels;
    expect(gemeentestappen(enige!, 'Gouda')).toEqual(verklaar(enige!));
    expect(gemeentestappen(enige!, 'Gouda').map(({ stap, bedrag }) => [stap, bedrag / 100])).toEqual([['basis', 36_000], ['plafond', -6_000]]);
  });

  it('tellen op tot haar deel, ook na het plafond van de regel en dat van het segment', () => {
    const { regels } = reken({ UREN: metAfspraak(UREN, { plafond: 30_000 }), TEAM }, hard(57_000));
    for (const [i, gemeente] of ['Gouda', 'Zuidplas'].entries()) {
      const stappen = gemeentestappen(regels[0]!, gemeente);
      expect(stappen.reduce((som, { bedrag }) => som + bedrag, 0) / 100).toBe(delen(regels[0]!)[i]);
    }
    expect(gemeentestappen(regels[0]!, 'Gouda').map(({ stap, bedrag }) => [stap, bedrag / 100])).toEqual([['basis', 24_000], ['plafond', -4_000], ['volumeafspraak', 0], ['plafond', -2_000]]);
  });

  it('zijn er niet van een regel die niet te rekenen was', () => {
    const [kapot] = reken({ A: metAfspraak(UREN, { minimum: 2, maximum: 1 }) }).regels;
    expect(gemeentedelen(kapot!)).toEqual([]);
    expect(gemeentestappen(kapot!, 'Gouda')).toEqual([]);
  });
});
