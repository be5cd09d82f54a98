import { describe, expect, it } from 'vitest';
import { zinVoorStap } from '../../src/locales/stappen';
import { vormVan } from '../../src/model/bekostiging/betaling';
import { kostenlijn } from '../../src/model/wat-als/kostenlijn';
import { omslagpunten } from '../../src/model/wat-als/omslagpunt';
import { verklaar } from '../../src/model/doorrekening/regeluitkomst';
import { risicoVanEenheid } from '../../src/model/wat-als/risico';
import { perGemeente } from '../../src/model/doorrekening/samenvatting';
import { herkenTabel } from '../../src/tables/herken';
import { SCHEMAS } from '../../src/tables/schemas';
import { basisVan, betaaldOp, JAAR, plek, rekenDoor, segmentopzet, type Opzet, type Rij } from './werkmap';

const TREDEN: Rij[] = [
  { regel: 'uren', trede: '1', drempel: 0, tarief: 60 },
  { regel: 'uren', trede: '2', drempel: 1000, tarief: 50 },
];
const MARGINAAL = TREDEN;
const GEHEEL = TREDEN.map((rij) => ({ ...rij, soort: 'geheel volume' }));

/** Hours that have no tariff but tiers, delivered by one gemeente. */
function uren(volume: number, tblStaffels: readonly Rij[], afspraak: Rij = {}): Opzet {
  const opzet = segmentopzet({ uren: { contract: { vorm: 'inspanning', kostprijs: 55 }, levering: { volume }, afspraak } });
  return { ...opzet, tblStaffels };
}

function betaald(opzet: Opzet, regel = 'uren', jaar?: number): number {
  return betaaldOp(basisVan(opzet), regel, jaar).teBetalen / 100;
}

/** The same line bought by two gemeenten. */
function samen(opzet: Opzet, gouda: number, zuidplas: number): Opzet {
  const [levering] = opzet.tblLeveringen!;
  return {
    ...opzet,
    tblGemeenten: [{ gemeente: 'Gouda', inwoners: 75_000 }, { gemeente: 'Zuidplas', inwoners: 45_000 }],
    tblSegmenten: [{ segment: 'Begeleiding', verdeelsleutel: 'inwoners' }],
    tblLeveringen: [
      { ...levering, gemeente: 'Gouda', volume: gouda },
      { ...levering, gemeente: 'Zuidplas', volume: zuidplas },
    ],
  };
}

function verdeeld(opzet: Opzet): number[] {
  return perGemeente(basisVan(opzet).regels).map(({ teBetalen }) => teBetalen / 100);
}

function zinnen(opzet: Opzet, regel: string): string[] {
  return verklaar(basisVan(opzet).regels.find((uitkomst) => uitkomst.regel === regel)!).map(({ toelichting }) => zinVoorStap(toelichting, 'nl'));
}

