import { describe, expect, it } from 'vitest';
import type { Tabelnaam } from '../../src/tables/schema';
import type { Tabelinhoud } from '../../src/tables/tabel';
import type { Rijinhoud, Tabelwijziging } from '../../src/tables/wijziging';
import { westerkwartier } from '../../src/tables/voorbeelden/westerkwartier';
import { zoekModel } from '../../src/workbook/model';
import { zetWerkmapNeer } from '../../src/workbook/schrijf-werkmap';
import { wijzigTabellen } from '../../src/workbook/wijzig-tabellen';
import { metEigenWerk, momentopname, verseExcel } from './excel';

const excel = verseExcel();
const blad = (naam: string) => excel().workbook.worksheets.getItem(naam);

async function lees(naam: Tabelnaam): Promise<Tabelinhoud> {
  const gevonden = await zoekModel();
  if (gevonden.soort !== 'model') throw new Error('geen model');
  return gevonden.lezing.tabellen.find((tabel) => tabel.naam === naam)!;
}

const NIEUW: Rijinhoud = { scenario: 'Krap', actie: 'wijzig', tabel: 'tblContracten', sleutel: 'WMO-HH', kolom: 'tarief', waarde: 30 };
const nieuw = (...rijen: Rijinhoud[]): Tabelwijziging => ({ soort: 'nieuw', tabel: 'tblScenarios', rijen });

/** The cells of a row by their headers. */
function alsRij({ koppen, rijen }: Tabelinhoud, rij: number): Record<string, unknown> {
  return Object.fromEntries(koppen.map((kop, k) => [kop, rijen.at(rij)?.[k]]));
}

describe('Rijen erbij', () => {
  it('komen achter de laatste, in hun eigen kolommen, met de opmaak van de rij erboven', async () => {
    await zetWerkmapNeer(westerkwartier());
    const voorheen = await lees('tblScenarios');
    await wijzigTabellen([nieuw(NIEUW, { ...NIEUW, sleutel: '007', waarde: '=1+1' })]);
    const erna = await lees('tblScenarios');
    expect(erna.rijen.slice(0, voorheen.rijen.length)).toEqual(voorheen.rijen);
    expect(alsRij(erna, -2)).toMatchObject({ ...NIEUW, toelichting: null });
    expect(alsRij(erna, -1)).toMatchObject({ sleutel: '007', waarde: '=1+1' });
  });

  it('vullen eerst de lege rij die klaarstaat', async () => {
    const inhoud = westerkwartier();
    await zetWerkmapNeer({ ...inhoud, tabellen: inhoud.tabellen.filter(({ naam }) => naam !== 'tblScenarios') });
    await wijzigTabellen([nieuw(NIEUW)]);
    expect((await lees('tblScenarios')).rijen).toHaveLength(1);
  });

  it('schuiven omlaag wat eronder staat als daar iets staat, en overschrijven het niet', async () => {
    await zetWerkmapNeer(westerkwartier());
    const scenarios = blad('Scenarios');
    const { row, rows } = excel().workbook.tables.getItem('tblScenarios').area;
    scenarios.getRangeByIndexes(row + rows, 2, 1, 1).values = [['notitie']];
    await wijzigTabellen([nieuw(NIEUW, NIEUW)]);
    expect(scenarios.getRangeByIndexes(row + rows + 2, 2, 1, 1).values).toEqual([['notitie']]);
    expect(alsRij(await lees('tblScenarios'), -1)).toMatchObject(NIEUW);
  });

  it('komen boven een totaalrij', async () => {
    await zetWerkmapNeer(westerkwartier());
    excel().workbook.tables.getItem('tblScenarios').showTotals = true;
    const voorheen = await lees('tblScenarios');
    await wijzigTabellen([nieuw(NIEUW)]);
    const erna = await lees('tblScenarios');
    expect(erna.rijen).toHaveLength(voorheen.rijen.length + 1);
    expect(alsRij(erna, -1)).toMatchObject(NIEUW);
    expect(excel().workbook.tables.getItem('tblScenarios').getTotalRowRange().values[0]?.[0]).toBe('Totaal');
  });

  it('brengen een tabel die er nog niet is op een eigen blad, ook als een eigen blad zo heet', async () => {
    await zetWerkmapNeer(westerkwartier());
    excel().workbook.worksheets.add('Tarieven');
    await wijzigTabellen([{ soort: 'nieuw', tabel: 'tblTarieven', rijen: [{ regel: 'WMO-HH', vanaf: 44_000, tarief: 31.5 }] }]);
    expect(alsRij(await lees('tblTarieven'), 0)).toMatchObject({ regel: 'WMO-HH', vanaf: 44_000, tarief: 31.5, budget: null });
    expect(excel().workbook.tables.getItem('tblTarieven').worksheet.name).toBe('Tarieven 2');
    expect((await lees('tblContracten')).rijen.length).toBeGreaterThan(1);
  });

  it('krijgen een kolom erbij die de tabel nog mist; eigen kolommen blijven', async () => {
    await zetWerkmapNeer(westerkwartier());
    const tabel = excel().workbook.tables.getItem('tblScenarios');
    tabel.columns.items.find(({ name }) => name === 'toelichting')!.name = 'van mij';
    await wijzigTabellen([nieuw({ ...NIEUW, toelichting: 'waarom' })]);
    expect(tabel.columns.items.map(({ name }) => name)).toContain('van mij');
    expect(tabel.columns.items.at(-1)?.name).toBe('toelichting');
    expect(alsRij(await lees('tblScenarios'), -1)).toMatchObject({ 'van mij': null, toelichting: 'waarom' });
  });
});

