import { describe, expect, it } from 'vitest';
import { werkmap, type Opzet, type Rij } from '../tables/werkmap';
import { werkblad, type Cel } from './cellen';

const bek = await werkblad();

/** Two segments in two years, one scenario. */
const MODEL: Opzet = {
  tblContracten: [
    { regel: 'uren', segment: 'Wmo', vorm: 'inspanning', tarief: 60, 'volume-eenheid': 'uur' },
    { regel: 'wijkteam', segment: 'Wmo', vorm: 'taakgericht', budget: 40_000, 'volume-eenheid': 'uur' },
    { regel: 'verblijf', segment: 'Jeugd', vorm: 'inspanning', tarief: 200 },
  ],
  tblAfspraken: [
    { id: 'A1', regel: 'uren', maximum: 1_000 },
    { id: 'A2', segment: 'Wmo', plafond: 125_000, minimum: 500, maximum: 2_000 },
    { id: 'A3', regel: 'verblijf', plafond: 60_000 },
  ],
  tblLeveringen: [
    { regel: 'uren', gemeente: 'Gouda', jaar: 2025, volume: 700 },
    { regel: 'uren', gemeente: 'Zuidplas', jaar: 2025, volume: 400 },
    { regel: 'verblijf', gemeente: 'Gouda', jaar: 2025, volume: 320 },
  ],
  tblSegmenten: [{ segment: 'Wmo', verdeelsleutel: 'inwoners' }, { segment: 'Jeugd' }],
  tblGemeenten: [{ gemeente: 'Gouda', inwoners: 75_000 }, { gemeente: 'Zuidplas', inwoners: 45_000 }],
  tblScenarios: [{ scenario: 'Ruimer', actie: 'wijzig', tabel: 'tblAfspraken', sleutel: 'A1', kolom: 'maximum', waarde: 1_050 }],
};

const BASIS_SEGMENTEN: Cel[][] = [
  ['basis', 'Wmo', 100_000, 0, 125_000, 25_000, 0.8, 'binnen'],
  ['basis', 'Jeugd', 60_000, 4_000, 60_000, -4_000, 64_000 / 60_000, ''],
];
const SEGMENTEN: Cel[][] = [
  ...BASIS_SEGMENTEN,
  ['Ruimer', 'Wmo', 103_000, 0, 125_000, 22_000, 0.824, 'binnen'],
  ['Ruimer', 'Jeugd', 60_000, 4_000, 60_000, -4_000, 64_000 / 60_000, ''],
];

type Tabel = unknown[][];

/** The tables as Excel hands them over: a header row and rows below it. */
const tabellen = (opzet: Opzet): Tabel[] => werkmap(opzet).map(({ koppen, rijen }) => [[...koppen], ...rijen.map((rij) => [...rij])]);

function vergelijk(uitvoer: Cel, opzet: Opzet): Cel[][] {
  return bek('VERGELIJK', uitvoer, ...tabellen(opzet));
}

function met(tabel: keyof Opzet, wijzig: (rijen: readonly Rij[]) => readonly Rij[]): Opzet {
  return { ...MODEL, [tabel]: wijzig(MODEL[tabel] ?? []) };
}