describe('Een regel met een staffel', () => {
  it('wordt per trede betaald, en zegt hoe', () => {
    const opzet = uren(1500, MARGINAAL);
    expect(rekenDoor(opzet).meldingen).toEqual([]);
    expect(betaald(opzet)).toBe(85_000);
    expect(zinnen(opzet, 'uren')[0]).toMatch(/1\.500 geleverd: 1\.000 × €\s60,00 \+ 500 × €\s50,00/);
  });

  it('betaalt over het hele volume het tarief van de bereikte trede', () => {
    expect(betaald(uren(1500, GEHEEL))).toBe(75_000);
  });

  it('mag de rijen in elke volgorde hebben, en de soort op één rij', () => {
    const [eerste, tweede] = GEHEEL;
    expect(betaald(uren(1500, [tweede!, { ...eerste, soort: null }]))).toBe(75_000);
  });

  it('betaalt boven het maximum alleen de meerprijs van wat die eenheden zouden kosten', () => {
    expect(betaald(uren(1500, MARGINAAL, { maximum: 1200 }))).toBe(70_000);
    expect(betaald(uren(1500, MARGINAAL, { maximum: 1200, meerprijs: 0.4 }))).toBe(76_000);
    expect(betaald(uren(1500, GEHEEL, { maximum: 900 }))).toBe(45_000);
  });

  it('garandeert een minimum alsof het geleverd was, en nooit minder dan er geleverd is', () => {
    expect(betaald(uren(900, MARGINAAL, { minimum: 1100, garantie: 1 }))).toBe(65_000);
    expect(betaald(uren(999, GEHEEL, { minimum: 1000, garantie: 1 }))).toBe(59_940);
  });

  it('kent een gegarandeerd minimum dat duurder is dan het plafond', () => {
    const opzet = uren(900, MARGINAAL, { minimum: 1100, garantie: 1, plafond: 64_999 });
    expect(rekenDoor(opzet).meldingen.map(plek)).toContainEqual({ code: 'garantieBovenPlafond', cel: 'tblAfspraken 1 garantie' });
  });

  it('heeft in een jaar met eigen treden alleen die, en elders die voor elk jaar', () => {
    const opzet = uren(1500, [...MARGINAAL, { regel: 'uren', jaar: 2026, trede: '1', drempel: 0, tarief: 55 }]);
    const jaren = { ...opzet, tblUitgangspunten: [{ naam: 'groei', jaar: 2026, waarde: 0.1 }] };
    expect(betaald(jaren, 'uren', 2025)).toBe(85_000);
    expect(betaald(jaren, 'uren', 2026)).toBe(1650 * 55);
  });

  it('wordt geïndexeerd van haar eigen prijspeil', () => {
    const opzet = uren(1500, MARGINAAL.map((rij) => ({ ...rij, prijspeil: 2024 })));
    expect(betaald({ ...opzet, tblUitgangspunten: [{ naam: 'index', jaar: 2025, waarde: 0.1 }] })).toBe(93_500);
  });

  it('verandert in een scenario: een lagere drempel, of een ander tarief in een trede', () => {
    const scenario = (kolom: string, waarde: number): Rij => ({ scenario: 'S', actie: 'wijzig', tabel: 'tblStaffels', sleutel: 'uren||2', kolom, waarde });
    const { scenarios, meldingen } = rekenDoor({ ...uren(1500, MARGINAAL), tblScenarios: [scenario('drempel', 500), scenario('tarief', 40)] });
    expect(meldingen).toEqual([]);
    expect(betaaldOp(scenarios[1]!, 'uren').teBetalen).toBe((500 * 60 + 1000 * 40) * 100);
  });

  it('is van de hele regio: de treden worden samen bereikt, en elke eenheid kost gemiddeld even veel', () => {
    expect(verdeeld(samen(uren(0, MARGINAAL), 1200, 300))).toEqual([68_000, 17_000]);
    expect(verdeeld(samen(uren(0, GEHEEL), 1200, 300))).toEqual([60_000, 15_000]);
  });

  it('telt bij een eigen maximum van een gemeente tegen de gemiddelde prijs van de regio', () => {
    const opzet = samen(uren(0, GEHEEL), 1200, 300);
    const eigen = { ...opzet, tblAfspraken: [{ id: 'G', regel: 'uren', gemeente: 'Gouda', maximum: 1000 }] };
    expect(verdeeld(eigen)).toEqual([50_000, 15_000]);
  });

  it('laat de volgende eenheid tegen het tarief van haar trede', () => {
    const { invoer } = basisVan(uren(1500, MARGINAAL));
    expect(risicoVanEenheid(invoer, JAAR, { regel: 'uren', volume: 1500, kostprijs: 55 }, 1)).toEqual({ gemeente: 50_00, aanbieder: 5_00 });
  });

  it('kost op een klif voor de gemeente minder dan niets', () => {
    const { invoer } = basisVan(uren(999, GEHEEL));
    expect(risicoVanEenheid(invoer, JAAR, { regel: 'uren', volume: 999, kostprijs: 55 }, 1).gemeente).toBe(-9_940_00);
  });

  it('heeft omslagpunten in elke trede: een lumpsum van € 85.000 kost evenveel bij 1.500', () => {
    const lijn = (treden: readonly Rij[]) => {
      const [uitkomst] = basisVan(uren(1, treden)).regels;
      return kostenlijn(vormVan(uitkomst!), uitkomst!.termen);
    };
    const lumpsum = (budget: number) => kostenlijn('taakgericht', { budget });
    expect(omslagpunten(lijn(MARGINAAL), lumpsum(85_000))).toEqual([1500]);
    expect(omslagpunten(lijn(MARGINAAL), lumpsum(30_000))).toEqual([500]);
    // Over the whole volume € 55.000 is passed at 916⅔ hours, jumped back over at 1.000 and passed again at 1.100.
    expect(omslagpunten(lijn(GEHEEL), lumpsum(55_000))).toEqual([916.666667, 1100]);
  });

  it.each<[string, readonly Rij[], string, string]>([
    ['een staffel die niet bij 0 begint', [TREDEN[1]!], 'eersteDrempelNietNul', 'tblStaffels 1 drempel'],
    ['twee treden met dezelfde drempel', [TREDEN[0]!, TREDEN[1]!, { ...TREDEN[1], trede: '3' }], 'grensDubbel', 'tblStaffels 1 drempel'],
    ['twee soorten in één staffel', [GEHEEL[0]!, { ...GEHEEL[1], soort: 'marginaal' }], 'rijenOneens', 'tblStaffels 1 soort'],
    ['een trede zonder tarief', [TREDEN[0]!, { ...TREDEN[1], tarief: null }], 'ontbreekt', 'tblStaffels 2 tarief'],
    ['een trede zonder nummer', [TREDEN[0]!, { ...TREDEN[1], trede: null }], 'ontbreekt', 'tblStaffels 2 trede'],
    ['geen treden en geen tarief in het jaar', TREDEN.map((rij) => ({ ...rij, jaar: 2026 })), 'staffelOntbreekt', 'tblStaffels 1 jaar'],
  ])('Fout: %s', (_, treden, code, cel) => {
    const { meldingen, scenarios } = rekenDoor(uren(1500, treden));
    expect(meldingen.filter(({ ernst }) => ernst === 'fout').map(plek)).toEqual([{ code, cel }]);
    expect(scenarios[0]!.regels[0]!.fout?.code).toBe(code);
  });
});

