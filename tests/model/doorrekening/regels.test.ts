import { describe, expect, it } from 'vitest';
import { rekenAf } from '../../../src/model/doorrekening/regelafrekening';
import { gemeentedelen, type Regeluitkomst } from '../../../src/model/doorrekening/regeluitkomst';
import { rekenDoor, rekenJaarDoor } from '../../../src/model/doorrekening/vergelijking';
import type { Fout } from '../../../src/model/fouten';
import type { Afspraak, Invoer, Regel, Voorschot } from '../../../src/model/invoer';
import { dagUitTekst } from '../../../src/model/kalender';
import { foutVan } from '../euro';
import { JAAR, segment } from '../wat-als/segment';

const dag = (tekst: string): number => dagUitTekst(tekst)!;
const ONLEESBAAR: Fout = { code: 'geenGetal', gegevens: { term: 'waarde', waarde: 'veel' } };

const UREN = { termen: { tarief: 50 }, levering: { Gouda: { volume: 700 }, Zuidplas: { volume: 200 } } };

/** The model of one line of hours, with what the test adds to it and to the line. */
function model(meer: Partial<Invoer> = {}, eigen: Partial<Regel> = {}): Invoer {
  const invoer = segment({ B: UREN });
  return { ...invoer, regels: invoer.regels.map((regel) => ({ ...regel, ...eigen })), ...meer };
}

const regelsVan = (invoer: Invoer) => rekenDoor(invoer).regels;
const enige = (invoer: Invoer): Regeluitkomst => regelsVan(invoer)[0]!;

