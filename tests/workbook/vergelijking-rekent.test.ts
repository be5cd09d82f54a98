import { describe, expect, it } from 'vitest';
import { toEuros } from '../../src/model/geld';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { middenHolland } from '../../src/tables/voorbeelden/midden-holland';
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

describe('Een groei die in een kring loopt', () => {
  const excel = verseExcelMetFuncties();

  it('is in elke cel 0, en wordt daar gemeld zonder de rest te raken', async () => {
    await zetWerkmapNeer(middenHolland());
    await excel().idle();
    const doorrekening = async () => {
      const gevonden = await zoekModel();
      if (gevonden.soort !== 'model') throw new Error('Expected a model');
      return rekenWerkmapDoor(gevonden.lezing.tabellen);
    };
    const voorheen = await doorrekening();
    excel().user.type('Leveringen', 'D4', '=D5*1,02');
    excel().user.type('Leveringen', 'D5', '=D4*1,02');
    await excel().idle();
    const erna = await doorrekening();
    const nieuw = erna.meldingen.filter(({ fout }) => !voorheen.meldingen.some((melding) => melding.fout.code === fout.code));
    expect(nieuw.map(({ fout, plaats, ernst }) => [ernst, fout.code, plaats.tabel, plaats.rij, plaats.kolom])).toEqual([
      ['waarschuwing', 'volumeNul', 'tblLeveringen', 1, 'volume'],
      ['waarschuwing', 'volumeNul', 'tblLeveringen', 2, 'volume'],
    ]);
    const anders = erna.scenarios[0]!.regels.filter((regel, i) => regel.betaling?.teBetalen !== voorheen.scenarios[0]!.regels[i]!.betaling?.teBetalen);
    expect(new Set(anders.map(({ regel }) => regel))).toEqual(new Set(['HS-KLIN']));
  });
});
