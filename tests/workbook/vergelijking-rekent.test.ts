import { describe, expect, it } from 'vitest';
import { toEuros } from '../../src/model/geld';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { westerkwartier } from '../../src/tables/voorbeelden/westerkwartier';
import { herberekenAlles } from '../../src/workbook/herbereken';
import { zoekModel } from '../../src/workbook/model';
import { zetWerkmapNeer } from '../../src/workbook/schrijf-werkmap';
import { verseExcelMetFuncties } from './excel';

describe.each(['null', '0'] as const)('Het blad Vergelijking, met lege cellen als %s,', (blanks) => {
  const excel = verseExcelMetFuncties({ blanks });

  it('laat tot op de cent zien wat het model zegt, en telt per scenario op', async () => {
    await zetWerkmapNeer(westerkwartier());
    await excel().idle();
    const verwacht = rekenWerkmapDoor(westerkwartier().tabellen).scenarios.flatMap(({ scenario, segmenten }) =>
      segmenten.map(({ segment, teBetalen, onvergoed }) => [scenario, segment, toEuros(teBetalen), toEuros(onvergoed)]),
    );
    const blad = excel().workbook.worksheets.getItem('Vergelijking');
    expect(blad.getRangeByIndexes(23, 0, verwacht.length, 4).values).toEqual(verwacht);
    expect(blad.getRangeByIndexes(23 + verwacht.length, 0, 1, 4).values).toEqual([['', '', '', '']]);
    expect(blad.getRange('A6:B9').values.map(([naam, bedrag]) => [naam, Math.round(Number(bedrag) * 100)])).toEqual(
      rekenWerkmapDoor(westerkwartier().tabellen).scenarios.map(({ scenario, segmenten }) => [
        scenario,
        segmenten.reduce((som, { teBetalen }) => som + teBetalen, 0),
      ]),
    );
    expect(excel().errors()).toEqual([]);
  });

  it('rekent mee als er een volume verandert', async () => {
    await zetWerkmapNeer(westerkwartier());
    excel().user.type('Leveringen', 'D4', '100');
    await excel().idle();
    const gevonden = await zoekModel();
    if (gevonden.soort !== 'model') throw new Error('Expected a model');
    const [basis] = rekenWerkmapDoor(gevonden.lezing.tabellen).scenarios;
    const blad = excel().workbook.worksheets.getItem('Vergelijking');
    expect(blad.getRange('C24').values).toEqual([[toEuros(basis!.segmenten[0]!.teBetalen)]]);
  });

  it('geeft na alles herberekenen hetzelfde', async () => {
    await zetWerkmapNeer(westerkwartier());
    await excel().idle();
    const blad = excel().workbook.worksheets.getItem('Vergelijking');
    const { values } = blad.getRange('A24:H31');
    await herberekenAlles();
    expect(blad.getRange('A24:H31').values).toEqual(values);
  });
});