describe('De uitkomst van een regel', () => {
  it('heeft bij zich waarmee is gerekend, en niets wat er niet is', () => {
    const uitkomst = enige(model());
    expect(uitkomst).toMatchObject({
      regel: 'B', segment: 'Begeleiding', jaar: JAAR, vorm: 'inspanning', eenheid: 'uur', termen: { tarief: 50, volume: 900 }, soort: 'hard', volume: 900, segmentkorting: 0,
    });
    for (const naam of ['formule', 'staffel', 'corridor', 'volumestatus', 'plafond', 'segmentvolume', 'voorschotten', 'fout']) expect(uitkomst).not.toHaveProperty(naam);
    const { regels } = model();
    const [{ eenheid: _, ...zonderEenheid }] = regels as [Regel];
    expect(enige(model({ regels: [zonderEenheid] }))).not.toHaveProperty('eenheid');
  });

  it('staat tegenover haar plafond en haar grenzen', () => {
    const met = (termen: NonNullable<Invoer['afspraken'][number]>['termen']) => enige(model({ afspraken: [{ id: 'A', regel: 'B', termen }] }));
    expect(met({ plafond: 400.5, minimum: 901 })).toMatchObject({ plafond: 400_50, volumestatus: 'onder minimum' });
    expect(met({ maximum: 899 })).toMatchObject({ volumestatus: 'boven maximum' });
  });

  it.each<[string, Omit<Afspraak, 'id'>, number]>([
    ['een maximum', { termen: { maximum: 600 } }, 40_000],
    ['een gegarandeerd minimum', { termen: { minimum: 800, garantie: 1 } }, 50_000],
    ['een hard plafond', { termen: { plafond: 30_000 } }, 40_000],
    ['een plafond dat alleen een signaal is', { soort: 'signaal', termen: { plafond: 30_000 } }, 45_000],
  ])('kost met %s van één gemeente wat gemeenten samen betalen', (_, afspraak, euro) => {
    const uitkomst = enige(model({ afspraken: [{ id: 'G', regel: 'B', gemeente: 'Gouda', ...afspraak }] }));
    expect(uitkomst.betaling!.teBetalen).toBe(euro * 100);
    expect(gemeentedelen(uitkomst).reduce((som, { teBetalen }) => som + teBetalen, 0)).toBe(euro * 100);
  });

  it('telt volume in wat haar vorm telt: trajecten bij output', () => {
    const leveringen = [{ regel: 'B', gemeente: 'Gouda', jaar: JAAR, termen: { gestart: 10, afgerond: 5, volume: 3 } }];
    expect(enige(model({ leveringen }, { vorm: 'output', termen: { prijs: 10 } })).volume).toBe(10);
  });

  it('deelt een lumpsum en een afgesproken volume naar rato waar dat is afgesproken, en anders niet', () => {
    const blended = { vorm: 'blended', vanaf: dag('1-7-2025'), termen: { budget: 36_500, afgesprokenvolume: 730, variabeldeel: 0, tarief: 50 } } as const;
    const afspraken = [{ id: 'A', regel: 'B', proRata: true, termen: {} }];
    expect(enige(model({ afspraken }, blended)).termen).toMatchObject({ budget: expect.closeTo(18_400, 6) as number, afgesprokenvolume: expect.closeTo(368, 9) as number });
    expect(enige(model({}, blended)).termen).toMatchObject({ budget: 36_500, afgesprokenvolume: 730 });
    expect(enige(model({ afspraken }, { vanaf: dag('1-7-2025') })).termen).not.toHaveProperty('budget');
  });

  it('neemt de afspraak van het segment voor zover zij er zelf geen heeft', () => {
    const afspraken = [{ id: 'S', segment: 'Begeleiding', termen: { garantie: 1 } }, { id: 'A', regel: 'B', termen: { minimum: 1_000 } }];
    expect(enige(model({ afspraken })).betaling!.teBetalen).toBe(50_000_00);
  });

  it.each<[string, Partial<Invoer>, Partial<Regel>]>([
    ['de regel zelf', {}, { fout: ONLEESBAAR }],
    ['een tarief', { tarieven: [{ regel: 'B', termen: {}, fout: ONLEESBAAR }] }, {}],
    ['een levering', { leveringen: [{ regel: 'B', gemeente: 'Gouda', jaar: JAAR, termen: {}, fout: ONLEESBAAR }] }, {}],
  ])('is de fout van %s, en elke gemeente hoort ervan', (_, meer, eigen) => {
    const uitkomst = enige(model(meer, eigen));
    expect(uitkomst).toMatchObject({ fout: ONLEESBAAR, volume: 0, termen: { tarief: 50 }, soort: 'hard' });
    expect(uitkomst).not.toHaveProperty('betaling');
    expect(uitkomst.regio.deelnemers).toEqual([{ gemeente: 'Gouda', levering: {}, band: {} }, { gemeente: 'Zuidplas', levering: {}, band: {} }]);
  });

  it('is geen fout om een levering van een ander jaar', () => {
    const { leveringen } = model();
    const later = { ...leveringen[0]!, jaar: JAAR + 1, fout: ONLEESBAAR };
    expect(regelsVan(model({ leveringen: [...leveringen, later] })).map(({ fout }) => fout)).toEqual([undefined, ONLEESBAAR]);
  });

  it('is een fout waar is geleverd buiten de looptijd, en is er niet waar ook niet is geleverd', () => {
    const later = { vanaf: dag('1-1-2026') };
    expect(enige(model({}, later)).fout).toEqual({ code: 'leveringBuitenLooptijd', gegevens: { regel: 'B', jaar: JAAR } });
    expect(rekenJaarDoor(model({ leveringen: [] }, later), JAAR).regels).toEqual([]);
    expect(rekenJaarDoor(model({ leveringen: [] }, later), JAAR + 1).regels).toHaveLength(1);
  });
});