describe('Cellen wijzigen', () => {
  it('raakt alleen de genoemde cellen', async () => {
    await zetWerkmapNeer(westerkwartier());
    const gelezen = await lees('tblContracten');
    await wijzigTabellen([{ soort: 'wijzig', gelezen, rij: 2, waarden: { tarief: 31.5, aanbieder: null } }]);
    const erna = await lees('tblContracten');
    expect(alsRij(erna, 1)).toEqual({ ...alsRij(gelezen, 1), tarief: 31.5, aanbieder: null });
    expect(erna.rijen.filter((_, i) => i !== 1)).toEqual(gelezen.rijen.filter((_, i) => i !== 1));
  });

  it('vindt de rij terug nadat iemand de tabel heeft gesorteerd', async () => {
    await zetWerkmapNeer(westerkwartier());
    const gelezen = await lees('tblContracten');
    excel().workbook.tables.getItem('tblContracten').sort.apply([{ key: 0, ascending: false }]);
    await wijzigTabellen([{ soort: 'wijzig', gelezen, rij: 1, waarden: { tarief: 31.5 } }]);
    const erna = await lees('tblContracten');
    expect(erna.rijen.map(([regel]) => regel)).not.toEqual(gelezen.rijen.map(([regel]) => regel));
    const plek = erna.rijen.findIndex(([regel]) => regel === gelezen.rijen[0]?.[0]);
    expect(alsRij(erna, plek)).toMatchObject({ tarief: 31.5 });
  });

  it('weigert een rij die een ander intussen heeft gewijzigd, en noemt haar', async () => {
    await zetWerkmapNeer(westerkwartier());
    const gelezen = await lees('tblContracten');
    excel().user.type('Contracten', 'C5', 'Anders');
    const voorheen = await momentopname(excel());
    await expect(wijzigTabellen([nieuw(NIEUW), { soort: 'wijzig', gelezen, rij: 2, waarden: { tarief: 1 } }])).rejects.toMatchObject({
      code: 'rijVeranderd',
      gegevens: { tabel: 'tblContracten', rij: 2, sleutel: gelezen.rijen[1]?.[0] },
    });
    expect(await momentopname(excel())).toEqual(voorheen);
  });
});

