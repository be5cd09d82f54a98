import { beforeEach, describe, expect, it } from 'vitest';
import { legeWerkmap } from '../../src/tables/lege-werkmap';
import { zoekModel } from '../../src/workbook/model';
import { zetWerkmapNeer } from '../../src/workbook/schrijf-werkmap';
import { voegTabelToe } from '../../src/workbook/voeg-tabel-toe';
import { momentopname, verseExcelMetFuncties } from './excel';

const excel = verseExcelMetFuncties();
const blad = (naam: string) => excel().workbook.worksheets.getItem(naam);
const bladnamen = () => excel().workbook.worksheets.items.map(({ name }) => name);

beforeEach(async () => {
  await zetWerkmapNeer(legeWerkmap());
  await excel().idle();
});

describe('Een tabel toevoegen', () => {
  it('zet haar leeg op een eigen blad, en de vergelijking rekent mee met wat erin wordt getypt', async () => {
    expect(await voegTabelToe('tblStaffels')).toEqual({ blad: 'Staffels', bladen: ['Vergelijking', 'Vergelijking per regel'] });
    await excel().idle();
    expect(blad('Vergelijking').getRange('C24').values).toEqual([[59_375]]);
    blad('Staffels').getRange('A4:E4').values = [['VOORBEELD-regel', '', 1, 0, 60]];
    excel().workbook.tables.getItem('tblStaffels').rows.add(null, [['VOORBEELD-regel', '', 2, 900, 50, '', '', '']]);
    await excel().idle();
    // 900 hours at € 60, the other 50 at € 50; under both of the sheets' formulas.
    expect(blad('Vergelijking').getRange('C24').values).toEqual([[56_500]]);
    expect(blad('Vergelijking per regel').getRange('D5').values).toEqual([[56_500]]);
  });

  it('brengt de gebruiker erheen, en de invoegtoepassing weet welke tabel het is', async () => {
    await voegTabelToe('tblTarieven');
    expect(excel().workbook.worksheets.getActiveWorksheet().name).toBe('Tarieven');
    const gevonden = await zoekModel();
    expect(gevonden.soort === 'model' && gevonden.lezing.tabellen.map(({ naam }) => naam)).toContain('tblTarieven');
  });

  it('neemt een vrije naam als een blad al zo heet', async () => {
    excel().workbook.worksheets.add('Staffels');
    expect(await voegTabelToe('tblStaffels')).toMatchObject({ blad: 'Staffels 2' });
    expect(bladnamen()).toContain('Staffels 2');
  });

  it('vult ook een eigen vergelijking van de gebruiker aan, en laat een formule die meer doet met rust', async () => {
    const eigen = excel().workbook.worksheets.add('Eigen');
    const tabellen = 'tblSegmenten[[#Headers],[#Data]],tblContracten[[#Headers],[#Data]],tblLeveringen[[#Headers],[#Data]]';
    eigen.getRange('A1').formulas = [[`=BEK.VERGELIJK("segment",${tabellen})`]];
    eigen.getRange('A20').formulas = [[`=ROWS(BEK.VERGELIJK("segment",${tabellen}))`]];
    await excel().idle();
    expect((await voegTabelToe('tblVoorschotten')).bladen).toContain('Eigen');
    expect(eigen.getRange('A1').formulas).toEqual([[`=BEK.VERGELIJK("segment",${tabellen},tblVoorschotten[[#Headers],[#Data]])`]]);
    expect(eigen.getRange('A20').formulas).toEqual([[`=ROWS(BEK.VERGELIJK("segment",${tabellen}))`]]);
  });
});

describe('Een tabel toevoegen lukt helemaal of helemaal niet:', () => {
  it('niet als een blad met een vergelijking beveiligd is', async () => {
    blad('Vergelijking').protection.protect();
    const voorheen = await momentopname(excel());
    await expect(voegTabelToe('tblStaffels')).rejects.toMatchObject({ code: 'beveiligd', gegevens: { bladen: ['Vergelijking'] } });
    expect(await momentopname(excel())).toEqual(voorheen);
  });

  it('welk verzoek er ook mislukt', async () => {
    const voorheen = await momentopname(excel());
    let mislukte = 0;
    const probeer = async () => {
      excel().failAt({ action: '*', nth: mislukte + 1, code: 'AccessDenied' });
      return voegTabelToe('tblStaffels').then(() => undefined, (reden: unknown) => reden);
    };
    for (let fout = await probeer(); fout !== undefined; fout = await probeer()) {
      expect(fout).toMatchObject({ code: 'geweigerd' });
      expect(await momentopname(excel()), `na verzoek ${mislukte + 1}`).toEqual(voorheen);
      mislukte += 1;
    }
    expect(mislukte).toBeGreaterThan(8);
    expect(bladnamen()).toContain('Staffels');
  });

  it('als de tweede formule wordt geweigerd is ook de eerste weer zoals zij was', async () => {
    const voorheen = await momentopname(excel());
    excel().failAt({ action: 'Range.formulas', nth: 2, code: 'GeneralException' });
    await expect(voegTabelToe('tblStaffels')).rejects.toMatchObject({ code: 'onverwacht' });
    expect(await momentopname(excel())).toEqual(voorheen);
  });

  it('of zegt welke vergelijkingen haar misschien al noemen', async () => {
    excel().failAt({ action: 'Range.formulas', nth: 2, code: 'GeneralException' });
    excel().failAt({ action: 'Range.formulas', nth: 3, code: 'GeneralException' });
    await expect(voegTabelToe('tblStaffels')).rejects.toMatchObject({
      code: 'onvolledigUitgebreid',
      gegevens: { bladen: ['Vergelijking', 'Vergelijking per regel'] },
    });
  });
});