describe('BEK.VERGELIJK zet scenario’s naast elkaar', () => {
  it('Per segment: te betalen, onvergoed, plafond, ruimte, benutting en volumestatus; de basis eerst', () => {
    expect(vergelijk('segment', MODEL)).toEqual(SEGMENTEN);
  });

  it('Zonder uitvoer is dat per segment', () => {
    for (const leeg of [null, 0, '']) expect(vergelijk(leeg, MODEL)).toEqual(SEGMENTEN);
  });

  it('Per regel: leveringen van gemeenten zijn opgeteld, en boven het maximum wordt niet betaald', () => {
    expect(vergelijk('regel', MODEL).slice(0, 3)).toEqual([
      ['basis', 'Wmo', 'uren', 60_000, 0, '', '', '', 'boven maximum'],
      ['basis', 'Wmo', 'wijkteam', 40_000, 0, '', '', '', ''],
      ['basis', 'Jeugd', 'verblijf', 60_000, 4_000, 60_000, -4_000, 64_000 / 60_000, ''],
    ]);
  });

  it('Per jaar: wat alle segmenten samen kosten', () => {
    expect(vergelijk('jaar', MODEL)).toEqual([
      ['basis', 2025, 160_000, 4_000, 185_000, 21_000, 164_000 / 185_000],
      ['Ruimer', 2025, 163_000, 4_000, 185_000, 18_000, 167_000 / 185_000],
    ]);
  });

  it('Per gemeente: ieder haar eigen inwoners, en de lumpsum naar de verdeelsleutel', () => {
    // Uren 700 : 400, gekort naar bedrag tot 1.000 uur; de lumpsum 75 : 45; verblijf alleen Gouda
    expect(vergelijk('gemeente', MODEL).slice(0, 2)).toEqual([
      ['basis', 'Gouda', 38_181.82 + 25_000 + 60_000, 4_000],
      ['basis', 'Zuidplas', 21_818.18 + 15_000, 0],
    ]);
  });

  it('Verschil: elk scenario tegen de basis, in euro en als deel', () => {
    expect(vergelijk('verschil', MODEL)).toEqual([
      ['Ruimer', 'Wmo', 103_000, 3_000, 0.03],
      ['Ruimer', 'Jeugd', 60_000, 0, 0],
    ]);
  });

  it('Een segment dat in een scenario helemaal vervalt telt in het verschil mee', () => {
    const vervalt = ['tblContracten verblijf', 'tblAfspraken A3', 'tblLeveringen verblijf|Gouda|2025'].map((rij) => {
      const [tabel, sleutel] = rij.split(/ (.*)/);
      return { scenario: 'Zonder Jeugd', actie: 'vervalt', tabel: tabel!, sleutel: sleutel! };
    });
    expect(vergelijk('verschil', met('tblScenarios', () => vervalt))).toEqual([
      ['Zonder Jeugd', 'Wmo', 100_000, 0, 0],
      ['Zonder Jeugd', 'Jeugd', 0, -60_000, -1],
    ]);
  });

  it('Zonder scenario’s is er alleen de basis', () => {
    expect(vergelijk('segment', met('tblScenarios', () => []))).toEqual(BASIS_SEGMENTEN);
    expect(bek('VERGELIJK', 'segment', ...tabellen(MODEL).slice(0, 5))).toEqual(BASIS_SEGMENTEN);
  });

  it('Een lege werkmap geeft een lege cel', () => {
    expect(vergelijk('segment', { tblContracten: [{}], tblLeveringen: [{}], tblScenarios: [{}] })).toEqual([['']]);
  });

  it('Een onbekende uitvoer is een fout die de mogelijkheden noemt', () => {
    expect(vergelijk('totaal', MODEL)).toEqual([
      [{ fout: '#VALUE!', zin: expect.stringMatching(/^uitvoer: "totaal" bestaat niet\. Kies uit: segment, gemeente, jaar, regel, verschil/) as string }],
    ]);
  });
});

