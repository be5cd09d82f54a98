import { describe, expect, it } from 'vitest';
import type { Realisatierij } from '../../../src/model/realisatie';
import { bouwTabel } from '../../../src/tables/bouw-tabel';
import { zoekBekend } from '../../../src/tables/declaraties/bekende-bronnen';
import { eenheidUitKop } from '../../../src/tables/declaraties/kolomrollen';
import { gemeenteregister, kiesNamen, regelregister, vermoedelijk, volumefactoren } from '../../../src/tables/declaraties/naamregister';
import { onbekendeNamen } from '../../../src/tables/declaraties/onbekende-namen';
import { deelToe } from '../../../src/tables/declaraties/toedeling';
import { realisatiewijzigingen } from '../../../src/tables/declaraties/schrijfplan';
import { rekenWerkmapDoor } from '../../../src/tables/doorrekening';
import type { Tabelinhoud } from '../../../src/tables/tabel';

const MODEL: readonly Tabelinhoud[] = [
  bouwTabel('tblGemeenten', [{ gemeente: 'Gouda' }, { gemeente: 'Bodegraven-Reeuwijk' }]),
  bouwTabel('tblContracten', [
    { regel: 'WMO-HH', productcode: '01008' },
    { regel: 'WMO-BI', productcode: '02A05' },
    { regel: 'WMO-BI-oud', productcode: '02A05' },
  ]),
];

describe('Namen van een bestand', () => {
  const regels = regelregister(MODEL);

  it('zijn regels of productcodes, zonder op hoofdletters te letten', () => {
    expect(kiesNamen(['wmo-hh', '01008'], regels, {})).toEqual(new Map([['wmo-hh', 'WMO-HH'], ['01008', 'WMO-HH']]));
  });

  it('zijn niet te raden als twee regels dezelfde productcode hebben', () => {
    expect(kiesNamen(['02A05'], regels, {}).size).toBe(0);
  });

  it('worden gekozen, en die keuze gaat voor; een regel die er niet meer is telt niet', () => {
    const gekozen = { '02a05': 'WMO-BI', '01008': null, x: 'weg' };
    expect(kiesNamen(['02A05', '01008', 'X'], regels, gekozen)).toEqual(new Map([['02a05', 'WMO-BI'], ['01008', null]]));
  });

  it.each([
    ['1008', 'WMO-HH'],
    ['WMO HH', 'WMO-HH'],
    ['iets heel anders', undefined],
  ])('%s lijkt op %s', (naam, regel) => {
    expect(vermoedelijk(naam, regels)).toBe(regel);
    expect(vermoedelijk('Bodegraven Reeuwijk', gemeenteregister(MODEL))).toBe('Bodegraven-Reeuwijk');
  });

  it('staan als ze onbekend zijn op een lijst, het grootste bedrag voorop', () => {
    const som = (product: string, bedrag: number) => ({ product, gemeente: 'Gouda', leveringsmaand: 1, declaratiemaand: 1, eersteRegel: 2, regels: 1, volume: 1, bedrag });
    expect(onbekendeNamen([som('X', 10), som('y', -500), som('x', 20), som('WMO-HH', 99)], 'product', regels, { y: null })).toEqual([
      { naam: 'y', regels: 1, bedrag: -500, keuze: null },
      { naam: 'X', regels: 2, bedrag: 30, keuze: undefined },
    ]);
  });
});