describe('Rijen verwijderen', () => {
  it('laat de andere staan, wat er ook tegelijk bijkomt of verandert', async () => {
    await zetWerkmapNeer(westerkwartier());
    const gelezen = await lees('tblScenarios');
    const laatste = gelezen.rijen.length;
    await wijzigTabellen([
      { soort: 'vervalt', gelezen, rij: 1 },
      { soort: 'vervalt', gelezen, rij: 3 },
      { soort: 'wijzig', gelezen, rij: laatste, waarden: { toelichting: 'herzien' } },
      nieuw(NIEUW),
    ]);
    const erna = await lees('tblScenarios');
    const over = gelezen.rijen.filter((_, i) => i !== 0 && i !== 2);
    expect(erna.rijen.slice(0, -2)).toEqual(over.slice(0, -1));
    expect(alsRij(erna, -2)).toEqual({ ...alsRij(gelezen, laatste - 1), toelichting: 'herzien' });
    expect(alsRij(erna, -1)).toMatchObject(NIEUW);
  });

  it('laat van de laatste rij een lege over', async () => {
    await zetWerkmapNeer(westerkwartier());
    const gelezen = await lees('tblScenarios');
    await wijzigTabellen(gelezen.rijen.map((_, i) => ({ soort: 'vervalt', gelezen, rij: i + 1 }) as const));
    expect((await lees('tblScenarios')).rijen).toEqual([gelezen.koppen.map(() => null)]);
  });
});

describe('Een fout halverwege laat elke tabel zoals zij was', () => {
  /** New columns, new rows, changed cells, deleted rows and a new table, all in one go. */
  async function alles(): Promise<Tabelwijziging[]> {
    await zetWerkmapNeer(westerkwartier());
    metEigenWerk(excel());
    excel().workbook.tables.getItem('tblScenarios').columns.getItem('toelichting').name = 'van mij';
    const contracten = await lees('tblContracten');
    const scenarios = await lees('tblScenarios');
    return [
      nieuw({ ...NIEUW, toelichting: 'waarom' }, NIEUW),
      { soort: 'vervalt', gelezen: scenarios, rij: 2 },
      { soort: 'vervalt', gelezen: scenarios, rij: 4 },
      { soort: 'vervalt', gelezen: scenarios, rij: 5 },
      { soort: 'wijzig', gelezen: contracten, rij: 2, waarden: { tarief: 31.5, product: null } },
      { soort: 'nieuw', tabel: 'tblTarieven', rijen: [{ regel: 'WMO-HH', vanaf: 44_000, tarief: 31.5 }] },
    ];
  }

  async function mislukt(wijzigingen: readonly Tabelwijziging[]): Promise<void> {
    const voorheen = await momentopname(excel());
    await expect(wijzigTabellen(wijzigingen)).rejects.toMatchObject({ name: 'Werkmapfout', code: 'onverwacht' });
    expect(await momentopname(excel())).toEqual(voorheen);
  }

  it.each([
    { waar: 'een kolom toevoegen', action: 'TableColumnCollection.add', nth: 1 },
    { waar: 'de tabel uitbreiden', action: 'Table.resize', nth: 1 },
    { waar: 'de cellen van de tweede tabel', action: 'Range.values', nth: 4 },
    { waar: 'een getalnotatie zetten', action: 'Range.numberFormat', nth: 4 },
    { waar: 'de eerste rij verwijderen', action: 'TableRow.delete', nth: 1 },
    { waar: 'de tweede rij verwijderen', action: 'TableRow.delete', nth: 2 },
    { waar: 'de laatste rij verwijderen', action: 'TableRow.delete', nth: 3 },
  ])('bij $waar', async ({ action, nth }) => {
    const wijzigingen = await alles();
    excel().failAt({ action, nth, code: 'GeneralException' });
    await mislukt(wijzigingen);
  });

  it('ook waar rijen boven een totaalrij zijn ingevoegd', async () => {
    const wijzigingen = await alles();
    excel().workbook.tables.getItem('tblScenarios').showTotals = true;
    excel().failAt({ action: 'TableRow.delete', nth: 2, code: 'GeneralException' });
    await mislukt(wijzigingen);
  });

  it('en bij elk verzoek dat als geheel mislukt', async () => {
    const wijzigingen = await alles();
    const voorheen = await momentopname(excel());
    let mislukte = 0;
    const probeer = async () => {
      excel().failAt({ action: '*', nth: mislukte + 1, code: 'AccessDenied' });
      return wijzigTabellen(wijzigingen).then(() => undefined, (reden: unknown) => reden);
    };
    for (let fout = await probeer(); fout !== undefined; fout = await probeer()) {
      expect(fout).toMatchObject({ code: 'geweigerd' });
      expect(await momentopname(excel()), `na verzoek ${mislukte + 1}`).toEqual(voorheen);
      mislukte += 1;
    }
    expect(mislukte).toBeGreaterThan(8);
  });

  it('of noemt de tabellen als ook het terugdraaien niet lukt', async () => {
    const wijzigingen = await alles();
    excel().failAt({ action: 'TableRow.delete', nth: 2, code: 'GeneralException' });
    excel().failAt({ action: 'TableRowCollection.add', nth: 1, code: 'GeneralException' });
    await expect(wijzigTabellen(wijzigingen)).rejects.toMatchObject({
      code: 'onvolledigGewijzigd',
      gegevens: { tabellen: ['tblContracten', 'tblScenarios'] },
    });
  });
});

