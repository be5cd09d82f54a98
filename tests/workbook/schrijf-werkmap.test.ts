import { describe, expect, it } from 'vitest';
import { legeWerkmap } from '../../src/tables/lege-werkmap';
import { TABELNAMEN } from '../../src/tables/schema';
import { SCHEMAS } from '../../src/tables/schemas';
import { westerkwartier } from '../../src/tables/voorbeelden/westerkwartier';
import { zoekModel } from '../../src/workbook/model';
import { zetWerkmapNeer } from '../../src/workbook/schrijf-werkmap';
import { metEigenWerk, momentopname, verseExcel } from './excel';

const excel = verseExcel();
const blad = (naam: string) => excel().workbook.worksheets.getItem(naam);

/** A new workbook does without the tables that a model may do without. */
const GESCHREVEN = TABELNAMEN.filter((naam) => !SCHEMAS[naam].optioneel);

describe('Een werkmap neerzetten', () => {
  it('voegt bladen toe achter die van de gebruiker, in een vaste volgorde', async () => {
    await zetWerkmapNeer(legeWerkmap());
    expect(excel().workbook.worksheets.items.map(({ name }) => name)).toEqual([
      'Blad1', 'Start', 'Uitgangspunten', 'Gemeenten', 'Segmenten', 'Contracten', 'Afspraken', 'Leveringen', 'Scenarios',
      'Vergelijking', 'Vergelijking per regel',
    ]);
  });

  it('laat bladen, tabellen en cellen van de gebruiker zoals ze zijn', async () => {
    metEigenWerk(excel());
    const blad1 = async () => ((await momentopname(excel())) as { bladen: unknown[] }).bladen[0];
    const voorheen = await blad1();
    await zetWerkmapNeer(legeWerkmap());
    expect(await blad1()).toEqual(voorheen);
    expect(excel().workbook.tables.getItem('Kosten').area).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
  });

  it('geeft elke tabel alle kolommen van haar schema, met de naam waaronder formules haar kennen', async () => {
    await zetWerkmapNeer(legeWerkmap());
    for (const naam of GESCHREVEN) {
      const tabel = excel().workbook.tables.getItem(naam);
      expect(tabel.columns.items.map((kolom) => kolom.name)).toEqual(SCHEMAS[naam].kolommen.map(({ kop }) => kop));
      expect(tabel.worksheet.name).toBe(SCHEMAS[naam].blad);
    }
  });

  it('wordt teruggelezen als precies de inhoud die erin ging', async () => {
    const inhoud = westerkwartier();
    await zetWerkmapNeer(inhoud);
    const gevonden = await zoekModel();
    expect(gevonden.soort === 'model' && gevonden.lezing.tabellen).toEqual(inhoud.tabellen);
  });

  it('bewaart codes als tekst: taakveld 6.71 wordt geen getal', async () => {
    await zetWerkmapNeer(westerkwartier());
    const cel = blad('Contracten').getRange('E4');
    expect([cel.values, cel.valueTypes, cel.numberFormat]).toEqual([[['6.71']], [['String']], [['@']]]);
  });

  it('bewaart tekst die op een formule, getal of datum lijkt in een vrije kolom als tekst', async () => {
    const inhoud = legeWerkmap();
    const teksten = ['=1+1', '12%', '2020-01-01', '-5', 'WAAR'];
    const tabellen = inhoud.tabellen.map((tabel) =>
      tabel.naam === 'tblUitgangspunten'
        ? { ...tabel, rijen: teksten.map((tekst, i) => [`naam ${i}`, 2026, 1, null, tekst]) }
        : tabel,
    );
    await zetWerkmapNeer({ ...inhoud, tabellen });
    expect(blad('Uitgangspunten').getRange('E4:E8').values.flat()).toEqual(teksten);
  });

  it('toont bedragen in euro, delen in procenten, jaren zonder punt en data als datum', async () => {
    await zetWerkmapNeer(westerkwartier());
    const contract = blad('Contracten');
    expect(contract.getRange('O4').text).toEqual([['€ 2.995,54 ']]);
    expect(contract.getRange('M4').text).toEqual([['01-01-2020 ']]);
    expect(contract.getRange('P4').text).toEqual([['2020 ']]);
  });

  it('onthoudt welke tabel welke rol speelt, met de versie van het schema', async () => {
    await zetWerkmapNeer(legeWerkmap());
    const { tables, settings } = excel().workbook;
    expect(settings.getItem('bekostigingskompas.model').value).toEqual({
      schemaversie: 1,
      tabellen: Object.fromEntries(GESCHREVEN.map((naam) => [naam, tables.getItem(naam).id])),
    });
  });

  it('eindigt bij de vergelijking', async () => {
    await zetWerkmapNeer(legeWerkmap());
    expect(excel().workbook.getSelectedRange().address).toBe('Vergelijking!A1');
  });

  it('houdt de koppen in beeld en biedt keuzes aan waar een kolom ze heeft', async () => {
    await zetWerkmapNeer(legeWerkmap());
    expect(blad('Contracten').freezePanes.getLocationOrNullObject()?.address).toBe('Contracten!A1:A3');
    const { keuzes = [] } = SCHEMAS.tblContracten.kolommen.find(({ kop }) => kop === 'vorm')!;
    const { rule, prompt, errorAlert } = blad('Contracten').getRange('J4').dataValidation;
    expect(rule).toMatchObject({ list: { source: keuzes.join(',') } });
    expect(prompt).toMatchObject({ title: 'vorm', showPrompt: true });
    expect(errorAlert).toMatchObject({ style: 'Stop', message: expect.stringContaining('Kies een van') as string });
  });

  it('waarschuwt bij een naam die in de andere tabel ontbreekt, zonder hem te weigeren', async () => {
    await zetWerkmapNeer(legeWerkmap());
    const { rule, errorAlert } = blad('Leveringen').getRange('A4').dataValidation;
    expect(rule).toMatchObject({ list: { source: '=INDIRECT("tblContracten[regel]")' } });
    expect(errorAlert).toMatchObject({ style: 'Warning' });
  });

  it('vermeldt bronnen en aannames op het eerste blad', async () => {
    const inhoud = westerkwartier();
    await zetWerkmapNeer(inhoud);
    const tekst = (await blad('Start').getUsedRange()).values.flat();
    expect(tekst).toEqual(expect.arrayContaining([inhoud.titel, ...inhoud.toelichting]));
  });
});

