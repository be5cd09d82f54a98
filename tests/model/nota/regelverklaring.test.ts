import { describe, expect, it } from 'vitest';
import { toCents as euro } from '../../../src/model/geld';
import type { Invoer } from '../../../src/model/invoer';
import { regelverklaring, type Gedeclareerd, type Lijnverwachting } from '../../../src/model/nota/regelverklaring';
import type { Regeluitkomst } from '../../../src/model/doorrekening/regeluitkomst';
import { rekenDoor } from '../../../src/model/doorrekening/vergelijking';
import { segment, type Proefregel } from '../wat-als/segment';

function lijn(proef: Proefregel, meer: Partial<Invoer> = {}): Regeluitkomst {
  return rekenDoor({ ...segment({ A: proef }), ...meer }).regels[0]!;
}

/** Hours at € 50. */
const uren = (levering: Proefregel['levering'], afspraak?: Proefregel['afspraak']) =>
  lijn({ termen: { tarief: 50 }, levering, ...(afspraak && { afspraak }) });

const GOUDA_100 = { Gouda: { volume: 100 } };

/** Expected and claimed in euros. */
function verwacht(bedrag: number, gedeclareerd: Gedeclareerd = { volume: 0, bedrag: 0 }): Lijnverwachting {
  return { bedrag: euro(bedrag), gedeclareerd: { ...gedeclareerd, bedrag: euro(gedeclareerd.bedrag) } };
}

describe('Wat per eenheid wordt betaald, is verwacht', () => {
  it('tegen de prijs die is gedeclareerd, voor het volume dat daarbij hoort', () => {
    expect(regelverklaring(uren(GOUDA_100), verwacht(5_720, { volume: 40, bedrag: 2_080 }))).toEqual({
      eenheid: 'uur', tarief0: 50, volume0: 100, tarief1: 52, volume1: 110, contract0: {}, contract1: {},
    });
  });

  it.each([
    ['er niets is gedeclareerd', { volume: 0, bedrag: 0 }],
    ['er wel uren maar geen bedragen zijn gedeclareerd', { volume: 40, bedrag: 0 }],
    ['er wel bedragen maar geen uren zijn gedeclareerd', { volume: 0, bedrag: 2_080 }],
  ])('tegen de geplande prijs waar %s', (_, gedeclareerd) => {
    expect(regelverklaring(uren(GOUDA_100), verwacht(5_500, gedeclareerd))).toMatchObject({ tarief0: 50, tarief1: 50, volume1: 110 });
  });

  it('waar niets was gepland geheel tegen wat is gedeclareerd, en zonder beide nergens tegen', () => {
    const niets = uren({ Gouda: { volume: 0 } });
    expect(regelverklaring(niets, verwacht(600, { volume: 5, bedrag: 300 }))).toMatchObject({ tarief0: 0, volume0: 0, tarief1: 60, volume1: 10 });
    expect(regelverklaring(niets, verwacht(600))).toMatchObject({ tarief0: 0, volume0: 0, tarief1: 0, volume1: 0 });
  });

  it('in trajecten bij output en in cliënten bij outcome', () => {
    const output = lijn({ vorm: 'output', termen: { prijs: 1_000 }, levering: { Gouda: { gestart: 10, afgerond: 8 } } });
    expect(regelverklaring(output, verwacht(8_000))).toMatchObject({ volume0: 10, tarief0: 800 });
    const outcome = lijn({ vorm: 'outcome', termen: { prijs: 1_000, resultaatdeel: 0.2 }, levering: { Gouda: { clienten: 10, score: 0.5 } } });
    expect(regelverklaring(outcome, verwacht(9_000))).toMatchObject({ volume0: 10, tarief0: 800, contract0: { resultaat: euro(1_000) } });
  });

  it('onder de naam van de regel waar geen eenheid is genoemd', () => {
    const { eenheid: _, ...zonderEenheid } = uren(GOUDA_100);
    expect(regelverklaring(zonderEenheid, verwacht(5_000)).eenheid).toBe('A');
  });
});