/** The bands of 42 USC 18062. */
const BANDEN: Rij[] = [
  { regel: 'team', band: '1', vanaf: 0.03, deel: 0.5 },
  { regel: 'team', band: '2', vanaf: 0.08, deel: 0.8 },
];

/** A lump sum of € 100.000 for care that costs € 50 an hour. */
function team(volume: number, tblCorridors: readonly Rij[] = BANDEN, contract: Rij = {}, afspraak: Rij = {}): Opzet {
  const opzet = segmentopzet({ team: { contract: { vorm: 'taakgericht', budget: 100_000, kostprijs: 50, ...contract }, levering: { volume }, afspraak } });
  return { ...opzet, tblCorridors };
}

describe('Een regel met een kostencorridor', () => {
  it.each([
    [2400, 112_100],
    [2200, 104_100],
    [2100, 101_000],
    [2060, 100_000],
    [1940, 100_000],
    [1900, 99_000],
    [1600, 87_900],
  ])('betaalt bij %d uur à € 50 rond een budget van € 100.000: € %d (extern: 42 USC 18062)', (volume, euro) => {
    expect(betaald(team(volume), 'team')).toBe(euro);
  });

  it('verrekent voor het plafond, als eigen stap', () => {
    const opzet = team(2400, BANDEN, {}, { plafond: 110_000 });
    expect(verklaar(basisVan(opzet).regels[0]!).map(({ stap, bedrag }) => [stap, bedrag])).toEqual([
      ['basis', 100_000_00],
      ['kostencorridor', 12_100_00],
      ['plafond', -2_100_00],
    ]);
    expect(zinnen(opzet, 'team')[1]).toMatch(/120\.000,00 \(€\s50,00 × 2\.400\) bij een doel van €\s100\.000,00; de gemeente betaalt €\s12\.100,00 mee/);
  });

  it('ligt rond een eigen doel waar dat is ingevuld, op één rij', () => {
    expect(betaald(team(2400, [{ ...BANDEN[0], doel: 120_000 }, BANDEN[1]!]), 'team')).toBe(100_000);
  });

  it('wordt nooit negatief', () => {
    const alles = [{ regel: 'team', band: '1', vanaf: 0, deel: 1, doel: 500_000 }];
    expect(betaald(team(0, alles), 'team')).toBe(0);
  });

  it('deelt wat bijkomt naar volume, en wat terugkomt naar wat ieder betaalt, tot op de cent', () => {
    expect(verdeeld(samen(team(0), 1800, 600))).toEqual([62_500 + 9_075, 37_500 + 3_025]);
    expect(verdeeld(samen(team(0), 1000, 600))).toEqual([62_500 - 7_562.5, 37_500 - 4_537.5]);
  });

  it('laat de volgende eenheid voor het deel van haar band', () => {
    const { invoer, regels } = basisVan(team(2200));
    expect(risicoVanEenheid(invoer, JAAR, { regel: regels[0]!.regel, volume: 2200, kostprijs: 50 }, 1)).toEqual({ gemeente: 40_00, aanbieder: 10_00 });
  });

  it('buigt waar een band begint: € 101.000 wordt bij 2.100 uur bereikt', () => {
    const [uitkomst] = basisVan(team(0)).regels;
    const lijn = kostenlijn(vormVan(uitkomst!), uitkomst!.termen);
    expect(omslagpunten(lijn, kostenlijn('taakgericht', { budget: 101_000 }))).toEqual([2100]);
    expect(omslagpunten(lijn, kostenlijn('taakgericht', { budget: 99_000 }))).toEqual([1900]);
  });

  it.each<[string, Opzet, string, string]>([
    ['geen kostprijs', team(1000, BANDEN, { kostprijs: null }), 'kostprijsOntbreekt', 'tblContracten 1 kostprijs'],
    ['geen budget en geen doel', team(1000, BANDEN, { vorm: 'inspanning', budget: null, tarief: 50 }), 'kostendoelOntbreekt', 'tblCorridors 1 doel'],
    ['twee doelen', team(1000, BANDEN.map((band, i) => ({ ...band, doel: 1000 + i }))), 'rijenOneens', 'tblCorridors 1 doel'],
    ['twee banden op dezelfde afstand', team(1000, BANDEN.map((band) => ({ ...band, vanaf: 0.03 }))), 'grensDubbel', 'tblCorridors 1 vanaf'],
    ['een deel van 50 in plaats van 50%', team(1000, [{ ...BANDEN[0], deel: 50 }]), 'deelBovenEen', 'tblCorridors 1 deel'],
  ])('Fout: %s', (_, opzet, code, cel) => {
    const { meldingen, scenarios } = rekenDoor(opzet);
    expect(meldingen.filter(({ ernst }) => ernst === 'fout').map(plek)).toEqual([{ code, cel }]);
    expect(scenarios[0]!.regels[0]!.fout?.code).toBe(code);
  });
});