it('In een gefilterde tabel wordt niets geschreven, ook niet in de andere; zonder het filter lukt het', async () => {
  await zetWerkmapNeer(westerkwartier());
  const tabel = excel().workbook.tables.getItem('tblScenarios');
  const [eerste] = tabel.columns.getItem('scenario').getDataBodyRange().text[0]!;
  tabel.autoFilter.apply(tabel.getRange(), 0, { filterOn: 'Values', values: [eerste!] });
  const voorheen = await momentopname(excel());
  const contracten = await lees('tblContracten');
  const wijzigingen: Tabelwijziging[] = [{ soort: 'wijzig', gelezen: contracten, rij: 1, waarden: { tarief: 1 } }, nieuw(NIEUW)];
  await expect(wijzigTabellen(wijzigingen)).rejects.toMatchObject({
    code: 'gefilterd',
    gegevens: { tabellen: [{ tabel: 'tblScenarios', blad: 'Scenarios' }] },
  });
  expect(await momentopname(excel())).toEqual(voorheen);
  tabel.clearFilters();
  await wijzigTabellen(wijzigingen);
  expect(alsRij(await lees('tblScenarios'), -1)).toMatchObject(NIEUW);
  expect(alsRij(await lees('tblContracten'), 0)).toMatchObject({ tarief: 1 });
});

it('Wie een andere tabel filtert kan gewoon schrijven, en wat verborgen is telt mee', async () => {
  await zetWerkmapNeer(westerkwartier());
  const tabel = excel().workbook.tables.getItem('tblContracten');
  const voorheen = await lees('tblContracten');
  tabel.autoFilter.apply(tabel.getRange(), 0, { filterOn: 'Values', values: ['WMO-HH'] });
  await wijzigTabellen([nieuw(NIEUW)]);
  expect(alsRij(await lees('tblScenarios'), -1)).toMatchObject(NIEUW);
  expect(await lees('tblContracten')).toEqual(voorheen);
});

it('Op een beveiligd blad wordt niets geschreven', async () => {
  await zetWerkmapNeer(westerkwartier());
  blad('Scenarios').protection.protect();
  await expect(wijzigTabellen([nieuw(NIEUW)])).rejects.toMatchObject({ code: 'beveiligd', gegevens: { bladen: ['Scenarios'] } });
});