describe('Een model wordt doorgerekend', () => {
  it('in elk jaar dat een levering of een afspraak noemt, van vroeg naar laat', () => {
    const { leveringen } = model();
    const afspraken = [{ id: 'A', regel: 'B', jaar: 2024, termen: { plafond: 1 } }, { id: 'B', regel: 'B', termen: {} }];
    const invoer = model({ leveringen: [{ ...leveringen[0]!, jaar: 2026 }, ...leveringen], afspraken });
    expect(rekenDoor(invoer).segmenten.map(({ jaar }) => jaar)).toEqual([2024, 2025, 2026]);
    expect(rekenJaarDoor(invoer, 2025).segmenten).toEqual(rekenDoor(invoer).segmenten.slice(1, 2));
  });

  it('met een gemeente die alleen een levering noemt erbij, één keer', () => {
    const { leveringen } = model();
    const elders = { regel: 'B', gemeente: 'Waddinxveen', jaar: JAAR, termen: { volume: 1 } };
    const met = (...erbij: typeof elders[]) => enige(model({ leveringen: [...leveringen, ...erbij] })).regio.deelnemers.map(({ gemeente }) => gemeente);
    expect(met()).toEqual(['Gouda', 'Zuidplas']);
    expect(met(elders, { ...elders, jaar: JAAR + 1 })).toEqual(['Gouda', 'Zuidplas', 'Waddinxveen']);
  });

  it('waarbij een regel en een segment dezelfde naam mogen hebben', () => {
    const invoer = model({ segmenten: [{ segment: 'B' }] }, { segment: 'B' });
    const alsRegel = rekenDoor({ ...invoer, afspraken: [{ id: 'A', regel: 'B', termen: { plafond: 100 } }] });
    expect([alsRegel.regels[0]!.plafond, alsRegel.segmenten[0]!.teBetalen, alsRegel.segmenten[0]!.soort]).toEqual([100_00, 100_00, undefined]);
    const alsSegment = rekenDoor({ ...invoer, afspraken: [{ id: 'A', segment: 'B', termen: { plafond: 100 } }] });
    expect([alsSegment.regels[0]!.plafond, alsSegment.segmenten[0]!.plafond, alsSegment.segmenten[0]!.teBetalen]).toEqual([undefined, 100_00, 45_000_00]);
  });

  it('waarbij elke regel haar eigen tarieven, treden, banden en voorschotten heeft', () => {
    const twee = segment({ A: UREN, B: UREN });
    const voorschot = { regel: 'B', gemeente: 'Gouda', jaar: JAAR, bedrag: 5_00 };
    const invoer: Invoer = {
      ...twee,
      tarieven: [{ regel: 'A', termen: { tarief: 10 } }],
      treden: [{ regel: 'B', drempel: 0, tarief: 20 }, { regel: 'B', drempel: 100, tarief: 10 }],
      voorschotten: [voorschot],
    };
    const [a, b] = regelsVan(invoer);
    expect([a!.betaling!.teBetalen, b!.betaling!.teBetalen]).toEqual([9_000_00, 100 * 20_00 + 800 * 10_00]);
    expect([a!.voorschotten, b!.voorschotten]).toEqual([undefined, [voorschot]]);
  });
});

describe('De afrekening van voorschotten', () => {
  const voorschot = (gemeente: string, bedrag: number, meer: Partial<Voorschot> = {}): Voorschot => ({ regel: 'B', gemeente, jaar: JAAR, bedrag, ...meer });
  const afgerekend = (...voorschotten: Voorschot[]) => rekenAf(enige(model({ voorschotten })));

  it('is per gemeente en samen wat nog te betalen is, of terug moet', () => {
    expect(afgerekend(voorschot('Gouda', 30_000_00), voorschot('Zuidplas', 6_000_00), voorschot('Zuidplas', 6_000_00))).toEqual({
      recht: 45_000_00, voorschot: 42_000_00, afrekening: { soort: 'nabetaling', bedrag: 3_000_00 },
      gemeenten: [
        { gemeente: 'Gouda', recht: 35_000_00, voorschot: 30_000_00, afrekening: { soort: 'nabetaling', bedrag: 5_000_00 } },
        { gemeente: 'Zuidplas', recht: 10_000_00, voorschot: 12_000_00, afrekening: { soort: 'terugvordering', bedrag: -2_000_00 } },
      ],
    });
  });

  it('haalt alles terug bij een gemeente die wel betaalde en niets had te betalen', () => {
    expect(afgerekend(voorschot('Waddinxveen', 100))!.gemeenten.at(-1)).toEqual({
      gemeente: 'Waddinxveen', recht: 0, voorschot: 100, afrekening: { soort: 'terugvordering', bedrag: -100 },
    });
  });

  it('gaat over voorschotten van dat jaar', () => {
    expect(afgerekend(voorschot('Gouda', 100, { jaar: JAAR + 1 }))).toBeUndefined();
    expect(afgerekend()).toBeUndefined();
  });

  it('is er niet als de regel niet te rekenen was, en is de fout van een voorschot dat niet te lezen is', () => {
    expect(rekenAf(enige(model({ voorschotten: [voorschot('Gouda', 100)] }, { fout: ONLEESBAAR })))).toBeUndefined();
    expect(foutVan(() => afgerekend(voorschot('Gouda', 100), voorschot('Gouda', 0, { fout: ONLEESBAAR })))).toEqual(ONLEESBAAR);
  });
});