describe('Het blad Vergelijking', () => {
  it('bestaat uit één levende formule over de tabellen', async () => {
    await zetWerkmapNeer(legeWerkmap());
    const tabellen = GESCHREVEN.map((naam) => `${naam}[[#Headers],[#Data]]`).join(',');
    expect(blad('Vergelijking').getRange('A24').formulas).toEqual([[`=BEK.VERGELIJK("segment",${tabellen})`]]);
    expect(blad('Vergelijking per regel').getRange('A5').formulas[0]?.[0]).toContain('BEK.VERGELIJK("regel"');
  });

  it('telt per scenario op, en noemt elk scenario één keer', async () => {
    await zetWerkmapNeer(legeWerkmap());
    const vergelijking = blad('Vergelijking');
    vergelijking.getRange('A24:D27').values = [
      ['basis', 'Wmo', 100, 10], ['basis', 'Jeugd', 200, 0], ['krap', 'Wmo', 90, 20], ['krap', 'Jeugd', 180, 20],
    ];
    await excel().calculate();
    expect(vergelijking.getRange('A6:D8').values).toEqual([['basis', 300, 10, 0], ['krap', 270, 40, -30], ['', '', '', '']]);
  });

  it('zegt het als er meer scenario’s zijn dan de totalen kunnen tonen', async () => {
    await zetWerkmapNeer(legeWerkmap());
    const vergelijking = blad('Vergelijking');
    vergelijking.getRange('A24:C39').values = Array.from({ length: 16 }, (_, i) => [`scenario ${i}`, 'Wmo', 100]);
    await excel().calculate();
    expect(vergelijking.getRange('A19:B19').values).toEqual([['scenario 13', 100]]);
    expect(vergelijking.getRange('A20').values).toEqual([['en nog 2 in de tabel hieronder']]);
  });

  it('tekent wat scenario’s schelen, in de volgorde van de tabel', async () => {
    await zetWerkmapNeer(westerkwartier());
    const [grafiek] = blad('Vergelijking').charts.items;
    expect(grafiek?.title.text).toBe('Onvergoed en verschil met basis per scenario');
    // A header row, the base and three scenarios.
    expect(grafiek?.source.address).toBe('Vergelijking!A5:D9');
    expect(grafiek?.series.items.map(({ column }) => column)).toEqual([2, 3]);
    expect(grafiek?.axes.categoryAxis).toMatchObject({ reversePlotOrder: true, tickLabelPosition: 'Low' });
  });
});
