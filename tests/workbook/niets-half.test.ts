import { describe, expect, it } from 'vitest';
import { legeWerkmap } from '../../src/tables/lege-werkmap';
import { zoekModel } from '../../src/workbook/model';
import { zetWerkmapNeer } from '../../src/workbook/schrijf-werkmap';
import { metEigenWerk, momentopname, verseExcel } from './excel';

const excel = verseExcel();

/** Tries to put the empty workbook down, and expects it to fail with nothing changed. */
async function mislukt(code: string, gegevens: object = {}): Promise<void> {
  const voorheen = await momentopname(excel());
  await expect(zetWerkmapNeer(legeWerkmap())).rejects.toMatchObject({ name: 'Werkmapfout', code, gegevens });
  expect(await momentopname(excel())).toEqual(voorheen);
}

describe('Wat in de weg staat', () => {
  it('wordt gemeld met alle bladen en tabellen tegelijk, voordat er iets is geschreven', async () => {
    const { worksheets, names } = excel().workbook;
    worksheets.add('contracten');
    worksheets.add('Vergelijking').visibility = 'Hidden';
    metEigenWerk(excel());
    excel().workbook.tables.getItem('Kosten').name = 'TBLSCENARIOS';
    names.add('tblGemeenten', worksheets.getItem('Blad1').getRange('F9'));
    await mislukt('bladBestaat', {
      bladen: ['Contracten', 'Vergelijking'],
      tabelnamen: ['tblGemeenten', 'tblScenarios'],
    });
  });

  it('is ook een tabel of gedefinieerde naam alleen', async () => {
    metEigenWerk(excel());
    excel().workbook.tables.getItem('Kosten').name = 'tblContracten';
    await mislukt('tabelnaamBezet', { tabelnamen: ['tblContracten'] });
  });

  it('is een model dat er al staat: een tweede komt er niet naast', async () => {
    await zetWerkmapNeer(legeWerkmap());
    await mislukt('bladBestaat');
  });

  it('is een werkmap waarvan de structuur is beveiligd', async () => {
    excel().workbook.protection.protect();
    await mislukt('werkmapBeveiligd');
  });
});

describe('Een fout halverwege laat de werkmap zoals hij was', () => {
  it.each([
    { waar: 'een blad toevoegen', action: 'WorksheetCollection.add', nth: 4 },
    { waar: 'een kolom opmaken', action: 'Range.numberFormat', nth: 9 },
    { waar: 'cellen schrijven', action: 'Range.values', nth: 40 },
    { waar: 'een tabel maken', action: 'TableCollection.add', nth: 3 },
    { waar: 'een tabel haar naam geven', action: 'Table.name', nth: 2 },
    { waar: 'invoerregels zetten', action: 'DataValidation.rule', nth: 20 },
    { waar: 'een formule schrijven', action: 'Range.formulas', nth: 2 },
    { waar: 'de grafiek toevoegen', action: 'ChartCollection.add', nth: 1 },
    { waar: 'onthouden welke tabel wat is', action: 'SettingCollection.add', nth: 1 },
    { waar: 'de eerste cel selecteren', action: 'Range.select', nth: 1 },
  ])('bij $waar', async ({ action, nth }) => {
    metEigenWerk(excel());
    excel().failAt({ action, nth, code: 'GeneralException' });
    await mislukt('onverwacht', { excelcode: 'GeneralException', onderdeel: action });
  });

  it('bij het teruglezen', async () => {
    metEigenWerk(excel());
    excel().failAt({ action: 'Range.values', on: 'read', nth: 2, code: 'GeneralException' });
    await mislukt('onverwacht');
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('als verzoek %i als geheel mislukt', async (nth) => {
    metEigenWerk(excel());
    excel().failAt({ action: '*', nth, code: 'AccessDenied' });
    await mislukt('geweigerd');
  });

  it('en vergeet niet wat er eerder onthouden was', async () => {
    excel().workbook.settings.add('bekostigingskompas.model', { schemaversie: 1, tabellen: { tblContracten: 'oud' } });
    excel().failAt({ action: 'Range.select', code: 'GeneralException' });
    await mislukt('onverwacht');
  });

  it('en daarna lukt het alsnog', async () => {
    excel().failAt({ action: 'TableCollection.add', nth: 3, code: 'GeneralException' });
    await mislukt('onverwacht');
    await zetWerkmapNeer(legeWerkmap());
    expect((await zoekModel()).soort).toBe('model');
  });

  it('of noemt precies welke bladen zijn blijven staan als opruimen ook niet lukt', async () => {
    excel().failAt({ action: 'TableCollection.add', nth: 3, code: 'GeneralException' });
    excel().failAt({ action: 'Worksheet.delete', nth: 9, code: 'GeneralException' });
    await expect(zetWerkmapNeer(legeWerkmap())).rejects.toMatchObject({
      code: 'onvolledig',
      gegevens: { bladen: ['Vergelijking', 'Vergelijking per regel'] },
    });
    expect(excel().workbook.worksheets.items.map(({ name }) => name)).toEqual([
      'Blad1', 'Vergelijking', 'Vergelijking per regel',
    ]);
  });

  it('en verwijdert geen blad dat een ander op dat moment onder dezelfde naam vulde', async () => {
    const { worksheets } = excel().workbook;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onAdded.add(() => {
        if (!worksheets.getItemOrNullObject('Gemeenten')) worksheets.add('Gemeenten').getRange('A1').values = [['van een collega']];
        return Promise.resolve();
      });
      await context.sync();
    });
    excel().failAt({ action: 'WorksheetCollection.add', nth: 3, code: 'ItemAlreadyExists' });
    await expect(zetWerkmapNeer(legeWerkmap())).rejects.toMatchObject({ gegevens: { excelcode: 'ItemAlreadyExists' } });
    expect(worksheets.items.map(({ name }) => name)).toEqual(['Blad1', 'Gemeenten']);
    expect(worksheets.getItem('Gemeenten').getRange('A1').values).toEqual([['van een collega']]);
  });
});

describe('Terwijl iemand nog in een cel typt', () => {
  it('wacht het schrijven tot die cel klaar is', async () => {
    const klaar = excel().beginCellEdit();
    let af = false;
    const poging = zetWerkmapNeer(legeWerkmap()).then(() => (af = true));
    await new Promise((verder) => setTimeout(verder, 50));
    expect(af).toBe(false);
    klaar();
    await poging;
    expect((await zoekModel()).soort).toBe('model');
  });

  it('zegt een Excel die niet wil wachten wat er moet gebeuren', async () => {
    excel().failAt({ action: '*', code: 'InvalidOperationInCellEditMode' });
    await mislukt('celbewerking');
  });
});
