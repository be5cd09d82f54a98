import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Samenvatting } from '../../src/model/doorrekening/samenvatting';
import { beelden, uitkomstjaren, type Tijdvak } from '../../src/tables/beelden/beeld';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { gemeentejaren, naastElkaar, type Vergelijkrij } from '../../src/tables/beelden/naast-elkaar';
import { opbouw } from '../../src/tables/beelden/opbouw';
import { werkmap, type Rij } from '../tables/werkmap';

const GEMEENTEN = ['Gouda', 'Waddinxveen', 'Zuidplas'];
const VORMEN = ['inspanning', 'taakgericht', 'beschikbaarheid'] as const;

const bedrag = fc.integer({ min: 1, max: 9_999_999 }).map((cent) => cent / 100);
const regel = fc.record({
  vorm: fc.constantFrom(...VORMEN),
  segment: fc.constantFrom('Ambulant', 'Crisis'),
  prijs: bedrag,
  volumes: fc.tuple(...GEMEENTEN.map(() => fc.integer({ min: 0, max: 3000 }))),
  plafond: fc.option(fc.integer({ min: 1, max: 5_000_000 })),
});

/** A region over five years: lines of three vormen that grow by a percentage or with the youths, under plafonds. */
const regio = fc
  .record({
    regels: fc.array(regel, { minLength: 1, maxLength: 6 }),
    groei: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
    index: fc.double({ min: -0.02, max: 0.08, noNaN: true }),
    jeugdigen: fc.tuple(...GEMEENTEN.map(() => fc.integer({ min: 1, max: 20_000 }))),
    segmentplafond: fc.option(fc.integer({ min: 1, max: 5_000_000 })),
  })
  .map(({ regels, groei, index, jeugdigen, segmentplafond }) => {
    const jaren = [2026, 2027, 2028, 2029];
    const prijs = { inspanning: 'tarief', taakgericht: 'budget', beschikbaarheid: 'prijs per plek' } as const;
    return werkmap({
      tblUitgangspunten: jaren.flatMap((jaar): Rij[] => [
        { naam: 'index', jaar, waarde: index },
        { naam: 'groei', jaar, waarde: groei },
        ...GEMEENTEN.map((gemeente, i) => ({ naam: `jeugdigen ${gemeente}`, jaar, waarde: jeugdigen[i]! + (jaar - 2025) })),
      ]).concat(GEMEENTEN.map((gemeente, i) => ({ naam: `jeugdigen ${gemeente}`, jaar: 2025, waarde: jeugdigen[i]! }))),
      tblGemeenten: GEMEENTEN.map((gemeente, i) => ({ gemeente, jeugdigen: jeugdigen[i]! })),
      tblSegmenten: [
        { segment: 'Ambulant', verdeelsleutel: 'jeugdigen', 'groeit met': 'jeugdigen' },
        { segment: 'Crisis', verdeelsleutel: 'jeugdigen' },
      ],
      tblContracten: regels.map(({ vorm, segment, prijs: euro }, i) => ({ regel: `R${i}`, segment, vorm, [prijs[vorm]]: euro, plekken: 3, prijspeil: 2025 })),
      tblAfspraken: [
        ...regels.flatMap(({ plafond }, i): Rij[] => (plafond === null ? [] : [{ id: `A${i}`, regel: `R${i}`, plafond, prijspeil: 2025 }])),
        ...(segmentplafond === null ? [] : [{ id: 'S', segment: 'Crisis', plafond: segmentplafond, soort: 'hard' }]),
      ],
      tblLeveringen: regels.flatMap(({ volumes }, i) => GEMEENTEN.map((gemeente, g) => ({ regel: `R${i}`, gemeente, jaar: 2025, volume: volumes[g]! }))),
      tblScenarios: [{ scenario: 'Duurder', actie: 'wijzig', tabel: 'tblUitgangspunten', sleutel: 'groei|2027', kolom: 'waarde', waarde: 0.2 }],
    });
  });

const som = (delen: readonly Samenvatting[]) => delen.reduce((totaal, { teBetalen }) => totaal + teBetalen, 0);
/** What the parts of each column add up to, and the column as a whole. */
const kolommen = (rijen: readonly Vergelijkrij[]) => {
  const [delen, geheel] = [rijen.filter(({ onderdeel }) => onderdeel !== undefined), rijen.find(({ onderdeel }) => onderdeel === undefined)!];
  return geheel.cellen.map(({ uitkomst }, i) => [som(delen.map(({ cellen }) => cellen[i]!.uitkomst)), uitkomst.teBetalen]);
};

describe('Welke regio het ook is, over vijf jaar', () => {
  it('tellen gemeenten op tot de regio en jaren tot de looptijd, tot op de cent', () => {
    fc.assert(
      fc.property(regio, (tabellen) => {
        const doorrekening = rekenWerkmapDoor(tabellen);
        expect(doorrekening.meldingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
        const tijdvakken: Tijdvak[] = [...uitkomstjaren(doorrekening), 'looptijd'];
        expect(tijdvakken).toHaveLength(6);
        for (const tijdvak of tijdvakken) {
          for (const [delen, geheel] of kolommen(naastElkaar(doorrekening, 'gemeente', tijdvak, 'basis'))) expect(delen).toBe(geheel);
        }
        for (const [delen, geheel] of kolommen(naastElkaar(doorrekening, 'jaar', 'looptijd', 'basis'))) expect(delen).toBe(geheel);
        for (const { scenario } of doorrekening.scenarios) {
          for (const { cellen } of gemeentejaren(doorrekening, scenario, 'basis')) {
            expect(som(cellen.slice(0, -1).map(({ uitkomst }) => uitkomst))).toBe(cellen.at(-1)!.uitkomst.teBetalen);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is elk bedrag de som van waaruit het is opgebouwd', () => {
    fc.assert(
      fc.property(regio, fc.constantFrom<Tijdvak>(2025, 2028, 'looptijd'), fc.constantFrom(undefined, ...GEMEENTEN), (tabellen, tijdvak, gemeente) => {
        const doorrekening = rekenWerkmapDoor(tabellen);
        const keuze = { scenario: 'Duurder', tijdvak, ...(gemeente !== undefined && { gemeente }) };
        const gevonden = opbouw(doorrekening, keuze);
        if (gevonden?.soort !== 'som') throw new Error('A scenario is a sum.');
        expect(gevonden.posten.reduce((totaal, post) => totaal + post.bedrag, 0)).toBe(gevonden.totaal.bedrag);
        if (gemeente !== undefined) return;
        // Where one gemeente pays it all, there is nothing to divide.
        if (gevonden.gemeenten.length > 0) expect(gevonden.gemeenten.reduce((totaal, post) => totaal + post.bedrag, 0)).toBe(gevonden.totaal.bedrag);
        expect(gevonden.totaal.bedrag).toBe(beelden(doorrekening, tijdvak)[1]!.totaal.teBetalen);
      }),
      { numRuns: 40 },
    );
  });
});