const JANUARI = 2025 * 12;
describe('Volumes in een eigen eenheid', () => {
  const inUren: Tabelinhoud = bouwTabel('tblContracten', [
    { regel: 'U', 'volume-eenheid': 'uur' },
    { regel: 'T', 'volume-eenheid': 'traject' },
  ]);
  const som = (product: string) => ({ product, gemeente: 'Gouda', leveringsmaand: JANUARI, declaratiemaand: JANUARI, eersteRegel: 2, regels: 3, volume: 90, bedrag: 75_00 });
  const telling = { bestand: { regels: 6, volume: 180, bedrag: 150_00 }, sommen: [som('U'), som('T')], afwijzingen: [], credits: { regels: 0, bedrag: 0 } };

  it('worden die van de regel, met dezelfde bedragen; wat niet om te rekenen is blijft buiten', () => {
    const { rijen, binnen, afwijzingen } = deelToe(telling, {
      regels: new Map([['u', 'U'], ['t', 'T']]),
      gemeenten: new Map([['gouda', 'Gouda']]),
      dezeMaand: JANUARI,
      volumefactor: volumefactoren([inUren], 'minuut'),
    });
    expect(rijen).toMatchObject([{ regel: 'U', volume: 1.5, bedrag: 75_00 }]);
    expect(binnen).toEqual({ regels: 3, volume: 90, bedrag: 75_00 });
    expect(afwijzingen).toMatchObject([{ reden: 'eenheid', regels: 3, volume: 90, bedrag: 75_00, voorbeelden: [{ waarde: 'T' }] }]);
  });

  it('noemen zich soms in de kop', () => {
    expect(['Minuten', 'UREN', 'aantal'].map(eenheidUitKop)).toEqual(['minuut', 'uur', undefined]);
  });
});

const CLAIM: Realisatierij = { regel: 'WMO-HH', gemeente: 'Gouda', leveringsmaand: JANUARI, declaratiemaand: JANUARI + 1, volume: 2.5, bedrag: 15_050 };
const ANDER: Realisatierij = { ...CLAIM, leveringsmaand: JANUARI + 1, bedrag: 99 };

/** The table after writing it empty, with every row from one source. */
function tabelMet(bron: string, rijen: readonly Realisatierij[]): Tabelinhoud {
  const [wijziging] = realisatiewijzigingen(rijen, bron, undefined);
  if (wijziging?.soort !== 'nieuw') throw new Error('A table that is not there only gets new rows.');
  return bouwTabel('tblRealisatie', wijziging.rijen);
}

const aanwezigIn = (tabel: Tabelinhoud) => rekenWerkmapDoor([...MODEL, tabel]).realisatie;

describe('Dezelfde declaraties', () => {
  const tabel = tabelMet('mei.csv', [CLAIM, ANDER]);

  it('worden herkend, in elke volgorde en onder elke naam', () => {
    expect(zoekBekend([ANDER, CLAIM], 'anders.xlsx', aanwezigIn(tabel))).toEqual({ soort: 'gelijk', bron: 'mei.csv', rijen: 2 });
  });

  it('zijn het niet als één cent anders is: dan is het een nieuwe versie van het bestand', () => {
    expect(zoekBekend([ANDER, { ...CLAIM, bedrag: 15_051 }], 'MEI.csv', aanwezigIn(tabel))).toEqual({ soort: 'zelfdeBron', bron: 'mei.csv', rijen: 2 });
  });

  it('kunnen ook een deel zijn van een ander bestand', () => {
    expect(zoekBekend([CLAIM], 'juni.csv', aanwezigIn(tabel))).toEqual({ soort: 'overlap', rijen: 1 });
    expect(zoekBekend([{ ...CLAIM, bedrag: 1 }], 'juni.csv', aanwezigIn(tabel))).toEqual({ soort: 'nieuw' });
    expect(zoekBekend([CLAIM], 'juni.csv', [])).toEqual({ soort: 'nieuw' });
  });
});

describe('In de werkmap', () => {
  const tabel = tabelMet('mei.csv', [CLAIM, ANDER]);

  it('staat een declaratie zoals zij wordt gelezen: maanden als eerste dag, bedragen in euro', () => {
    expect(aanwezigIn(tabel)).toMatchObject([CLAIM, ANDER]);
  });

  it('vervangt een bestand zijn eigen rijen: over de oude heen, en wat over is vervalt', () => {
    expect(realisatiewijzigingen([CLAIM], 'mei.csv', tabel, 'mei.csv').map(({ soort }) => soort)).toEqual(['wijzig', 'vervalt']);
    expect(realisatiewijzigingen([CLAIM, ANDER, CLAIM], 'mei.csv', tabel, 'MEI.csv').map(({ soort }) => soort)).toEqual(['wijzig', 'wijzig', 'nieuw']);
    expect(realisatiewijzigingen([CLAIM], 'juni.csv', tabel, 'juni.csv').map(({ soort }) => soort)).toEqual(['nieuw']);
    expect(realisatiewijzigingen([CLAIM], 'mei.csv', tabel).map(({ soort }) => soort)).toEqual(['nieuw']);
  });
});