describe('Tabellen worden aan hun koprij herkend', () => {
  it('In elke volgorde', () => {
    expect(bek('VERGELIJK', 'segment', ...tabellen(MODEL).reverse())).toEqual(SEGMENTEN);
  });

  it('Met kolommen in een andere volgorde', () => {
    const omgekeerd = tabellen(MODEL).map((tabel) => tabel.map((rij) => [...rij].reverse()));
    expect(bek('VERGELIJK', 'segment', ...omgekeerd)).toEqual(SEGMENTEN);
  });

  it('Met eigen kolommen ertussen', () => {
    const eigen = tabellen(MODEL).map((tabel) => tabel.map((rij, i) => [i === 0 ? 'eigen kolom' : 'iets', ...rij, i === 0 ? 'nog een' : 7]));
    expect(bek('VERGELIJK', 'segment', ...eigen)).toEqual(SEGMENTEN);
  });

  it('Met koppen die in hoofdletters en spaties afwijken', () => {
    const koppen = tabellen(MODEL).map(([kop = [], ...rijen]) => [kop.map((naam) => ` ${String(naam).toUpperCase()} `), ...rijen]);
    expect(bek('VERGELIJK', 'segment', ...koppen)).toEqual(SEGMENTEN);
  });

  it('Met alleen de kolommen die het model gebruikt', () => {
    const nodig = new Set(['regel', 'segment', 'vorm', 'tarief', 'budget', 'volume-eenheid', 'id', 'plafond', 'minimum', 'maximum', 'gemeente', 'jaar', 'volume', 'verdeelsleutel', 'inwoners', 'scenario', 'actie', 'tabel', 'sleutel', 'kolom', 'waarde']);
    const smal = tabellen(MODEL).map((tabel) => {
      const plekken = tabel[0]!.flatMap((kop, i) => (nodig.has(String(kop)) ? [i] : []));
      return tabel.map((rij) => plekken.map((i) => rij[i]));
    });
    expect(bek('VERGELIJK', 'segment', ...smal)).toEqual(SEGMENTEN);
  });

  it('Lege rijen, zoals een tabel die nog wordt ingevuld, tellen niet mee', () => {
    for (const leeg of [null, 0, '']) {
      const metLegeRijen = tabellen(MODEL).map(([koppen = [], ...rijen]) => {
        const legeRij = koppen.map(() => leeg);
        return [koppen, legeRij, ...rijen, legeRij];
      });
      expect(bek('VERGELIJK', 'segment', ...metLegeRijen)).toEqual(SEGMENTEN);
    }
  });

  it('De volgorde van de rijen verandert geen bedrag', () => {
    const omgekeerd = Object.fromEntries(Object.entries(MODEL).map(([naam, rijen]) => [naam, [...rijen].reverse()])) as Opzet;
    const sorteer = (rijen: Cel[][]) => rijen.map((rij) => JSON.stringify(rij)).sort();
    expect(sorteer(vergelijk('segment', omgekeerd))).toEqual(sorteer(SEGMENTEN));
  });

  it.each<[string, (tabellen: Tabel[]) => Tabel[], RegExp]>([
    ['een tabel van een ander', (lijst) => [...lijst, [['naam', 'adres'], ['Jan', 'Gouda']]], /^Tabel 7 heeft de koppen "naam, adres" en dat is geen tabel van het model/],
    ['een tabel zonder koprij', (lijst) => [lijst[0]!.slice(1), ...lijst.slice(1)], /^Tabel 1 heeft de koppen "uren, .* Geef de tabel met koprij mee/],
    ['twee keer dezelfde tabel', (lijst) => [...lijst, lijst[0]!], /^tblContracten is twee keer meegegeven/],
    ['geen contracten', (lijst) => lijst.slice(1), /^tblContracten ontbreekt\. .* met haar koprij mee/],
    ['een verwijderde kolom', (lijst) => zonderKolom(lijst, 'vorm'), /^In tblContracten ontbreekt de kolom "vorm"/],
    ['een hernoemde kolom', (lijst) => hernoem(lijst, 'volume', 'aantal'), /^In tblLeveringen ontbreekt de kolom "volume"/],
    ['een kolom die dubbel is', (lijst) => hernoem(lijst, 'contract', 'segment'), /^In tblContracten staat de kolom "segment" twee keer/],
  ])('Fout: %s', (_, bederf, zin) => {
    expect(bek('VERGELIJK', 'segment', ...bederf(tabellen(MODEL)))).toEqual([[{ fout: '#VALUE!', zin: expect.stringMatching(zin) as string }]]);
  });
});

function zonderKolom(lijst: Tabel[], kop: string): Tabel[] {
  return lijst.map((tabel) => tabel.map((rij) => rij.filter((_, i) => tabel[0]![i] !== kop)));
}

function hernoem(lijst: Tabel[], van: string, naar: string): Tabel[] {
  return lijst.map(([koppen = [], ...rijen]) => [koppen.map((kop) => (kop === van ? naar : kop)), ...rijen]);
}

describe('Een slechte rij bederft alleen haar eigen segment', () => {
  const foutMet = (zin: RegExp, fout = '#VALUE!') => ({ fout, zin: expect.stringMatching(zin) as string });

  it('Tekst als volume: het segment geeft in elke cel de fout, het andere zijn bedragen', () => {
    const opzet = met('tblLeveringen', (rijen) => rijen.map((rij, i) => (i === 0 ? { ...rij, volume: 'veel' } : rij)));
    const [wmo, jeugd] = vergelijk('segment', opzet);
    const fout = foutMet(/^volume: "veel" is geen getal/);
    expect(wmo).toEqual(['basis', 'Wmo', fout, fout, fout, fout, fout, '']);
    expect(jeugd).toEqual(BASIS_SEGMENTEN[1]);
    expect(vergelijk('regel', opzet)[1]).toEqual(['basis', 'Wmo', 'wijkteam', 40_000, 0, '', '', '', '']);
  });

  it('Een dubbele sleutel: de fout noemt sleutel en rijen', () => {
    const opzet = met('tblContracten', (rijen) => [...rijen, { ...rijen[0], tarief: 70 }]);
    expect(vergelijk('segment', opzet)[0]?.[2]).toEqual(foutMet(/^"uren" staat in tblContracten in rij 1 en 4\. Een sleutel mag één keer/));
    expect(vergelijk('segment', opzet)[1]).toEqual(BASIS_SEGMENTEN[1]);
  });

  it('Een dubbele sleutel blijft een fout in een scenario dat diezelfde tabel wijzigt', () => {
    const opzet: Opzet = {
      ...met('tblContracten', (rijen) => [...rijen, { ...rijen[0], tarief: 70 }]),
      tblScenarios: [{ scenario: 'Lager', actie: 'wijzig', tabel: 'tblContracten', sleutel: 'verblijf', kolom: 'tarief', waarde: 150 }],
    };
    const lager = vergelijk('segment', opzet).filter(([scenario]) => scenario === 'Lager');
    expect(lager[0]?.[2]).toEqual(foutMet(/^"uren" staat in tblContracten/));
    expect(lager[1]?.[2]).toBe(48_000);
  });

  it('Een onbekende score geeft #N/A voor haar segment', () => {
    const outcome = { vorm: 'outcome', resultaatdeel: 0.2 };
    const opzet: Opzet = {
      ...met('tblContracten', (rijen) => rijen.map((rij) => (rij.regel === 'verblijf' ? { ...rij, ...outcome } : rij))),
      tblLeveringen: (MODEL.tblLeveringen ?? []).map((rij) => ({ ...rij, cliënten: rij.volume ?? null, score: 'onbekend' })),
    };
    const [wmo, jeugd] = vergelijk('segment', opzet);
    expect(wmo).toEqual(BASIS_SEGMENTEN[0]);
    expect(jeugd?.[2]).toEqual(foutMet(/^score: nog onbekend/, '#N/A'));
  });
});

describe('Een scenario dat niet past', () => {
  const verschil = { scenario: 'Ruimer', actie: 'wijzig', tabel: 'tblAfspraken', sleutel: 'A9', kolom: 'maximum', waarde: 1_050 };

  it('Een verschil met een rij die weg is geeft dat scenario een fout die de rij noemt; de basis en andere scenario’s rekenen door', () => {
    const goed = { ...verschil, scenario: 'Goed', sleutel: 'A1' };
    const rijen = vergelijk('segment', met('tblScenarios', () => [verschil, goed]));
    expect(rijen.slice(0, 2)).toEqual(BASIS_SEGMENTEN);
    const fout = { fout: '#VALUE!', zin: expect.stringMatching(/^Scenario Ruimer wijzigt "A9" in tblAfspraken, maar die rij is er niet/) as string };
    expect(rijen.filter(([scenario]) => scenario === 'Ruimer').map(([, segment, teBetalen]) => [segment, teBetalen])).toEqual([['Wmo', fout], ['Jeugd', fout]]);
    expect(rijen.filter(([scenario]) => scenario === 'Goed').map(([, , teBetalen]) => teBetalen)).toEqual([103_000, 60_000]);
  });
});