describe('Wat als één som wordt betaald, is verwacht', () => {
  it.each([
    ['taakgericht', { termen: { budget: 6_000 }, levering: GOUDA_100 }],
    ['beschikbaarheid', { termen: { plekken: 3, prijs: 2_000 }, levering: GOUDA_100 }],
    ['populatie', { termen: { omvang: 600, normbedrag: 10 }, levering: GOUDA_100 }],
    ['blended', { termen: { budget: 6_000, tarief: 50, variabeldeel: 0.5, afgesprokenvolume: 100 }, levering: GOUDA_100 }],
  ] as const)('bij %s als een ander bedrag, wat er ook is gedeclareerd', (vorm, proef) => {
    expect(regelverklaring(lijn({ vorm, ...proef }), verwacht(6_600, { volume: 10, bedrag: 999 }))).toEqual({
      eenheid: 'A', vast: true, tarief0: 6_000, volume0: 1, tarief1: 6_600, volume1: 1, contract0: {}, contract1: {},
    });
  });
});

describe('Wat afspraken aan een regel veranderen, staat apart van prijs en volume', () => {
  it.each([
    ['een plafond', { termen: { plafond: 4_000 } }, { plafond: euro(-1_000) }],
    ['een maximum', { termen: { maximum: 90 } }, { volumeafspraak: euro(-500) }],
    ['een gegarandeerd minimum', { termen: { minimum: 120, garantie: 0.5 } }, { volumeafspraak: euro(500) }],
    ['een maximum en een plafond', { termen: { maximum: 90, plafond: 4_000 } }, { volumeafspraak: euro(-500), plafond: euro(-500) }],
  ])('%s', (_, afspraak, contract0) => {
    expect(regelverklaring(uren(GOUDA_100, afspraak), verwacht(5_000))).toMatchObject({ tarief0: 50, volume0: 100, contract0 });
  });

  it.each([
    ['taakgericht', { budget: 6_000 }],
    ['populatie', { omvang: 600, normbedrag: 10 }],
  ] as const)('een corridor om een lumpsum (%s), die van volume en die van kosten samen', (vorm, termen) => {
    const afspraak = { termen: { minimum: 120, normtarief: 50, terugvordering: 1 } };
    const proef = { vorm, termen: { ...termen, kostprijs: 90 }, levering: GOUDA_100, afspraak };
    // 20 hours short of the minimum give back € 1 000; costs of € 9 000 lie € 1 000 above their target.
    const banden = [{ regel: 'A', vanaf: 0, deel: 0.25, doel: 8_000 }];
    expect(regelverklaring(lijn(proef), verwacht(6_000)).contract0).toEqual({ corridor: euro(-1_000) });
    expect(regelverklaring(lijn(proef, { banden }), verwacht(6_000)).contract0).toEqual({ corridor: euro(-1_000 + 250) });
  });

  it('ook aan de kant van de prognose, als die door het contract is gerekend', () => {
    const plan = uren(GOUDA_100, { termen: { plafond: 6_000 } });
    const contract = lijn({ termen: { tarief: 52 }, levering: { Gouda: { volume: 130 } }, afspraak: { termen: { plafond: 6_000 } } });
    // The contract pays € 52, whatever was claimed.
    expect(regelverklaring(plan, { ...verwacht(6_000, { volume: 10, bedrag: 700 }), contract })).toMatchObject({
      tarief0: 50, volume0: 100, tarief1: 52, volume1: 130, contract0: { plafond: 0 }, contract1: { plafond: euro(-760) },
    });
  });
});

describe('Van één gemeente', () => {
  const samen = (gouda: number) => uren({ Gouda: { volume: gouda }, Zuidplas: { volume: 20 } });

  it('is gepland wat zij zelf afneemt', () => {
    expect(regelverklaring(samen(100), verwacht(1_500), 'Zuidplas')).toMatchObject({ tarief0: 50, volume0: 20, volume1: 30 });
  });

  it('is via het contract verwacht wat zij zelf afneemt', () => {
    const { tarief1, volume1 } = regelverklaring(samen(100), { ...verwacht(0), contract: samen(140) }, 'Gouda');
    expect([tarief1, volume1]).toEqual([50, 140]);
  });

  it('is niets gepland op een regel waaraan zij niet meedoet', () => {
    expect(regelverklaring(samen(100), verwacht(0), 'Waddinxveen')).toMatchObject({ tarief0: 0, volume0: 0, tarief1: 0, volume1: 0 });
  });
});
