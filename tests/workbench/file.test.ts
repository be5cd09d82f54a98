import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookFile } from '../../workbench/xlsx/workbook-file';
import { firstSheet, freshExcel } from './excel';

const excel = freshExcel();

/** Does something to the first sheet as an add-in would, and opens the file that the workbook is saved in. */
async function saved(change: (sheet: Excel.Worksheet) => void): Promise<ExcelJS.Worksheet> {
  await Excel.run(async (context) => {
    change(firstSheet(context));
    await context.sync();
  });
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(await workbookFile(excel().workbook));
  return file.getWorksheet('Blad1')!;
}

describe('a workbook saved as a file', () => {
  it('has values as they are and formulas with their outcome', async () => {
    const sheet = await saved((blad) => {
      blad.getRange('A1:B2').formulas = [['naam', 2.5], ["'08", '=B1*2']];
    });
    expect([sheet.getCell('A1').value, sheet.getCell('B1').value, sheet.getCell('A2').value]).toEqual(['naam', 2.5, '08']);
    expect(sheet.getCell('B2').value).toMatchObject({ formula: 'B1*2', result: 5 });
  });

  it('has tables that formulas can refer to', async () => {
    const sheet = await saved((blad) => {
      blad.getRange('A1:B3').values = [['regel', 'bedrag'], ['a', 1], ['b', 2]];
      blad.tables.add('A1:B3', true).name = 'tblKosten';
      blad.getRange('D1').formulas = [['=SUM(tblKosten[bedrag])']];
    });
    expect(sheet.getTable('tblKosten')).toBeDefined();
    expect(sheet.getCell('B3').value).toBe(2);
    expect(sheet.getCell('D1').value).toMatchObject({ formula: 'SUM(tblKosten[bedrag])', result: 3 });
  });

  it('looks as the sheet does', async () => {
    const sheet = await saved((blad) => {
      const cel = blad.getRange('B2');
      cel.values = [['twee regels tekst']];
      cel.numberFormat = [['#,##0_)']];
      cel.format.font.bold = true;
      cel.format.font.color = '#1F3A5F';
      cel.format.fill.color = '#EEF2F7';
      cel.format.wrapText = true;
      cel.format.horizontalAlignment = 'Right';
      cel.format.borders.getItem('EdgeBottom').color = '#BFBFBF';
      blad.getRange('B:B').format.columnWidth = 52.5;
      blad.getRange('2:2').format.rowHeight = 45;
    });
    const { style } = sheet.getCell('B2');
    expect(style).toMatchObject({
      font: { bold: true, color: { argb: 'FF1F3A5F' } },
      fill: { fgColor: { argb: 'FFEEF2F7' } },
      numFmt: '#,##0_)',
      alignment: { wrapText: true, horizontal: 'right' },
      border: { bottom: { style: 'thin', color: { argb: 'FFBFBFBF' } } },
    });
    expect(sheet.getColumn(2).width).toBeCloseTo(10, 1);
    expect(sheet.getRow(2).height).toBe(45);
  });

  it('prints as its page layout says', async () => {
    const sheet = await saved((blad) => {
      blad.getRange('A1:C9').values = Array.from({ length: 9 }, () => [1, 2, 3]);
      blad.freezePanes.freezeAt('A1:A2');
      blad.showGridlines = false;
      blad.pageLayout.orientation = 'Landscape';
      blad.pageLayout.paperSize = 'A4';
      blad.pageLayout.zoom = { horizontalFitToPages: 1 };
      blad.pageLayout.leftMargin = 36;
      blad.pageLayout.setPrintArea('A1:C9');
      blad.pageLayout.setPrintTitleRows('$2:$2');
      blad.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'Kosten && baten';
      blad.pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P';
    });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0, printArea: 'A1:C9', printTitlesRow: '2:2' });
    expect(sheet.pageSetup.margins!.left).toBeCloseTo(0.5);
    expect(sheet.headerFooter.oddFooter).toBe('&LKosten && baten&R&P');
    expect(sheet.views).toMatchObject([{ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false }]);
  });

  it('has its charts over the cells they were put on, drawn from the cells they draw', async () => {
    await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('A1:C3').values = [['stap', 'onder', 'boven'], ['a', 1, 2], ['b', 3, 4]];
      const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C3'), 'Columns');
      chart.title.text = 'Lasten & baten';
      chart.setPosition('E2', 'H9');
      chart.series.getItemAt(0).format.fill.clear();
      chart.series.getItemAt(1).format.fill.setSolidColor('#1F3A5F');
      await context.sync();
    });
    const parts = unzipSync(new Uint8Array(await workbookFile(excel().workbook)));
    const part = (path: string) => strFromU8(parts[path]!);
    const chart = part('xl/charts/chart1.xml');
    expect(chart).toContain('<a:t>Lasten &amp; baten</a:t>');
    expect(chart).toContain('<c:grouping val="stacked"/>');
    expect([...chart.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, reference]) => reference)).toEqual([
      'Blad1!$B$1', 'Blad1!$A$2:$A$3', 'Blad1!$B$2:$B$3', 'Blad1!$C$1', 'Blad1!$A$2:$A$3', 'Blad1!$C$2:$C$3',
    ]);
    expect([...chart.matchAll(/<a:(noFill\/|srgbClr val="\w+")/g)].map(([, fill]) => fill)).toEqual(['noFill/', 'srgbClr val="1F3A5F"']);
    expect(part('xl/drawings/drawing1.xml')).toMatch(/<xdr:from><xdr:col>4<\/xdr:col>.*<xdr:row>1<\/xdr:row>.*<xdr:to><xdr:col>8<\/xdr:col>.*<xdr:row>9<\/xdr:row>/);
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<drawing r:id="rId1"\/>/);
    expect(part('xl/worksheets/_rels/sheet1.xml.rels')).toContain('../drawings/drawing1.xml');
  });
});