describe('Blended over twee gemeenten', () => {
  const contract = { vorm: 'blended', budget: 100_000, tarief: 50, 'variabel deel': 0.4, 'afgesproken volume': 2000 };
  const blended = (volume: number) => segmentopzet({ team: { contract, levering: { volume } } });

  it('deelt het budget met de sleutel, en het meerdere naar wie meer dan haar deel gebruikt', () => {
    // Of 2.000 agreed hours 1.250 are Gouda's and 750 Zuidplas's.
    expect(verdeeld(samen(blended(0), 1350, 850))).toEqual([62_500 + 2_000, 37_500 + 2_000]);
    expect(verdeeld(samen(blended(0), 1450, 750))).toEqual([62_500 + 4_000, 37_500]);
    expect(verdeeld(samen(blended(0), 1250, 650))).toEqual([62_500, 37_500 - 2_000]);
  });
});

describe('De tabellen van staffels, corridors en voorschotten', () => {
  it.each(['tblStaffels', 'tblCorridors', 'tblVoorschotten'] as const)('%s wordt aan haar koppen herkend', (naam) => {
    const koppen = SCHEMAS[naam].kolommen.map(({ kop }) => kop);
    expect(herkenTabel(koppen)).toBe(naam);
    expect(herkenTabel(SCHEMAS[naam].kolommen.filter(({ verplicht }) => verplicht).map(({ kop }) => kop))).toBe(naam);
  });

  it('hoeven niet te bestaan', () => {
    expect(Object.values(SCHEMAS).filter(({ optioneel }) => optioneel).map(({ naam }) => naam)).toEqual(
      expect.arrayContaining(['tblStaffels', 'tblCorridors', 'tblVoorschotten']),
    );
  });
});
