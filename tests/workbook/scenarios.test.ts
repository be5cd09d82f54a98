import { describe, expect, it } from 'vitest';
import { toEuros } from '../../src/model/geld';
import { totaal } from '../../src/model/doorrekening/samenvatting';
import { legeWerkmap } from '../../src/tables/lege-werkmap';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { hernoem, verwijder, voegToe, zetActief } from '../../src/tables/scenario/beheer';
import { scenariobeelden } from '../../src/tables/scenario/lijst';
import { beproef } from '../../src/tables/scenario/proef';
import { legVast, leesVastgelegd } from '../../src/tables/scenario/vastgelegd';
import { wijzigt } from '../../src/tables/scenario/verschilrij';
import { zoekModel } from '../../src/workbook/model';
import { zetWerkmapNeer } from '../../src/workbook/schrijf-werkmap';
import { wijzigTabellen } from '../../src/workbook/wijzig-tabellen';
import { verseExcel, verseExcelMetFuncties } from './excel';

const TARIEF = wijzigt('Duurder', 'tblContracten', 'VOORBEELD-regel', 'proef')('tarief', 70.5);

async function lees() {
  const gevonden = await zoekModel();
  if (gevonden.soort !== 'model') throw new Error('Expected a model');
  const { tabellen } = gevonden.lezing;
  return { tabellen, beeld: scenariobeelden(tabellen).find(({ naam }) => naam !== 'VOORBEELD-meer uren')! };
}

describe('Scenario’s in de werkmap', () => {
  const excel = verseExcelMetFuncties();

  it('Een scenario kost in de cellen wat het ontwerp vooraf liet zien', async () => {
    await zetWerkmapNeer(legeWerkmap());
    const vooraf = totaal(beproef((await lees()).tabellen, [TARIEF])!.scenario.segmenten).teBetalen;
    await wijzigTabellen(voegToe([TARIEF]));
    await excel().idle();
    const { values } = excel().workbook.worksheets.getItem('Vergelijking').getRange('A6:B8');
    expect(values.find(([naam]) => naam === 'Duurder')).toEqual(['Duurder', toEuros(vooraf)]);
  });

  it('Het volgt zijn naam, en verdwijnt uit de vergelijking als het uit staat of weg is', async () => {
    await zetWerkmapNeer(legeWerkmap());
    /** The scenarios on the sheet, once it says the same as the model. */
    const vergeleken = async () => {
      const inModel = rekenWerkmapDoor((await lees()).tabellen).scenarios.map(({ scenario }) => scenario);
      await excel().idle();
      const { values } = excel().workbook.worksheets.getItem('Vergelijking').getRange('A6:A10');
      const opBlad = values.flat().filter((cel) => cel !== '');
      expect(opBlad).toEqual(inModel);
      return opBlad;
    };
    await wijzigTabellen(voegToe([TARIEF]));
    await wijzigTabellen(hernoem(await lees(), 'Hoger tarief'));
    expect(await vergeleken()).toEqual(['basis', 'VOORBEELD-meer uren', 'Hoger tarief']);
    await wijzigTabellen(zetActief(await lees(), false));
    expect(await vergeleken()).toEqual(['basis', 'VOORBEELD-meer uren']);
    expect((await lees()).beeld).toMatchObject({ naam: 'Hoger tarief', stand: 'uit' });
    await wijzigTabellen(zetActief(await lees(), true));
    expect(await vergeleken()).toContain('Hoger tarief');
    await wijzigTabellen(verwijder(await lees()));
    expect(await vergeleken()).toEqual(['basis', 'VOORBEELD-meer uren']);
  });

  it('Een rij die een ander intussen veranderde wordt niet overschreven', async () => {
    await zetWerkmapNeer(legeWerkmap());
    await wijzigTabellen(voegToe([TARIEF]));
    const gelezen = await lees();
    excel().user.type('Scenarios', 'F5', '80');
    await expect(wijzigTabellen(verwijder(gelezen))).rejects.toMatchObject({ code: 'rijVeranderd' });
    expect((await lees()).beeld.regels[0]!.waarde).toBe(80);
  });
});

describe('Vastleggen', () => {
  verseExcel();

  it('Wat is vastgelegd staat in een eigen tabel, en komt er tot op de cent uit terug', async () => {
    await zetWerkmapNeer(legeWerkmap());
    const { tabellen } = await lees();
    const [basis] = rekenWerkmapDoor(tabellen).scenarios;
    await wijzigTabellen(legVast(tabellen, basis!, 46_000, '00ff'));
    await wijzigTabellen(legVast((await lees()).tabellen, basis!, 46_001, '01ff'));
    const vastlegging = leesVastgelegd((await lees()).tabellen).get('basis')!;
    expect(vastlegging).toMatchObject({ dag: 46_001, vingerafdruk: '01ff', teBetalen: totaal(basis!.segmenten).teBetalen });
  });
});
