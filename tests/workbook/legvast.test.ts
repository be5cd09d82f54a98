import { beforeEach, describe, expect, it } from 'vitest';
import { legeWerkmap } from '../../src/tables/lege-werkmap';
import { roeptAddin } from '../../src/workbook/addinformules';
import { legVastAlsWaarden } from '../../src/workbook/legvast';
import { zetWerkmapNeer } from '../../src/workbook/schrijf-werkmap';
import { momentopname, verseExcelMetFuncties } from './excel';

const excel = verseExcelMetFuncties();
const blad = (naam: string) => excel().workbook.worksheets.getItem(naam);

beforeEach(async () => {
  await zetWerkmapNeer(legeWerkmap());
  await excel().idle();
});

describe('Vastleggen als waarden', () => {
  it('laat precies staan wat er stond, maar zonder formules van de invoegtoepassing', async () => {
    const { values } = blad('Vergelijking').getRange('A24:H25');
    expect(values.map(([scenario, , bedrag]) => [scenario, bedrag])).toEqual([['basis', 59375], ['VOORBEELD-meer uren', 60000]]);
    expect(await legVastAlsWaarden()).toEqual({ aantal: 2, bladen: ['Vergelijking', 'Vergelijking per regel'] });
    expect(blad('Vergelijking').getRange('A24:H25').values).toEqual(values);
    expect(blad('Vergelijking').getRange('A24:H25').formulas).toEqual(values);
  });

  it('laat gewone formules leven, ook die erop verder rekenen', async () => {
    await legVastAlsWaarden();
    const totaal = blad('Vergelijking').getRange('B6');
    expect(totaal.values).toEqual([[59375]]);
    expect(totaal.formulas[0]?.[0]).toContain('SUMIFS');
  });

  it('neemt ook formules op eigen bladen van de gebruiker mee, ook verborgen', async () => {
    const eigen = excel().workbook.worksheets.add('Eigen');
    eigen.getRange('A1:B1').formulas = [['=1+BEK.INSPANNING(10,20)', '="=BEK.INSPANNING(1,1)"']];
    eigen.visibility = 'Hidden';
    await excel().idle();
    expect(await legVastAlsWaarden()).toMatchObject({ aantal: 3 });
    expect(eigen.getRange('A1:B1').formulas).toEqual([[201, '="=BEK.INSPANNING(1,1)"']]);
  });

  it('legt een fout in een uitkomst vast als fout, en tekst die op een getal lijkt als tekst', async () => {
    blad('Leveringen').getRange('D4').values = [['veel']];
    blad('Segmenten').getRange('A4').values = [['08']];
    blad('Contracten').getRange('C4').values = [['08']];
    await excel().idle();
    await legVastAlsWaarden();
    const { values, valueTypes } = blad('Vergelijking').getRange('B24:C24');
    expect(values).toEqual([['08', '#VALUE!']]);
    expect(valueTypes).toEqual([['String', 'Error']]);
  });

  it('is een tweede keer niets meer te doen', async () => {
    await legVastAlsWaarden();
    expect(await legVastAlsWaarden()).toEqual({ aantal: 0, bladen: [] });
  });
});

describe('Vastleggen weigert, met alles zoals het was,', () => {
  async function geweigerd(code: string, gegevens: object): Promise<void> {
    const voorheen = await momentopname(excel());
    await expect(legVastAlsWaarden()).rejects.toMatchObject({ name: 'Werkmapfout', code, gegevens });
    expect(await momentopname(excel())).toEqual(voorheen);
  }

  it('als een blad met formules van de invoegtoepassing beveiligd is', async () => {
    blad('Vergelijking per regel').protection.protect();
    await geweigerd('beveiligd', { bladen: ['Vergelijking per regel'] });
  });

  it('niet als een ander blad beveiligd is', async () => {
    blad('Contracten').protection.protect();
    expect(await legVastAlsWaarden()).toMatchObject({ aantal: 2 });
  });

  it('als een uitkomst geen plaats heeft om te staan', async () => {
    blad('Vergelijking').getRange('B25').values = [['in de weg']];
    await excel().idle();
    await geweigerd('geenUitkomst', { cellen: ['Vergelijking!A24 (#SPILL!)'] });
  });

  it.each([1, 2, 3, 4, 5])('als verzoek %i mislukt', async (nth) => {
    excel().failAt({ action: '*', nth, code: 'GeneralException' });
    await geweigerd('onverwacht', { excelcode: 'GeneralException' });
  });

  it('als het schrijven halverwege mislukt: wat al waarde was, wordt weer formule', async () => {
    excel().failAt({ action: 'Range.values', nth: 2, code: 'GeneralException' });
    await geweigerd('onverwacht', {});
  });

  it('of zegt op welke bladen het half gebleven kan zijn', async () => {
    excel().failAt({ action: 'Range.values', nth: 2, code: 'GeneralException' });
    excel().failAt({ action: 'Range.clear', code: 'GeneralException' });
    await expect(legVastAlsWaarden()).rejects.toMatchObject({
      code: 'onvolledigVastgelegd',
      gegevens: { bladen: ['Vergelijking', 'Vergelijking per regel'] },
    });
  });
});

describe('Een formule van de invoegtoepassing', () => {
  it.each([
    '=BEK.INSPANNING(1,2)',
    '=IF(A1>0,bek.vergelijk("segment",A1:B2),0)',
    '=-BEK.PLAFOND(A1,B1)',
    '=_xldudf_BEK_INSPANNING(1,2)',
  ])('is %s', (formule) => expect(roeptAddin(formule)).toBe(true));

  it.each([
    ['tekst', 'BEK.INSPANNING(1,2)'],
    ['een getal', 12],
    ['een tekst in een formule', '="BEK.INSPANNING(1,2)"'],
    ['een bladnaam', "='BEK.A(1)'!A1"],
    ['een andere functie', '=KLOMPENBEK.SOM(1)'],
    ['een gewone formule', '=SUM(BEK)'],
  ])('is niet: %s', (_, formule) => expect(roeptAddin(formule)).toBe(false));
});
